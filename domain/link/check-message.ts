// The whole answer to a pasted text: its links judged, what it says and asks for, and the text made harmless for a report.
// Must never change: what was not read is said (`cutAt`); no link that can be tapped and no secret leaves.
import { refang } from './defang';
import { type FoundLink, findLinks } from './find-links';
import { judgeLink, type OfficialDomains } from './judge-link';
import { readMessage } from './read-message';
import { type JudgedLink, type MessageReport, secrets } from './report';
import { maskSecrets } from './secrets';

/** UTF-16 units; a long mail has a tenth of them. */
export const MAX_TEXT = 20_000;
/** More are no message but a list, and nobody reads as many verdicts. */
export const MAX_LINKS = 100;

// Holds the place of a link while secrets are masked, so that neither is taken for the other.
const PLACE = '\uE000';

function withPlaces(text: string, links: readonly FoundLink[]): string {
  const starts = [0, ...links.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, links[index]?.start)).join(PLACE);
}

function forReport(masked: string, defanged: readonly string[]): string {
  return masked
    .split(PLACE)
    .map((piece, index) => piece + (defanged[index] ?? ''))
    .join('');
}

/** Reads a message as it was pasted; its links in order, each as often as it stands there. */
export function checkMessage(pasted: string, officialDomains: OfficialDomains): MessageReport {
  const text = refang(pasted.slice(0, MAX_TEXT).replaceAll(PLACE, '\uFFFD'));
  const all = findLinks(text);
  const tooMany = all[MAX_LINKS];
  const read = tooMany ? text.slice(0, tooMany.start) : text;
  const found = all.slice(0, MAX_LINKS);

  const judged = new Map<string, JudgedLink>();
  const links = found.map(({ text }) => {
    const link = judged.get(text) ?? judgeLink(text, officialDomains);
    judged.set(text, link);
    return link;
  });
  const masked = maskSecrets(withPlaces(read, found));
  return {
    links,
    ...readMessage(withPlaces(read, found).replaceAll(PLACE, ' ')),
    secrets: secrets.filter((each) => masked.secrets.includes(each)),
    forReport: forReport(
      masked.text,
      links.map(({ defanged }) => defanged),
    ),
    cutAt: tooMany?.start ?? (pasted.length > MAX_TEXT ? MAX_TEXT : null),
  };
}
