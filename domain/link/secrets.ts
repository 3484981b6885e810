// Masks what nobody else should see in a message that is shown back: codes, card numbers, bank accounts.
// Must never change: of what was masked nothing is left but that something stood there.
import { hiddenCode, hideCodes } from '../code/hide-codes';
import type { Secret } from './report';

export type Masked = { text: string; secrets: readonly Secret[] };

const digit = '[0-9０-９]';
// Thirteen to nineteen digits, in one piece or in groups.
const longNumber = new RegExp(
  `(?<!${digit})${digit}(?:[ -]?${digit}){12,18}(?![ -]?${digit})`,
  'g',
);
const accountCue = /口座|普通預金|当座|\baccount (?:number|no)|\brouting\b|\biban\b|\bsort code\b/i;
const accountNumber = new RegExp(
  `(?<![0-9０-９.,，¥￥$€£-])${digit}{6,8}(?!${digit}|[.,，-]${digit}|\\s*円)`,
  'g',
);

// The check digit of cards (ISO/IEC 7812, Luhn).
function isCardNumber(written: string): boolean {
  const digits = [...written.normalize('NFKC').replace(/\D/g, '')].map(Number).reverse();
  const sum = digits.reduce((total, each, index) => {
    const weighted = index % 2 === 0 ? each : each * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0 && digits.some((each) => each !== 0);
}

function hideCards(text: string): string {
  return text.replace(longNumber, (found) => (isCardNumber(found) ? hiddenCode : found));
}

function hideAccounts(text: string): string {
  return text
    .split('\n')
    .map((line) => (accountCue.test(line) ? line.replace(accountNumber, hiddenCode) : line))
    .join('\n');
}

// Numbers in one row beyond this are no message, and a row of thousands must not be walked thousands of times.
const MAX_PASSES = 8;

/** The text with its secrets masked, and which kinds there were. */
export function maskSecrets(text: string): Masked {
  const steps: readonly (readonly [Secret, (text: string) => string])[] = [
    ['card-number', hideCards],
    ['bank-account', hideAccounts],
    ['one-time-code', hideCodes],
  ];
  let masked = text;
  const secrets = new Set<Secret>();
  // Digits beside each other hide what they are until one of them is masked.
  for (let before = '', pass = 0; before !== masked && pass < MAX_PASSES; pass++) {
    before = masked;
    for (const [secret, hide] of steps) {
      const unmasked = masked;
      masked = hide(masked);
      if (masked !== unmasked) secrets.add(secret);
    }
  }
  return { text: masked, secrets: [...secrets] };
}
