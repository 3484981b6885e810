/** What was read too long ago stops `npm run check`, so that it is read again before the next change lands. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { listChecklists } from '../../../content/checklists';
import { claimLimits } from '../../../content/claim-limits';
import { countries, desks } from '../../../content/desks';
import { firstHourReviewed } from '../../../content/first-hour';
import { locales } from '../../../content/locales';
import { officialDomains } from '../../../content/official-domains';
import { type Source, sources } from '../../../content/sources';
import { isReviewOverdue, reviewDue } from '../../../domain/review';

const today = new Date().toISOString().slice(0, 10);

/** Where the date stands, and the date. */
type Reading = [place: string, date: string];

const reviewedIn = (path: string) =>
  /^reviewed: '?(\d{4}-\d\d-\d\d)/m.exec(readFileSync(path, 'utf8'))?.[1] ?? 'no date';

const readings: Record<string, Reading[]> = {
  guide: readdirSync('content/guides').flatMap((slug) =>
    locales.map((locale): Reading => {
      const path = `content/guides/${slug}/${locale}.mdx`;
      return [path, reviewedIn(path)];
    }),
  ),
  checklist: listChecklists().map(({ slug, reviewed }) => [
    `content/checklists/${slug}.ts`,
    reviewed,
  ]),
  source: Object.entries<Source>(sources).map(([id, { checked }]) => [
    `content/sources: ${id}`,
    checked,
  ]),
  desk: countries.flatMap((country) =>
    desks[country].map(
      ({ organisation, checked }): Reading => [
        `content/desks.ts: ${country} ${organisation.en}`,
        checked,
      ],
    ),
  ),
  'set of first steps': [['content/first-hour.ts', firstHourReviewed]],
  'official domain': officialDomains.map(({ domain, checked }) => [
    `content/official-domains.ts: ${domain}`,
    checked,
  ]),
  limit: Object.entries(claimLimits).flatMap(([marketplace, { limits }]) =>
    Object.entries(limits).map(
      ([name, { checked }]): Reading => [
        `content/claim-limits.ts: ${marketplace} ${name}`,
        checked,
      ],
    ),
  ),
};

for (const [kind, dates] of Object.entries(readings)) {
  test(`every ${kind} was read within its time, and not in the future`, () => {
    expect(dates.length).toBeGreaterThan(0);
    for (const [place, date] of dates) {
      expect.soft(date, place).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect.soft(date <= today, `${place}: ${date} is still to come`).toBe(true);
      expect
        .soft(
          isReviewOverdue(date, today),
          `${place}: read on ${date}, due again by ${reviewDue(date)}. Read it again, then change the date`,
        )
        .toBe(false);
    }
  });
}
