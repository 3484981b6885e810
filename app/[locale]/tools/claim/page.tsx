import type { Metadata } from 'next';
import { checkClaim } from '@/components/claim-clock/check-claim';
import { ClaimClock } from '@/components/claim-clock/claim-clock';
import { claimClockMessages } from '@/components/claim-clock/claim-clock.messages';
import { PageFrame } from '@/components/layout/page-frame';
import { tools } from '@/content/tools';
import { pageLocale } from '../../locale';
import { pageMetadata } from '../../metadata';

type Props = PageProps<'/[locale]/tools/claim'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { errors, counted } = checkClaim(await searchParams, locale, new Date());
  const { title, summary } = tools.claim[locale];
  const words = claimClockMessages[locale];
  // The title is what a screen reader says first: it brings the answer.
  const answer =
    errors.length > 0 ? words.errorInTitle : counted && words.states[counted.clock.state].word;
  return pageMetadata({
    locale,
    path: '/tools/claim',
    title: answer ? `${answer} – ${title}` : title,
    description: summary,
  });
}

export default async function ClaimPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const outcome = checkClaim(await searchParams, locale, new Date());
  const { title, summary } = tools.claim[locale];
  const isBlank = outcome.errors.length === 0 && outcome.counted === null;
  return (
    <PageFrame locale={locale} path="/tools/claim">
      <h1 className="font-bold text-3xl">{title}</h1>
      {isBlank && <p className="mt-3">{summary}</p>}
      <ClaimClock locale={locale} outcome={outcome} />
    </PageFrame>
  );
}
