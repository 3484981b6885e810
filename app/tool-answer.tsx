import type { ReactNode } from 'react';
import { ToolPage } from '@/components/layout/tool-page';
import type { Locale } from '@/content/locales';
import { type ToolSlug, tools } from '@/content/tools';
import { type Answer, answerPage } from './answer-page';

type ToolAnswer = {
  locale: Locale;
  slug: ToolSlug;
  /** Null while nothing was asked. */
  answer: Answer | null;
  elsewhere?: string | null;
  children: ReactNode;
};

/** The answer of a tool, under the tool's heading. */
export async function toolAnswer({ locale, slug, answer, elsewhere, children }: ToolAnswer) {
  return answerPage({
    locale,
    path: `/${locale}/tools/${slug}`,
    title: tools[slug][locale].title,
    answer,
    elsewhere,
    main: (
      <ToolPage locale={locale} slug={slug} isBlank={answer === null}>
        {children}
      </ToolPage>
    ),
  });
}
