// Finds, in an address of the marketplace's own, what sends the reader on to somebody else.
import { type Address, decoded, hostLedTo } from './open-address';
import { endsLikeHost } from './suffix';

const MAX_DECODINGS = 3;
const absolute = /^\s*(?:https?:|javascript:|data:|[/\\]{2})/i;
// Where a bare name is taken for an address; elsewhere `q=example.com` is a word somebody searched for.
const sendsOn =
  /^(?:u|to|go|out|url|uri|link|next|dest|goto|forward|location|target|continue|callback)$|redirect|return|destination|[_.-](?:url|uri|to)$/i;
// Where the reader came from; and names of OpenID's own that are written as addresses and lead nowhere.
const leadsNowhere = /^(?:ref_?|refer+er|origin|utm_\w+|openid\.(?:ns\b.*|identity|claimed_id))$/i;

function plain(text: string): string {
  let result = text.replaceAll('+', ' ');
  for (let round = 0; round < MAX_DECODINGS && result.includes('%'); round++)
    result = decoded(result);
  return result;
}

function targetOf(name: string, value: string): string | null {
  if (absolute.test(value)) return value;
  const host = /^[^/?#:\\]+/.exec(value)?.[0] ?? '';
  return sendsOn.test(name) && endsLikeHost(host) ? `https://${value}` : null;
}

function parametersOf(rest: string): (readonly [string, string])[] {
  const query = rest.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  return query.split(/[&;]/).map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? ['', ''] : [plain(pair.slice(0, at)), plain(pair.slice(at + 1)).trim()];
  });
}

function embeddedIn(rest: string): string | null {
  const path = plain(rest.split(/[?#]/, 1)[0] ?? '');
  return /https?:[/\\]+.*/i.exec(path)?.[0] ?? null;
}

/** Whether a parameter, or an address inside the path, leads to a host that is not one's own. */
export function leadsElsewhere(address: Address, isOwn: (host: string) => boolean): boolean {
  const targets = parametersOf(address.rest)
    .filter(([name]) => !leadsNowhere.test(name))
    .map(([name, value]) => targetOf(name, value));
  return [...targets, embeddedIn(address.rest)].some((target) => {
    if (target === null) return false;
    const host = hostLedTo(target, address);
    return host !== null && !isOwn(host);
  });
}
