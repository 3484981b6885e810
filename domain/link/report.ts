/**
 * What is said of a pasted message: codes, positions and addresses, never a sentence. The words live
 * beside the widget. Nothing here is ever “safe”: a verdict is about an address, not about a sender.
 */

export const linkVerdicts = [
  'official',
  'official-short',
  'not-official',
  'imitates',
  'check',
  'unreadable',
] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

export const linkReasons = [
  // What speaks for the verdicts that have no sign against them.
  'official-domain',
  'official-short-domain',
  'other-domain',
  // The brand is played.
  'brand-in-name',
  'brand-in-subdomain',
  'brand-before-at',
  'near-brand',
  'look-alike-letters',
  'fake-slash',
  'hidden-letters',
  // The name alone cannot tell, or a detail is odd.
  'user-part',
  'odd-port',
  'ip-address',
  'short-link',
  'public-hosting',
  'redirects-elsewhere',
  'brand-in-path',
  'not-encrypted',
  'punycode',
  'written-to-mislead',
  // No browser opens it as a site.
  'not-a-web-address',
  'broken',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export type JudgedLink = {
  verdict: LinkVerdict;
  /** ASCII registrable domain, private suffixes counted; the address for an IP; empty if unreadable. */
  host: string;
  /** In order of weight. */
  reasons: readonly LinkReason[];
  /** The host as a browser would show it in ASCII, cut so that the registrable domain can be made to stand out. */
  shown: { before: string; domain: string; after: string };
  /** Cannot be tapped or opened by accident: hxxps://amazon[.]co[.]jp. For a report. */
  defanged: string;
};

export const asks = [
  'code',
  'password',
  'card',
  'bank',
  'call',
  'install',
  'reply',
  'gift-card',
] as const;
export type Ask = (typeof asks)[number];

export const claims = [
  'account-locked',
  'sign-in-attempt',
  'payment-failed',
  'order-or-charge',
  'delivery',
  'membership',
  'refund-or-prize',
  'selling-account',
  'pay-out-account',
] as const;
/** What the message says has happened. */
export type Claim = (typeof claims)[number];

export const pressures = ['deadline', 'loss', 'legal-threat', 'secrecy'] as const;
export type Pressure = (typeof pressures)[number];

export const secrets = ['one-time-code', 'card-number', 'bank-account'] as const;
/** Secrets that stand in the pasted text: it is shown back masked. */
export type Secret = (typeof secrets)[number];

export type MessageReport = {
  links: readonly JudgedLink[];
  asks: readonly Ask[];
  claims: readonly Claim[];
  pressures: readonly Pressure[];
  secrets: readonly Secret[];
  /** The text for a report: links defanged, secrets masked. */
  forReport: string;
  /** Past this many UTF-16 units nothing was read; null when all was. */
  cutAt: number | null;
};
