import { glossary, type TermId } from '@/content/glossary';
import type { Locale } from '@/content/locales';

/** Words under one letter, or under one row of the kana table; `id` is its anchor. */
export type TermGroup = { id: string; label: string; terms: TermId[] };

const kanaRows = [
  ['あ', 'a'],
  ['か', 'ka'],
  ['さ', 'sa'],
  ['た', 'ta'],
  ['な', 'na'],
  ['は', 'ha'],
  ['ま', 'ma'],
  ['や', 'ya'],
  ['ら', 'ra'],
  ['わ', 'wa'],
] as const;

/** All words in the order of the language: by reading in Japanese, by letter in English. */
export function termGroups(locale: Locale): TermGroup[] {
  const { compare } = new Intl.Collator(locale);
  const ids = (Object.keys(glossary) as TermId[]).sort((a, b) =>
    compare(sortText(a, locale), sortText(b, locale)),
  );
  const groups: TermGroup[] = [];
  for (const id of ids) {
    const heading = headingOf(sortText(id, locale), locale);
    const last = groups.at(-1);
    if (last?.id === heading.id) last.terms.push(id);
    else groups.push({ ...heading, terms: [id] });
  }
  return groups;
}

const sortText = (id: TermId, locale: Locale) =>
  locale === 'ja' ? glossary[id].reading : glossary[id].term.en;

function headingOf(text: string, locale: Locale): { id: string; label: string } {
  // Decomposed, so that が stands in the row of か.
  const [first = ''] = text.normalize('NFD').toUpperCase();
  if (locale !== 'ja') return { id: `letter-${first.toLowerCase()}`, label: first };
  const [kana, id] = kanaRows.findLast(([start]) => first >= start) ?? kanaRows[0];
  return { id: `row-${id}`, label: `${kana}行` };
}
