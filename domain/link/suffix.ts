// Where the name somebody registered begins in a host, by the public suffix list.
// Private suffixes count (github.io, s3.amazonaws.com): below them anybody may publish.
import { parse } from 'tldts';

const asHost = { extractHostname: false, validateHostname: false } as const;

export type HostParts = {
  /** What the owner of the domain may choose: `sellercentral`, empty without one. */
  before: string;
  /** The registrable domain; the whole host when it is itself a suffix. */
  domain: string;
  /** The part under which names are handed out: `co.jp`, `github.io`. */
  suffix: string;
  /** Handed out by a company to its users, not by a registry. */
  isPrivate: boolean;
};

/** Cuts an ASCII host name of several labels, without a dot at its end. */
export function cutHost(host: string): HostParts {
  const { subdomain, domain, publicSuffix, isPrivate } = parse(host, {
    ...asHost,
    allowPrivateDomains: true,
  });
  return {
    before: domain ? (subdomain ?? '') : '',
    domain: domain ?? host,
    suffix: publicSuffix ?? '',
    isPrivate: isPrivate === true,
  };
}

// Handed out to nobody and kept for examples (RFC 2606): the ones in our guides can be tried out.
const SAMPLE_SUFFIX = 'example';

/** Whether a registry hands out names under the end of this host, and a name stands before it. Any letters. */
export function endsLikeHost(host: string): boolean {
  const { domain, isIcann, publicSuffix } = parse(host.toLowerCase(), asHost);
  return domain !== null && (isIcann === true || publicSuffix === SAMPLE_SUFFIX);
}
