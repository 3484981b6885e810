// Which one thing to do first about a message, as a code; the words live beside the widget.
// Must never change: no step says that a message is genuine, for no text can show that.
import type { Ask, LinkVerdict, MessageReport } from './report';

export type NextStep =
  | 'open-nothing'
  | 'keep-code'
  | 'enter-nothing'
  | 'buy-nothing'
  | 'install-nothing'
  | 'call-nobody'
  | 'reply-nothing'
  | 'not-amazon'
  | 'check-yourself'
  | 'code-arrived'
  | 'use-own-way'
  | 'nothing-found';

/** The first one found decides: what costs most when done comes first. */
const stepOfAsk: readonly (readonly [Ask, NextStep])[] = [
  ['code', 'keep-code'],
  ['password', 'enter-nothing'],
  ['card', 'enter-nothing'],
  ['bank', 'enter-nothing'],
  ['gift-card', 'buy-nothing'],
  ['install', 'install-nothing'],
  ['call', 'call-nobody'],
  ['reply', 'reply-nothing'],
];

const fromWorst: readonly LinkVerdict[] = [
  'imitates',
  'check',
  'unreadable',
  'not-official',
  'official-short',
  'official',
];

/** The verdict of the link to be most wary of; null without a link. */
export function worstVerdict({ links }: Pick<MessageReport, 'links'>): LinkVerdict | null {
  return fromWorst.find((verdict) => links.some((link) => link.verdict === verdict)) ?? null;
}

/** A false name outweighs whatever the message asks for; what it asks for outweighs every other link. */
export function nextStep(report: MessageReport): NextStep {
  const worst = worstVerdict(report);
  if (worst === 'imitates') return 'open-nothing';
  const asked = stepOfAsk.find(([ask]) => report.asks.includes(ask));
  if (asked) return asked[1];
  if (worst === 'not-official') return 'not-amazon';
  if (worst === 'check' || worst === 'unreadable') return 'check-yourself';
  if (report.secrets.includes('one-time-code')) return 'code-arrived';
  if (worst) return 'use-own-way';
  const says = report.claims.length + report.pressures.length;
  return says > 0 ? 'check-yourself' : 'nothing-found';
}
