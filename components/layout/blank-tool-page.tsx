import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { type ToolSlug, tools } from '@/content/tools';
import { PageFrame } from './page-frame';
import { ToolPage } from './tool-page';

type BlankToolPageProps = { locale: Locale; slug: ToolSlug; children: ReactNode };

/** A tool before anything is asked; `data-answer-slot` marks what each answer replaces (app/answer-page.tsx). */
export function BlankToolPage({ locale, slug, children }: BlankToolPageProps) {
  return (
    <PageFrame locale={locale} path={`/tools/${slug}`} title={tools[slug][locale].title}>
      <div data-answer-slot>
        <ToolPage locale={locale} slug={slug} isBlank>
          {children}
        </ToolPage>
      </div>
    </PageFrame>
  );
}
