import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type NextStep, nextStep, worstVerdict } from '../../../../domain/link/next-step';
import {
  asks,
  claims,
  type JudgedLink,
  type LinkVerdict,
  linkVerdicts,
  type MessageReport,
  pressures,
  secrets,
} from '../../../../domain/link/report';

const link = (verdict: LinkVerdict): JudgedLink => ({
  verdict,
  host: '',
  reasons: [],
  shown: { before: '', domain: '', after: '' },
  defanged: '',
});
const nothing: MessageReport = {
  links: [],
  asks: [],
  claims: [],
  pressures: [],
  secrets: [],
  forReport: '',
  cutAt: null,
};

const cases: readonly (readonly [string, Partial<MessageReport>, NextStep])[] = [
  [
    'a false name outweighs what is asked for',
    { links: [link('official'), link('imitates')], asks: ['code', 'reply'] },
    'open-nothing',
  ],
  [
    'what is asked for outweighs an official link',
    { links: [link('official')], asks: ['card'] },
    'enter-nothing',
  ],
  ['a code outweighs all other things asked for', { asks: ['reply', 'call', 'code'] }, 'keep-code'],
  ['a password is entered nowhere', { asks: ['password'] }, 'enter-nothing'],
  ['a bank account is entered nowhere', { asks: ['bank', 'call'] }, 'enter-nothing'],
  ['a gift card is not bought', { asks: ['gift-card', 'reply'] }, 'buy-nothing'],
  ['a program is not installed', { asks: ['install', 'call'] }, 'install-nothing'],
  ['a number is not called', { asks: ['reply', 'call'] }, 'call-nobody'],
  ['a reply alone is not sent', { asks: ['reply'] }, 'reply-nothing'],
  ['another site is not the marketplace', { links: [link('not-official')] }, 'not-amazon'],
  [
    'a link that cannot be told outweighs one of another name',
    { links: [link('not-official'), link('check')] },
    'check-yourself',
  ],
  ['an unreadable link is checked by oneself', { links: [link('unreadable')] }, 'check-yourself'],
  [
    'a code that came asks for nothing and leads to the code check',
    { links: [link('official')], secrets: ['one-time-code'] },
    'code-arrived',
  ],
  ['an official link is left alone all the same', { links: [link('official')] }, 'use-own-way'],
  ['a claim without a link is checked by oneself', { claims: ['delivery'] }, 'check-yourself'],
  ['pressure without a link is checked by oneself', { pressures: ['loss'] }, 'check-yourself'],
  ['without any of it nothing was found', {}, 'nothing-found'],
];
for (const [rule, report, step] of cases) {
  test(rule, () => {
    expect(nextStep({ ...nothing, ...report })).toBe(step);
  });
}

test('the link to be most wary of decides, wherever it stands', () => {
  expect(worstVerdict({ links: [] })).toBeNull();
  fc.assert(
    fc.property(
      fc.constantFrom(...linkVerdicts),
      fc.array(fc.constantFrom(...linkVerdicts)),
      (verdict, others) => {
        const worst = worstVerdict({ links: [verdict, ...others].map(link) });
        expect(worstVerdict({ links: [...others, verdict].map(link) })).toBe(worst);
        if ([verdict, ...others].includes('imitates')) expect(worst).toBe('imitates');
      },
    ),
  );
});

test('for all reports, “nothing found” is said only where nothing was', () => {
  fc.assert(
    fc.property(
      fc.record({
        links: fc.array(fc.constantFrom(...linkVerdicts).map(link), { maxLength: 2 }),
        asks: fc.subarray([...asks]),
        claims: fc.subarray([...claims]),
        pressures: fc.subarray([...pressures]),
        secrets: fc.subarray([...secrets]),
      }),
      (found) => {
        const { secrets: held, ...rest } = found;
        const isNothing =
          Object.values(rest).every(({ length }) => length === 0) &&
          !held.includes('one-time-code');
        expect(nextStep({ ...nothing, ...found }) === 'nothing-found').toBe(isNothing);
      },
    ),
  );
});
