/** The one door to the pages about the site itself: `pages/<slug>/{ja,en}.mdx`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MDXProps } from 'mdx/types';
import { type ComponentType, cache } from 'react';
import { z } from 'zod';
import type { Heading, Section } from './guides';
import type { Locale } from './locales';

const frontMatterSchema = z.strictObject({
  title: z.string().min(2).max(70),
  summary: z.string().min(10).max(200),
  updated: z.iso.date(),
});

export type SitePage = z.infer<typeof frontMatterSchema> & {
  headings: Heading[];
  sections: Section[];
  Body: ComponentType<MDXProps>;
};

/** Folder names under `content/pages`, which are the slugs. */
export const pageSlugs: readonly string[] = readdirSync(
  join(process.cwd(), 'content', 'pages'),
).sort();

/** One page; throws, naming the file, when its front matter is not exactly what the schema asks. */
export const getPage = cache(async (slug: string, locale: Locale): Promise<SitePage> => {
  const file = await import(`./pages/${slug}/${locale}.mdx`);
  const parsed = frontMatterSchema.safeParse(file.frontMatter);
  if (!parsed.success) {
    throw new Error(`content/pages/${slug}/${locale}.mdx\n${z.prettifyError(parsed.error)}`);
  }
  const { headings, sections, default: Body } = file;
  return { ...parsed.data, headings, sections, Body };
});
