// What each step of the first hour does, told in two words, and what must have been done before it.
// Must never change: the pay-out account is edited only after support was told and after somebody
// looked at it; nothing is removed before the screens were kept.

export type Act = 'prepare' | 'look' | 'change' | 'tell' | 'stop' | 'keep';

type Thing =
  | 'device'
  | 'evidence'
  | 'mailbox'
  | 'line'
  | 'sign-in'
  | 'sessions'
  | 'two-step'
  | 'payout'
  | 'charges'
  | 'account'
  | 'shop'
  | 'users'
  | 'listings'
  | 'orders'
  | 'replies'
  | 'codes'
  | 'own-login'
  | 'other-passwords'
  | 'support'
  | 'bank'
  | 'carrier'
  | 'staff'
  | 'owner'
  | 'customers'
  | 'police'
  | 'consumer-desk';

/** One act on one thing: `look payout`, `tell support`. */
export type Deed = `${Act} ${Thing}`;

/** What only some readers find; a step with one is for them alone. */
export const findings = [
  'no-service',
  'strange-orders',
  'strange-listings',
  'payout-changed',
  'buyers-wrote',
  'billed',
] as const;
export type Finding = (typeof findings)[number];

type Step = {
  deed: Deed;
  /** What must have been done earlier; a deed counts by whichever step does it. */
  after?: readonly Deed[];
  onlyIf?: Finding;
  /** Can be done only while signed in to the marketplace. */
  signedIn?: true;
};

const keptScreens = 'keep evidence';

export const steps = {
  'clean-device': { deed: 'prepare device' },
  'start-log': { deed: 'keep evidence' },
  mailbox: { deed: 'change mailbox', after: ['prepare device', keptScreens] },
  'call-carrier': { deed: 'tell carrier', onlyIf: 'no-service' },
  'regain-access': { deed: 'change sign-in', after: ['prepare device', 'change mailbox'] },
  password: { deed: 'change sign-in', after: ['prepare device', 'change mailbox'], signedIn: true },
  'sign-out': { deed: 'change sessions', after: ['change sign-in'], signedIn: true },
  'look-payout': { deed: 'look payout', signedIn: true },
  'tell-support': { deed: 'tell support', after: [keptScreens], signedIn: true },
  'tell-support-out': { deed: 'tell support', after: [keptScreens] },
  'pause-shop': { deed: 'stop listings', after: ['tell support'], signedIn: true },
  'users-and-apps': {
    deed: 'change users',
    after: [keptScreens, 'change sign-in'],
    signedIn: true,
  },
  'two-step': { deed: 'change two-step', after: [keptScreens, 'change sessions'], signedIn: true },
  'two-step-again': { deed: 'change two-step', after: ['change sign-in'], signedIn: true },
  'hold-orders': { deed: 'stop orders', onlyIf: 'strange-orders', signedIn: true },
  'look-money': { deed: 'look charges', signedIn: true },
  'call-bank': { deed: 'tell bank' },
  'tell-staff': { deed: 'tell staff' },
  'gather-evidence': { deed: 'keep evidence' },
  police: { deed: 'tell police', after: [keptScreens] },
  'remove-listings': {
    deed: 'change listings',
    after: [keptScreens, 'tell support'],
    onlyIf: 'strange-listings',
    signedIn: true,
  },
  'answer-customers': {
    deed: 'tell customers',
    after: ['tell support'],
    onlyIf: 'buyers-wrote',
    signedIn: true,
  },
  'other-passwords': {
    deed: 'change other-passwords',
    after: ['prepare device', 'change mailbox'],
  },
  'correct-payout': {
    deed: 'change payout',
    after: ['look payout', 'tell support', 'change sessions', 'change two-step'],
    onlyIf: 'payout-changed',
    signedIn: true,
  },
  'settle-orders': {
    deed: 'change orders',
    after: ['stop orders', 'tell support'],
    onlyIf: 'strange-orders',
    signedIn: true,
  },
  recheck: { deed: 'look shop', after: ['change sessions'], signedIn: true },
  insist: { deed: 'tell support', after: [keptScreens], onlyIf: 'billed' },

  'look-account': { deed: 'look account', signedIn: true },
  'tell-service': { deed: 'tell support', after: [keptScreens], signedIn: true },
  'tell-service-out': { deed: 'tell support', after: [keptScreens] },
  'call-card': { deed: 'tell bank' },
  'look-shop': { deed: 'look shop', signedIn: true },
  'consumer-desk': { deed: 'tell consumer-desk', after: [keptScreens] },
  'recheck-purchases': { deed: 'look account', after: ['change sessions'], signedIn: true },

  'tell-owner': { deed: 'tell owner' },
  'ask-owner': { deed: 'tell owner' },
  'own-password': {
    deed: 'change own-login',
    after: ['tell owner', 'prepare device', 'change mailbox'],
    signedIn: true,
  },
  'own-sign-out': { deed: 'change own-login', after: ['change own-login'], signedIn: true },
  'own-regain': { deed: 'change own-login', after: ['tell owner', 'change mailbox'] },
  'own-two-step': { deed: 'change own-login', after: ['change own-login'], signedIn: true },
  'look-for-owner': { deed: 'look shop', signedIn: true },
  'keep-codes': { deed: 'stop codes' },
  'leave-orders': { deed: 'stop orders', onlyIf: 'strange-orders' },
  'hold-replies': { deed: 'stop replies' },
  'hand-over': { deed: 'tell owner', after: [keptScreens] },
  'own-login': { deed: 'tell owner' },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof steps;

/** A step with all that may be said of it. */
export function stepOf(id: StepId): Step {
  return steps[id];
}

/** The first word of its deed. */
export function actOf(id: StepId): Act {
  return steps[id].deed.split(' ')[0] as Act;
}
