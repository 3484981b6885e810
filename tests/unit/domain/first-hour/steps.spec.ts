import { expect, test } from '@playwright/test';
import { actOf, findings, type StepId, stepOf, steps } from '../../../../domain/first-hour/steps';

const ids = Object.keys(steps) as StepId[];

test('ids are kebab-case, as they stand in the page', () => {
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('the act of a step is the first word of its deed', () => {
  expect(actOf('look-payout')).toBe('look');
  expect(actOf('correct-payout')).toBe('change');
  expect(actOf('start-log')).toBe('keep');
});

test('whoever removes something wants the screens kept before', () => {
  for (const id of ['mailbox', 'users-and-apps', 'two-step', 'remove-listings'] as const)
    expect(stepOf(id).after, id).toContain('keep evidence');
});

test('the pay-out account wants support told and a look before it is edited', () => {
  const edits = ids.filter((id) => stepOf(id).deed === 'change payout');
  expect(edits).toEqual(['correct-payout']);
  expect(stepOf('correct-payout').after).toEqual(
    expect.arrayContaining(['look payout', 'tell support']),
  );
});

test('each finding has a step of its own', () => {
  const asked = new Set(ids.map((id) => stepOf(id).onlyIf));
  for (const finding of findings) expect(asked).toContain(finding);
});
