// What a browser would open for a link as it was written: the one thing its name can be judged by.
// Must never change: nothing but what WHATWG's URL parser says; where it refuses, so do we.
import { hasHiddenLetters, narrow, trimmed, withoutHiddenLetters } from './letters';

// The little of `URL` that is needed: the domain knows no DOM, yet every browser, worker and Node has it.
declare class URL {
  constructor(address: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export type Address = {
  /** The whole address in ASCII, as a browser would show it. */
  href: string;
  isEncrypted: boolean;
  /** Without a dot at its end, and an IPv6 address without its brackets. */
  host: string;
  isIp: boolean;
  /** Empty for the usual one. */
  port: string;
  /** What stands before `@`, decoded; empty without one. */
  user: string;
  /** Everything behind the host, encoded. */
  rest: string;
  /** Its writing differs from what opens in a way that no browser or keyboard makes by itself. */
  isWrittenOddly: boolean;
  /** It opens only without letters that nobody sees. */
  opensOnlyStripped: boolean;
};

export type Opening = { address: Address } | { problem: 'not-a-web-address' | 'broken' };

const MAX_HOST = 253;
const MAX_LABEL = 63;
const lastDot = /\.$/;

/** Percent-encoded text decoded; as it stands where it is encoded wrongly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** The host that an address inside another one leads to; null for the same site or no web address. */
export function hostLedTo(target: string, from: Address): string | null {
  const url = parse(target, from.href);
  return url ? url.hostname.replace(lastDot, '') : null;
}

// A dot before the colon makes it a host with a port or a user: amazon.co.jp:8443.
const schemeOf = (text: string): string | null =>
  /^([a-z][a-z0-9+-]*):/i.exec(text)?.[1]?.toLowerCase() ?? null;

function withScheme(text: string): string {
  if (schemeOf(text)) return text;
  // Written full-width, scheme and all, it comes from a keyboard in that state, not from who registers names.
  const plain = narrow(withoutHiddenLetters(text));
  return schemeOf(plain) ? plain : `https://${plain.replace(/^[/\\]+/, '')}`;
}

function isName(host: string): boolean {
  const labels = host.split('.');
  return (
    host.length <= MAX_HOST &&
    labels.length > 1 &&
    labels.every(({ length }) => length > 0 && length <= MAX_LABEL)
  );
}

const rawHost = (text: string): string =>
  /^[a-z]+:[/\\]*(?:[^/\\?#]*@)?([^/\\?#]*)/i.exec(text)?.[1] ?? '';

function isOdd(text: string, isIp: boolean, hostname: string): boolean {
  const raw = rawHost(text);
  if (isIp) return !hostname.startsWith('[') && !raw.startsWith(hostname);
  return raw.includes('%') || /^[^?#]*\\/.test(text);
}

/** Reads one link; without a scheme a browser tries https. */
export function openAddress(link: string): Opening {
  const text = withScheme(trimmed(link));
  const scheme = schemeOf(text);
  if (scheme !== 'http' && scheme !== 'https') return { problem: 'not-a-web-address' };
  const asWritten = parse(text);
  const url = asWritten ?? (hasHiddenLetters(text) ? parse(withoutHiddenLetters(text)) : null);
  if (!url) return { problem: 'broken' };

  const { href, protocol, username, password, hostname, port, pathname, search, hash } = url;
  const isIp = hostname.startsWith('[') || /^\d[\d.]*$/.test(hostname);
  const host = isIp ? hostname.replace(/^\[|\]$/g, '') : hostname.replace(lastDot, '');
  if (!isIp && !isName(host)) return { problem: 'broken' };
  return {
    address: {
      href,
      isEncrypted: protocol === 'https:',
      host,
      isIp,
      port,
      user: decoded(password ? `${username}:${password}` : username),
      rest: pathname + search + hash,
      isWrittenOddly: isOdd(text, isIp, hostname),
      opensOnlyStripped: asWritten === null,
    },
  };
}
