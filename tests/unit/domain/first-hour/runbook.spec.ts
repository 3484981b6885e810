import { expect, test } from '@playwright/test';
import {
  accesses,
  bands,
  type PlannedStep,
  roles,
  runbook,
  runbookIds,
} from '../../../../domain/first-hour/runbook';
import {
  actOf,
  type Deed,
  type Finding,
  findings,
  type StepId,
  stepOf,
  steps,
} from '../../../../domain/first-hour/steps';

/** Every combination of inputs there is: small enough to take them all. */
const subsets = findings.reduce<Finding[][]>(
  (sets, finding) => sets.flatMap((set) => [set, [...set, finding]]),
  [[]],
);
const combinations = roles.flatMap((role) =>
  accesses.flatMap((access) => subsets.map((found) => ({ role, access, found }))),
);

function everyRunbook(check: (plan: PlannedStep[], combination: string) => void) {
  expect(combinations).toHaveLength(6 * 64);
  for (const { role, access, found } of combinations)
    check(runbook(role, access, found), `${role}-${access} ${found.join(' ')}`);
}

const idsOf = (plan: PlannedStep[]) => plan.map(({ id }) => id);
const deedsOf = (plan: PlannedStep[]) => plan.map(({ id }): Deed => stepOf(id).deed);
/** Places at which one of the deeds is done. */
const placesOf = (plan: PlannedStep[], ...deeds: Deed[]) =>
  deedsOf(plan).flatMap((deed, index) => (deeds.includes(deed) ? [index] : []));

test('there are six runbooks, named by role and access', () => {
  expect(runbookIds).toEqual([
    'seller-in',
    'seller-out',
    'buyer-in',
    'buyer-out',
    'staff-in',
    'staff-out',
  ]);
});

test('every combination has 8 to 25 steps, none twice, in the order of the bands', () => {
  everyRunbook((plan, combination) => {
    expect(plan.length, combination).toBeGreaterThanOrEqual(8);
    expect(plan.length, combination).toBeLessThanOrEqual(25);
    expect(new Set(idsOf(plan)).size, combination).toBe(plan.length);
    const places = plan.map(({ band }) => bands.indexOf(band));
    expect(places, combination).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size, combination).toBe(bands.length);
  });
});

test('what a step wants done before it stands before it', () => {
  everyRunbook((plan, combination) => {
    const deeds = deedsOf(plan);
    const missing = plan.flatMap(({ id }, index) =>
      (stepOf(id).after ?? [])
        .filter((deed) => !deeds.slice(0, index).includes(deed))
        .map((deed) => `${id} wants ${deed}`),
    );
    expect(missing, combination).toEqual([]);
  });
});

test('the pay-out account is never edited before support was told and somebody looked', () => {
  everyRunbook((plan, combination) => {
    for (const edit of placesOf(plan, 'change payout')) {
      expect(placesOf(plan, 'tell support')[0], combination).toBeLessThan(edit);
      expect(placesOf(plan, 'look payout')[0], combination).toBeLessThan(edit);
      expect(plan[edit]?.band, combination).toBe('week');
    }
  });
});

test('only a seller whose pay-out account was changed edits it, and only once', () => {
  for (const { role, access, found } of combinations) {
    const edits = placesOf(runbook(role, access, found), 'change payout').length;
    expect(edits).toBe(role === 'seller' && found.includes('payout-changed') ? 1 : 0);
  }
});

test('the device comes first, and the mailbox before whatever a mail can undo', () => {
  everyRunbook((plan, combination) => {
    expect(idsOf(plan)[0], combination).toBe('clean-device');
    const [mailbox = Number.NaN] = placesOf(plan, 'change mailbox');
    const mailCanUndo = placesOf(
      plan,
      'change sign-in',
      'change own-login',
      'change two-step',
      'change other-passwords',
    );
    expect(mailCanUndo.length, combination).toBeGreaterThan(2);
    expect(mailbox, combination).toBeLessThan(Math.min(...mailCanUndo));
  });
});

test('screens are kept before anything is changed', () => {
  everyRunbook((plan, combination) => {
    const [kept] = placesOf(plan, 'keep evidence');
    const firstChange = idsOf(plan).findIndex((id) => actOf(id) === 'change');
    expect(kept, combination).toBeLessThan(firstChange);
  });
});

test('staff change nothing but what is their own, and the owner hears of it within five minutes', () => {
  const own: Deed[] = ['change mailbox', 'change own-login', 'change other-passwords'];
  for (const { access, found } of combinations.filter(({ role }) => role === 'staff')) {
    const plan = runbook('staff', access, found);
    for (const { id } of plan) if (actOf(id) === 'change') expect(own).toContain(stepOf(id).deed);
    expect(plan.find(({ id }) => id === 'tell-owner')?.band).toBe('0-5');
    expect(deedsOf(plan)).not.toContain('tell support');
  }
});

test('orders nobody placed are held until support has answered', () => {
  const seller = runbook('seller', 'in', ['strange-orders']);
  const [told, hold, settle] = [
    placesOf(seller, 'tell support')[0],
    placesOf(seller, 'stop orders')[0],
    placesOf(seller, 'change orders')[0],
  ];
  expect(told).toBeLessThan(hold ?? 0);
  expect(hold).toBeLessThan(settle ?? 0);
});

test('who is locked out is asked for nothing behind the sign-in before the way back in', () => {
  everyRunbook((plan, combination) => {
    const isOut = combination.includes('-out');
    const wayBack = idsOf(plan).findIndex((id) => id === 'regain-access' || id === 'own-regain');
    expect(wayBack >= 0, combination).toBe(isOut);
    const behindSignIn = idsOf(plan).filter((id) => stepOf(id).signedIn);
    const onceBackIn = idsOf(plan.filter((step) => step.onceBackIn));
    expect(onceBackIn, combination).toEqual(isOut ? behindSignIn : []);
    const tooEarly = plan.filter((step, index) => step.onceBackIn && index < wayBack);
    expect(tooEarly, combination).toEqual([]);
  });
});

test('one who is locked out tells Amazon and the bank without having to sign in', () => {
  for (const role of ['seller', 'buyer'] as const) {
    for (const step of runbook(role, 'out', []).filter(({ band }) => band === '5-15'))
      expect(step.onceBackIn, step.id).toBe(false);
  }
});

test('a finding only ever adds steps', () => {
  for (const { role, access, found } of combinations) {
    const without = idsOf(runbook(role, access, []));
    const within = idsOf(runbook(role, access, found));
    expect(within.filter((id) => without.includes(id))).toEqual(without);
  }
});

test('each step stands in a runbook', () => {
  const used = new Set(
    roles.flatMap((role) =>
      accesses.flatMap((access) => idsOf(runbook(role, access, [...findings]))),
    ),
  );
  expect([...used].toSorted()).toEqual((Object.keys(steps) as StepId[]).toSorted());
});
