import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { type AnswerShell, answerShellsFile, toAnswerShell } from '@/after-build/answer-shell.mjs';
import { HiddenCodeNotice } from '@/components/layout/hidden-code-notice';
import type { Locale } from '@/content/locales';
import { hiddenCode, hideCodes, hideCodesOfMessages } from '@/domain/code/hide-codes';

/** What a screen reader says first and a shared link shows: a few words, and a sentence where there is one. */
export type Answer = { word: string; sentence?: string };

type AnswerPage = {
  locale: Locale;
  /** Address with the language, without the query. */
  path: string;
  /** Of the page while nothing is asked; an answer goes before it. */
  title: string;
  /** Null while nothing was asked. */
  answer: Answer | null;
  /** The same question as a query that means the same in the other language; its link carries it. */
  elsewhere?: string | null;
  main: ReactNode;
};

/**
 * A page that answers a query: its prerendered blank page with another main part. Rendered here and not as a page of
 * Next's, so that an answer, like all our pages without an island, carries no script and allows none.
 */
export async function answerPage({
  locale,
  path,
  title,
  answer,
  elsewhere,
  main,
}: AnswerPage): Promise<Response> {
  // Next forbids the static import in code for the server only; it is meant for pages, which it renders itself.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const shell = await shellOf(path);
  const body = renderToStaticMarkup(main);
  const notice = body.includes(hiddenCode)
    ? renderToStaticMarkup(<HiddenCodeNotice locale={locale} />)
    : '';
  const titled = answer ? withAnswer(shell.before, title, answer) : shell.before;
  const before = elsewhere ? withElsewhere(titled, elsewhere) : titled;
  // The type of the content is said in next.config.mjs, which also says why.
  return new Response(before + notice + body + shell.after, {
    headers: { 'Content-Security-Policy': shell.policy, 'Cache-Control': 'private, no-store' },
  });
}

/**
 * The query as pages of Next's get it: a list where a parameter repeats. One-time codes in it are hidden before
 * anything is read; a number by itself may be a price and stays.
 */
export function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const entries = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name).map(hideCodesOfMessages);
    return [hideCodes(name), values.length === 1 ? (values[0] ?? '') : values] as const;
  });
  return Object.fromEntries(entries);
}

function withAnswer(html: string, pageTitle: string, { word, sentence }: Answer): string {
  const title = escaped(`${word} – ${pageTitle}`);
  const titled = html
    .replace(/(<title>)[^<]*/, (_, start) => start + title)
    .replace(/(<meta property="og:title" content=")[^"]*/, (_, start) => start + title);
  if (!sentence) return titled;
  const description = escaped(sentence);
  return titled
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + description)
    .replace(/(<meta property="og:description" content=")[^"]*/, (_, start) => start + description);
}

function withElsewhere(html: string, query: string): string {
  return html.replace(
    /(<a href="[^"]*)(?="[^>]* data-locale-switch="")/,
    (start) => `${start}?${escaped(query)}`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

let shells: Promise<Record<string, AnswerShell>> | undefined;

async function shellOf(path: string): Promise<AnswerShell> {
  if (process.env.NODE_ENV === 'development') return shellFromDevelopmentServer(path);
  shells ??= readFile(join(process.cwd(), '.next', answerShellsFile), 'utf8')
    .then(JSON.parse)
    .catch((failure) => {
      shells = undefined;
      throw failure;
    });
  const shell = (await shells)[path];
  if (!shell) throw new Error(`no blank page was prerendered for ${path}`);
  return shell;
}

async function shellFromDevelopmentServer(path: string): Promise<AnswerShell> {
  const blank = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${path}/blank`);
  return toAnswerShell(await blank.text());
}
