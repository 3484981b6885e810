// Which steps a person takes in the first hour and in which order, by role and by whether they can
// still sign in. Must never change: the mailbox comes before whatever a mail can undo (this order
// is ours, many guides say password first), staff alter nothing but what is their own, and who is
// locked out is asked for nothing behind the sign-in before the way back in.
import { type Finding, type StepId, stepOf } from './steps';

export const roles = ['seller', 'buyer', 'staff'] as const;
export type Role = (typeof roles)[number];

/** Whether the reader can still sign in to the marketplace. */
export const accesses = ['in', 'out'] as const;
export type Access = (typeof accesses)[number];

/** Minutes from the moment something was noticed, then days. */
export const bands = ['0-5', '5-15', '15-60', 'today', 'week'] as const;
export type Band = (typeof bands)[number];

export type RunbookId = `${Role}-${Access}`;
type Plan = Record<Band, readonly StepId[]>;

const plans: Record<RunbookId, Plan> = {
  'seller-in': {
    '0-5': ['clean-device', 'start-log', 'mailbox', 'call-carrier'],
    '5-15': ['password', 'sign-out', 'look-payout', 'tell-support'],
    '15-60': [
      'pause-shop',
      'users-and-apps',
      'two-step',
      'hold-orders',
      'look-money',
      'call-bank',
      'tell-staff',
    ],
    today: ['gather-evidence', 'police', 'remove-listings', 'answer-customers', 'other-passwords'],
    week: ['correct-payout', 'settle-orders', 'recheck', 'insist'],
  },
  'seller-out': {
    '0-5': ['clean-device', 'start-log', 'mailbox', 'call-carrier'],
    '5-15': ['regain-access', 'tell-support-out', 'call-bank'],
    '15-60': [
      'tell-staff',
      'password',
      'sign-out',
      'two-step-again',
      'look-payout',
      'pause-shop',
      'users-and-apps',
      'hold-orders',
    ],
    today: [
      'look-money',
      'gather-evidence',
      'police',
      'remove-listings',
      'answer-customers',
      'other-passwords',
    ],
    week: ['correct-payout', 'settle-orders', 'recheck', 'insist'],
  },
  'buyer-in': {
    '0-5': ['clean-device', 'start-log', 'mailbox', 'call-carrier'],
    '5-15': ['password', 'sign-out', 'look-account', 'tell-service'],
    '15-60': ['call-card', 'two-step', 'look-shop'],
    today: ['gather-evidence', 'police', 'consumer-desk', 'other-passwords'],
    week: ['recheck-purchases'],
  },
  'buyer-out': {
    '0-5': ['clean-device', 'start-log', 'mailbox', 'call-carrier'],
    '5-15': ['regain-access', 'tell-service-out', 'call-card'],
    '15-60': ['password', 'sign-out', 'two-step-again', 'look-account', 'look-shop'],
    today: ['gather-evidence', 'police', 'consumer-desk', 'other-passwords'],
    week: ['recheck-purchases'],
  },
  'staff-in': {
    '0-5': ['clean-device', 'start-log', 'tell-owner', 'keep-codes'],
    '5-15': ['mailbox', 'call-carrier', 'own-password', 'own-sign-out'],
    '15-60': ['own-two-step', 'look-for-owner', 'leave-orders', 'hold-replies'],
    today: ['gather-evidence', 'hand-over', 'other-passwords'],
    week: ['own-login'],
  },
  'staff-out': {
    '0-5': ['clean-device', 'start-log', 'tell-owner', 'keep-codes'],
    '5-15': ['mailbox', 'call-carrier', 'ask-owner', 'own-regain'],
    '15-60': ['own-sign-out', 'own-two-step', 'look-for-owner', 'leave-orders', 'hold-replies'],
    today: ['gather-evidence', 'hand-over', 'other-passwords'],
    week: ['own-login'],
  },
};

/** Every runbook there is. */
export const runbooks = roles.flatMap((role) => accesses.map((access) => ({ role, access })));

/** Their names, as in their addresses. */
export const runbookIds = runbooks.map(({ role, access }): RunbookId => `${role}-${access}`);

export type PlannedStep = {
  id: StepId;
  band: Band;
  /** Whether the reader has to get back in first; never so for one who is in. */
  onceBackIn: boolean;
};

/**
 * The steps in order. Those for a finding that is not among `found` are left out; a page that
 * cannot ask passes all of them and says at each step whom it is for.
 */
export function runbook(role: Role, access: Access, found: readonly Finding[]): PlannedStep[] {
  const plan = plans[`${role}-${access}`];
  return bands.flatMap((band) =>
    plan[band]
      .filter((id) => {
        const { onlyIf } = stepOf(id);
        return !onlyIf || found.includes(onlyIf);
      })
      .map((id) => ({ id, band, onceBackIn: access === 'out' && stepOf(id).signedIn === true })),
  );
}
