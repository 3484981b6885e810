import type { Metadata } from 'next';
import { PageFrame } from '@/components/layout/page-frame';
import { checkMatch } from '@/components/match-advisor/check-match';
import { MatchAdvisor } from '@/components/match-advisor/match-advisor';
import { matchFormMessages } from '@/components/match-advisor/match-form.messages';
import { answerText } from '@/components/match-advisor/match-result';
import { tools } from '@/content/tools';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/match'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { errors, answered } = checkMatch(await searchParams, locale);
  const { title, summary } = tools.match[locale];
  // The title is what a screen reader says first: it brings the answer.
  const answer =
    errors.length > 0
      ? matchFormMessages[locale].errorInTitle
      : answered && answerText(answered, locale);
  return pageMetadata({
    locale,
    path: '/tools/match',
    title: answer ? `${answer} – ${title}` : title,
    description: summary,
  });
}

export default async function MatchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const outcome = checkMatch(await searchParams, locale);
  const { title, summary } = tools.match[locale];
  const isBlank = outcome.errors.length === 0 && outcome.answered === null;
  return (
    <PageFrame locale={locale} path="/tools/match">
      <h1 className="font-bold text-3xl">{title}</h1>
      {isBlank && <p className="mt-3">{summary}</p>}
      <MatchAdvisor locale={locale} outcome={outcome} />
    </PageFrame>
  );
}
