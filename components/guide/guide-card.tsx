import type { Guide } from '@/content/guides';
import { guideMessages } from '@/content/messages';
import { LinkCard } from '../ui/link-card';

/** A guide in a list: title, what it answers, how long it takes. */
export function GuideCard({ guide }: { guide: Guide }) {
  return (
    <LinkCard
      href={`/${guide.locale}/guides/${guide.slug}`}
      title={guide.title}
      summary={guide.summary}
      note={guideMessages[guide.locale].readingTime(guide.readingMinutes)}
    />
  );
}
