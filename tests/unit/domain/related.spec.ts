import { expect, test } from '@playwright/test';
import { nearestGuides, type Relative } from '../../../domain/related';

const guide = (slug: string, topic: string, order: number, ...terms: string[]): Relative => ({
  slug,
  topic,
  order,
  terms,
});
const guides = [
  guide('codes', 'sign-in', 10, 'code', 'sim'),
  guide('passkeys', 'sign-in', 30, 'code', 'passkey'),
  guide('passwords', 'sign-in', 20),
  guide('line', 'money', 40, 'code', 'sim'),
  guide('bank', 'money', 5),
];
const nearest = (slug: string, count = 3) => {
  const [from] = guides.filter((each) => each.slug === slug);
  return nearestGuides(from as Relative, guides, count).map((each) => each.slug);
};

test('the same topic comes before words in common, these before the order of reading', () => {
  expect(nearest('codes', 9)).toEqual(['passkeys', 'passwords', 'line', 'bank']);
  expect(nearest('line', 9)).toEqual(['bank', 'codes', 'passkeys', 'passwords']);
});

test('no more than asked for, never the guide itself, and nothing when it stands alone', () => {
  expect(nearest('codes', 2)).toEqual(['passkeys', 'passwords']);
  const [alone] = guides;
  expect(nearestGuides(alone as Relative, [alone as Relative], 3)).toEqual([]);
});

test('guides that are equally near keep the alphabet, whatever order they arrive in', () => {
  const twins = [guide('b', 'x', 1), guide('a', 'x', 1), guide('c', 'x', 1)];
  const slugs = (list: Relative[]) =>
    nearestGuides(guide('me', 'x', 1), list, 3).map(({ slug }) => slug);
  expect(slugs(twins)).toEqual(['a', 'b', 'c']);
  expect(slugs([...twins].reverse())).toEqual(['a', 'b', 'c']);
});
