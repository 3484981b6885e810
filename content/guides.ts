/**
 * The one door to the guides. Every guide is `guides/<slug>/{ja,en}.mdx`; a new one is those two files and no edit.
 * Whatever is wrong with one stops the build and names the file.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MDXProps } from 'mdx/types';
import { type ComponentType, cache } from 'react';
import { z } from 'zod';
import { listChecklists } from './checklists';
import { type Locale, locales } from './locales';
import { type SourceId, sources } from './sources';
import { toolSlugs } from './tools';

export const topics = ['sign-in', 'contact', 'shop', 'offers', 'incident'] as const;
export type Topic = (typeof topics)[number];

const frontMatterSchema = z.strictObject({
  title: z.string().min(4).max(70),
  summary: z.string().min(10).max(200),
  topic: z.enum(topics),
  order: z.int().positive(),
  reviewed: z.iso.date(),
  tool: z.enum(toolSlugs).optional(),
  checklist: z.string().refine(isChecklist, 'no such checklist').optional(),
  sources: z
    .array(
      z.custom<SourceId>(isSourceId, {
        error: ({ input }) => `no source "${input}" in content/sources.ts`,
      }),
    )
    .min(1)
    .refine((ids) => new Set(ids).size === ids.length, 'a source is listed twice'),
});

export type Heading = { depth: number; id: string; text: string };

/** Visible text under a heading; id null above the first. */
export type Section = { id: string | null; heading: string; text: string };

export type Guide = z.infer<typeof frontMatterSchema> & {
  slug: string;
  locale: Locale;
  headings: Heading[];
  sections: Section[];
  readingMinutes: number;
  Body: ComponentType<MDXProps>;
};

/** Folder names under `content/guides`, which are the slugs. */
export const guideSlugs: readonly string[] = readdirSync(
  join(process.cwd(), 'content', 'guides'),
).sort();

/** One guide; throws, naming the file, when its front matter is not exactly what the schema asks. */
export const getGuide = cache(async (slug: string, locale: Locale): Promise<Guide> => {
  const file = await import(`./guides/${slug}/${locale}.mdx`);
  const parsed = frontMatterSchema.safeParse(file.frontMatter);
  if (!parsed.success) {
    throw new Error(`content/guides/${slug}/${locale}.mdx\n${z.prettifyError(parsed.error)}`);
  }
  const { headings, sections, readingMinutes, default: Body } = file;
  return { ...parsed.data, slug, locale, headings, sections, readingMinutes, Body };
});

/** All guides of a language in reading order; throws when two share a title or a pair is out of step. */
export const listGuides = cache(async (locale: Locale): Promise<Guide[]> => {
  const guides = await Promise.all(guideSlugs.map((slug) => getGuide(slug, locale)));
  const titles = new Map<string, string>();
  for (const guide of guides) {
    const other = titles.get(guide.title);
    if (other) throw new Error(`content/guides: ${other} and ${guide.slug} have the same title`);
    titles.set(guide.title, guide.slug);
    await assertInStep(guide);
  }
  return guides.sort((a, b) => a.order - b.order || a.slug.localeCompare(b.slug));
});

function isSourceId(id: unknown): boolean {
  return typeof id === 'string' && Object.hasOwn(sources, id);
}

function isChecklist(slug: string): boolean {
  return listChecklists().some((checklist) => checklist.slug === slug);
}

/** Both languages must agree on what is not language, so that switching keeps the reader's place. */
async function assertInStep(guide: Guide): Promise<void> {
  for (const locale of locales) {
    const twin = await getGuide(guide.slug, locale);
    for (const [name, mine, theirs] of [
      ['headings', guide.headings.map((heading) => heading.id), twin.headings.map((h) => h.id)],
      ['sources', guide.sources, twin.sources],
      [
        'the rest',
        [guide.topic, guide.order, guide.tool, guide.checklist],
        [twin.topic, twin.order, twin.tool, twin.checklist],
      ],
    ] as const) {
      if (JSON.stringify(mine) !== JSON.stringify(theirs)) {
        throw new Error(
          `content/guides/${guide.slug}: ${name} differ between ${guide.locale} and ${locale}`,
        );
      }
    }
  }
}
