/**
 * Everything the guides lean on, one entry a page. Guides name entries by id; numbers are given in the order a guide lists them.
 * Rules: `official` is the organisation's own text, `press` a news outlet, `secondary` everybody else.
 * Only official organisations and known press are linked; a secondary source is named without an address. What was read
 * in a copy links to the original, or to its top page where the original's address is not known.
 */
import type { ByLocale } from './locales';
import { amazonSources } from './sources/amazon';
import { authoritySources } from './sources/authorities';
import { otherSources } from './sources/others';
import { pressSources } from './sources/press';

export type Source = {
  kind: 'official' | 'press' | 'secondary';
  organisation: ByLocale<string>;
  title: ByLocale<string>;
  /** Present on official and press sources only; https. */
  url?: `https://${string}`;
  /** Date printed on the page (YYYY, YYYY-MM or YYYY-MM-DD); null when the page shows none. */
  date: string | null;
  /** Day the text was last read by us (YYYY-MM-DD). Overdue when domain/review.ts says so. */
  checked: string;
};

export const sources = {
  ...amazonSources,
  ...authoritySources,
  ...pressSources,
  ...otherSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
