import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '@/components/layout/page-frame';
import { ReminderLinks } from '@/components/reminder/reminder-links';
import { TriageOutcome } from '@/components/triage/triage-outcome';
import { TriageQuestion } from '@/components/triage/triage-question';
import { tools } from '@/content/tools';
import {
  getOutcome,
  getQuestion,
  isQuestionId,
  isTriageNode,
  type NodeId,
  triageNodes,
} from '@/content/triage';
import { pageLocale } from '../../../locale';
import { pageMetadata } from '../../../metadata';

type Props = PageProps<'/[locale]/tools/codes/[node]'>;

export const dynamicParams = false;

export function generateStaticParams() {
  return triageNodes.map((node) => ({ node }));
}

async function nodeOf(params: Props['params']): Promise<NodeId> {
  const { node } = await params;
  return isTriageNode(node) ? node : notFound();
}

/** A step on the way is no page to be found by a search: there is the start, and the guide. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const node = await nodeOf(params);
  const title = isQuestionId(node) ? getQuestion(node).question : getOutcome(node).title;
  const metadata = pageMetadata({
    locale,
    path: `/tools/codes/${node}`,
    title: title[locale],
    description: tools.codes[locale].summary,
    pictureOf: '/tools/codes',
  });
  return { ...metadata, robots: { index: false } };
}

export default async function CodesNodePage({ params }: Props) {
  const locale = await pageLocale(params);
  const node = await nodeOf(params);
  const reminders = isQuestionId(node) ? undefined : getOutcome(node).reminders;
  return (
    <PageFrame locale={locale} path={`/tools/codes/${node}`}>
      {isQuestionId(node) ? (
        <TriageQuestion locale={locale} id={node} heading="h1" />
      ) : (
        <TriageOutcome locale={locale} id={node} />
      )}
      {reminders && <ReminderLinks locale={locale} slugs={reminders} />}
    </PageFrame>
  );
}
