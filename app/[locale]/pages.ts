import { changesMessages } from '@/components/changes/changes.messages';
import { checklistMessages } from '@/components/checklist/checklist.messages';
import { firstHourMessages } from '@/components/first-hour/first-hour.messages';
import { glossaryMessages } from '@/components/glossary/glossary.messages';
import { homeMessages } from '@/components/home/home.messages';
import { offerMethodMessages } from '@/components/offer-checker/offer-method.messages';
import { listChecklists } from '@/content/checklists';
import { listGuides } from '@/content/guides';
import type { Locale } from '@/content/locales';
import { frameMessages, guideMessages, toolsMessages } from '@/content/messages';
import { getPage, pageSlugs } from '@/content/pages';
import { toolSlugs, tools } from '@/content/tools';
import { runbooks } from '@/domain/first-hour/runbook';

/** `path` is the address without the language, '' for home. */
export type ListedPage = {
  path: string;
  section: 'home' | 'first-hour' | 'guides' | 'tools' | 'checklists' | 'about';
  title: string;
  summary: string;
};

/** Every page of a language that stands for itself, in the order of its sections. */
export async function listPages(locale: Locale): Promise<ListedPage[]> {
  const frame = frameMessages[locale];
  const guides = await listGuides(locale);
  const pages = await Promise.all(
    pageSlugs.map(async (slug) => ({ slug, page: await getPage(slug, locale) })),
  );
  return [
    { path: '', section: 'home', title: frame.tagline, summary: homeMessages[locale].lead },
    ...firstHourPages(locale),
    listed('guides', '', frame.guides, guideMessages[locale].listSummary),
    ...guides.map(({ slug, title, summary }) => listed('guides', `/${slug}`, title, summary)),
    listed('tools', '', frame.tools, toolsMessages[locale].listSummary),
    ...toolSlugs.map((slug) => {
      const { title, summary } = tools[slug][locale];
      return listed('tools', `/${slug}`, title, summary);
    }),
    listed(
      'tools',
      '/offer/method',
      offerMethodMessages[locale].title,
      offerMethodMessages[locale].summary,
    ),
    listed('checklists', '', frame.checklists, checklistMessages[locale].listSummary),
    ...listChecklists().map(({ slug, title, summary }) =>
      listed('checklists', `/${slug}`, title[locale], summary[locale]),
    ),
    {
      path: '/glossary',
      section: 'about',
      title: glossaryMessages[locale].title,
      summary: glossaryMessages[locale].summary,
    },
    {
      path: '/changes',
      section: 'about',
      title: changesMessages[locale].title,
      summary: changesMessages[locale].summary,
    },
    ...pages.map(({ slug, page: { title, summary } }) => ({
      path: `/${slug}`,
      section: 'about' as const,
      title,
      summary,
    })),
  ];
}

function firstHourPages(locale: Locale): ListedPage[] {
  const { title, summary, runbookTitle, runbookSummary, roles, accesses } =
    firstHourMessages[locale];
  return [
    listed('first-hour', '', title, summary),
    ...runbooks.map(({ role, access }) => {
      const names = [roles[role].name, accesses[access].name] as const;
      const path = `/${role}-${access}`;
      return listed('first-hour', path, runbookTitle(...names), runbookSummary(...names));
    }),
  ];
}

function listed(
  section: 'first-hour' | 'guides' | 'tools' | 'checklists',
  rest: string,
  title: string,
  summary: string,
): ListedPage {
  return { path: `/${section}${rest}`, section, title, summary };
}
