import type { JudgedLink } from '@/domain/link/report';

export type FoundLink = JudgedLink & { times: number };

/** Each address once, in the order in which they first stand in the message. */
export function mergedLinks(links: readonly JudgedLink[]): FoundLink[] {
  const found = new Map<string, FoundLink>();
  for (const link of links) {
    const same = found.get(link.defanged);
    if (same) same.times += 1;
    else found.set(link.defanged, { ...link, times: 1 });
  }
  return [...found.values()];
}
