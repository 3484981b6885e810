import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { type AnswerShell, answerShellsFile, toAnswerShell } from '@/after-build/answer-shell.mjs';

type AnswerPage = {
  /** Address of the tool with its language. */
  path: string;
  /** Replaces the title of the blank page; null keeps it. */
  title: string | null;
  answer: ReactNode;
};

/**
 * A tool's answer: its prerendered blank page with another main part. Rendered here and not as a page of Next's, so
 * that an answer, like all our pages without an island, carries no script and allows none.
 */
export async function answerPage({ path, title, answer }: AnswerPage): Promise<Response> {
  // Next forbids the static import in code for the server only; it is meant for pages, which it renders itself.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const shell = await shellOf(path);
  const before = title === null ? shell.before : withTitle(shell.before, title);
  // The type of the content is said in next.config.mjs, which also says why.
  return new Response(before + renderToStaticMarkup(answer) + shell.after, {
    headers: { 'Content-Security-Policy': shell.policy, 'Cache-Control': 'private, no-store' },
  });
}

/** The query as pages of Next's get it: a list where a parameter repeats. */
export function queryOf(request: Request): Record<string, string | string[]> {
  const { searchParams } = new URL(request.url);
  const entries = [...new Set(searchParams.keys())].map((name) => {
    const values = searchParams.getAll(name);
    return [name, values.length === 1 ? (values[0] ?? '') : values] as const;
  });
  return Object.fromEntries(entries);
}

function withTitle(html: string, title: string): string {
  const text = title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return html
    .replace(/(<title>)[^<]*/, (_, tag) => tag + text)
    .replace(/(<meta property="og:title" content=")[^"]*/, (_, tag) => tag + text);
}

let shells: Promise<Record<string, AnswerShell>> | undefined;

async function shellOf(path: string): Promise<AnswerShell> {
  if (process.env.NODE_ENV === 'development') return shellFromDevelopmentServer(path);
  shells ??= readFile(join(process.cwd(), '.next', answerShellsFile), 'utf8').then(JSON.parse);
  const shell = (await shells)[path];
  if (!shell) throw new Error(`no blank page was prerendered for ${path}`);
  return shell;
}

async function shellFromDevelopmentServer(path: string): Promise<AnswerShell> {
  const blank = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${path}/blank`);
  return toAnswerShell(await blank.text());
}
