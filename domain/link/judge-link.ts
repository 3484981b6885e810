// Judges one link by what a browser would open, never by who sent it.
// Must never change: `official` means that the registrable domain stands in the list; a path, a subdomain or a port added to
// a name that imitates never makes it official; nothing is ever called safe.
import { brandSignOf, mentionsBrand } from './brand';
import { defang, refang } from './defang';
import { hasHiddenLetters } from './letters';
import { type Address, decoded, openAddress } from './open-address';
import { decodeLabel } from './punycode';
import { leadsElsewhere } from './redirects';
import { type JudgedLink, type LinkReason, type LinkVerdict, linkReasons } from './report';
import { isShortLinkHost, publishingHostOf } from './shared-hosts';
import { cutHost, type HostParts } from './suffix';

/** The marketplace's own domains, with all that stands below them, and those it uses for short links. */
export type OfficialDomains = readonly { domain: string; use: 'site' | 'short' }[];

type Finding = { verdict: LinkVerdict; reasons: LinkReason[] };

// Symbols drawn like a slash anywhere in a host; kana drawn like one only between Latin letters.
const fakeSlash = /[⁄∕╱⟋⧸〳⼃丿]|(?<=[a-z0-9-])[んンノソﾝﾉｿ](?=[a-z0-9-])/i;

const inOrder = (reasons: Iterable<LinkReason>): LinkReason[] => {
  const found = new Set(reasons);
  return linkReasons.filter((reason) => found.has(reason));
};

const labelsOf = (text: string): string[] => text.split('.').filter(Boolean).map(decodeLabel);

// What whoever made the address could choose: all labels before the suffix under which names are handed out.
function chosenLabels(address: Address, parts: HostParts): { name: string[]; below: string[] } {
  const shared = publishingHostOf(address.host);
  if (shared) return { name: [], below: labelsOf(address.host.slice(0, -shared.length)) };
  const isName = parts.suffix !== '' && parts.domain !== parts.suffix;
  return {
    name: isName ? labelsOf(parts.domain.slice(0, -parts.suffix.length - 1)) : [],
    below: labelsOf(parts.before),
  };
}

function brandReasons(address: Address, parts: HostParts, link: string): LinkReason[] {
  const { name, below } = chosenLabels(address, parts);
  const labels = [...below, ...name];
  // A false slash ends the host for the eye, so both sides are read by themselves.
  const read = (label: string) => label.split(fakeSlash).map(brandSignOf);
  const inName = name.flatMap(read);
  const signs = [...inName, ...below.flatMap(read)];
  const reasons: LinkReason[] = [];
  if (inName.includes('name')) reasons.push('brand-in-name');
  else if (signs.includes('name')) reasons.push('brand-in-subdomain');
  if (signs.includes('near')) reasons.push('near-brand');
  if (signs.includes('look-alike')) reasons.push('look-alike-letters');
  if (address.user.split(/[.:/@]/).some((each) => brandSignOf(each) !== null))
    reasons.push('brand-before-at');
  if (reasons.length === 0) return [];
  if (labels.some((label) => fakeSlash.test(label))) reasons.push('fake-slash');
  if (hasHiddenLetters(link)) reasons.push('hidden-letters');
  return reasons;
}

function notes(address: Address, link: string): LinkReason[] {
  const candidates: readonly (readonly [LinkReason, boolean])[] = [
    ['user-part', address.user !== ''],
    ['odd-port', address.port !== ''],
    ['hidden-letters', hasHiddenLetters(link)],
    ['not-encrypted', !address.isEncrypted],
    ['punycode', /(?:^|\.)xn--/.test(address.host)],
    ['written-to-mislead', address.isWrittenOddly],
  ];
  return candidates.filter(([, isTrue]) => isTrue).map(([reason]) => reason);
}

function judgeOwn(
  address: Address,
  use: 'site' | 'short',
  isOwn: (host: string) => boolean,
): Finding {
  const doubts: readonly (readonly [LinkReason, boolean])[] = [
    ['user-part', address.user !== ''],
    ['odd-port', address.port !== ''],
    ['redirects-elsewhere', leadsElsewhere(address, isOwn)],
    ['hidden-letters', address.opensOnlyStripped],
  ];
  const found = doubts.filter(([, isTrue]) => isTrue).map(([reason]) => reason);
  const [verdict, reason] =
    use === 'site'
      ? (['official', 'official-domain'] as const)
      : (['official-short', 'official-short-domain'] as const);
  return found.length === 0
    ? { verdict, reasons: [reason] }
    : { verdict: 'check', reasons: [...found, reason] };
}

function judgeOther(address: Address, parts: HostParts, link: string): Finding {
  const brand = brandReasons(address, parts, link);
  if (brand.length > 0) return { verdict: 'imitates', reasons: inOrder(brand) };
  const isShared = parts.isPrivate || publishingHostOf(address.host) !== null;
  const doubts: readonly (readonly [LinkReason, boolean])[] = [
    ['fake-slash', fakeSlash.test(address.host.split('.').map(decodeLabel).join('.'))],
    ['ip-address', address.isIp],
    ['short-link', isShortLinkHost(address.host)],
    ['public-hosting', isShared],
    ['brand-in-path', mentionsBrand(decoded(address.rest))],
  ];
  const found = doubts.filter(([, isTrue]) => isTrue).map(([reason]) => reason);
  return found.length === 0
    ? { verdict: 'not-official', reasons: ['other-domain'] }
    : { verdict: 'check', reasons: found };
}

function unreadable(link: string, problem: 'not-a-web-address' | 'broken'): JudgedLink {
  return {
    verdict: 'unreadable',
    host: '',
    reasons: hasHiddenLetters(link) ? [problem, 'hidden-letters'] : [problem],
    shown: { before: '', domain: '', after: '' },
    defanged: defang(link.trim()),
  };
}

// The list has the last word: the name before com.be is one a company gave away, and the suffix list does not say so.
function partsOf({ host, isIp }: Address, ownDomain: string | undefined): HostParts {
  if (ownDomain === undefined && !isIp) return cutHost(host);
  const domain = ownDomain ?? host;
  const before = host.slice(0, -domain.length).replace(/\.$/, '');
  return { before, domain, suffix: '', isPrivate: false };
}

/** Judges a link as it stands in a message, with or without a scheme, made harmless or not. */
export function judgeLink(written: string, officialDomains: OfficialDomains): JudgedLink {
  const link = refang(written);
  const opening = openAddress(link);
  if ('problem' in opening) return unreadable(link, opening.problem);

  const { address } = opening;
  const ownOf = (host: string) =>
    officialDomains.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  const own = ownOf(address.host);
  const parts = partsOf(address, own?.domain);
  const { verdict, reasons } = own
    ? judgeOwn(address, own.use, (host) => ownOf(host) !== undefined)
    : judgeOther(address, parts, link);
  return {
    verdict,
    host: parts.domain,
    reasons: [...new Set([...reasons, ...notes(address, link)])],
    shown: {
      before: parts.before && `${parts.before}.`,
      domain: parts.domain,
      after: address.port && `:${address.port}`,
    },
    defanged: defang(address.rest === '/' ? address.href.replace(/\/$/, '') : address.href),
  };
}
