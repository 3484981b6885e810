import type { Metadata } from 'next';
import { GuideCard } from '@/components/guide/guide-card';
import { SituationList } from '@/components/guide/situation-list';
import { PageFrame } from '@/components/layout/page-frame';
import { listGuides, topics } from '@/content/guides';
import { guideMessages, topicNames } from '@/content/messages';
import { pageLocale } from '../locale';
import { pageMetadata } from '../metadata';

type Props = PageProps<'/[locale]/guides'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { listTitle, listSummary } = guideMessages[locale];
  return pageMetadata({ locale, path: '/guides', title: listTitle, description: listSummary });
}

export default async function GuidesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const guides = await listGuides(locale);
  const words = guideMessages[locale];
  return (
    <PageFrame locale={locale} path="/guides">
      <h1 className="font-bold text-3xl">{words.listTitle}</h1>
      <p className="mt-3">{words.listSummary}</p>
      <SituationList locale={locale} />
      {topics
        .map((topic) => ({ topic, inTopic: guides.filter((guide) => guide.topic === topic) }))
        .filter(({ inTopic }) => inTopic.length > 0)
        .map(({ topic, inTopic }) => (
          <section key={topic} aria-labelledby={topic} className="mt-10">
            <h2 id={topic} className="font-bold text-2xl">
              {topicNames[locale][topic]}
            </h2>
            <ul className="mt-3 grid gap-3">
              {inTopic.map((guide) => (
                <li key={guide.slug}>
                  <GuideCard guide={guide} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </PageFrame>
  );
}
