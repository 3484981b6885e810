/** What to read after a guide. */
import { nearestGuides } from '../domain/related';
import { termsOf } from './guide-terms';
import { type Guide, listGuides } from './guides';

/** Few enough to choose from. */
const relatedCount = 3;

/** The nearest guides in the same language, by topic and by the words they explain; nearest first. */
export async function relatedGuides(guide: Guide): Promise<Guide[]> {
  const withTerms = (each: Guide) => ({ ...each, terms: termsOf(each.slug, each.locale) });
  const guides = (await listGuides(guide.locale)).map(withTerms);
  return nearestGuides(withTerms(guide), guides, relatedCount);
}
