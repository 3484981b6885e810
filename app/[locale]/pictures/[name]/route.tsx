import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { shieldPath } from '@/components/layout/shield';
import { type Locale, locales } from '@/content/locales';
import { frameMessages } from '@/content/messages';
import { pageLocale } from '../../locale';
import { pictureName } from '../../metadata';
import { type ListedPage, listPages } from '../../pages';

type Context = RouteContext<'/[locale]/pictures/[name]'>;

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const pages = await Promise.all(
    locales.map(async (locale) =>
      (await listPages(locale)).map(({ path }) => ({ locale, name: pictureName(path) })),
    ),
  );
  return pages.flat();
}

/** What a chat or a timeline shows beside a link: the title of the page, drawn at build time. */
export async function GET(_: Request, { params }: Context) {
  const locale = await pageLocale(params);
  const { name } = await params;
  const page = (await listPages(locale)).find(({ path }) => pictureName(path) === name);
  if (!page) return new Response(null, { status: 404 });
  return new ImageResponse(<Picture locale={locale} page={page} />, {
    width: 1200,
    height: 630,
    fonts: await fonts,
  });
}

const fontFolder = join(process.cwd(), 'node_modules', '@fontsource', 'noto-sans-jp', 'files');
const fonts = Promise.all(
  ['latin', 'japanese'].map(async (script) => ({
    name: `Noto Sans JP ${script}`,
    data: await readFile(join(fontFolder, `noto-sans-jp-${script}-700-normal.woff`)),
    weight: 700 as const,
    style: 'normal' as const,
  })),
);

// Colours of app/styles/theme.css, which a picture cannot read. Chats cut pictures to a square: the middle holds it all.
function Picture({ locale, page }: { locale: Locale; page: ListedPage }) {
  const frame = frameMessages[locale];
  const section = page.section === 'home' ? '' : frame[page.section];
  return (
    <div tw="flex h-full w-full flex-col items-center justify-between bg-[#233f85] px-24 py-14 text-white">
      <div tw="flex items-center text-[40px]">
        <svg aria-hidden="true" viewBox="0 0 32 32" width="64" height="64" fill="#ffffff">
          <path fillRule="evenodd" d={shieldPath} />
        </svg>
        <span tw="ml-4">{frame.siteName}</span>
      </div>
      <div tw="flex flex-col items-center">
        {section && <div tw="mb-6 flex text-[32px] text-[#c3d2fb]">{section}</div>}
        <div
          tw={`flex flex-wrap justify-center text-center leading-snug ${[...page.title].length > 24 && locale === 'ja' ? 'text-[56px]' : 'text-[64px]'}`}
        >
          {wordsOf(page.title, locale).map((word, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words never move
            <span key={index} tw="flex">
              {word}
            </span>
          ))}
        </div>
      </div>
      <div tw="flex text-[28px] text-[#c3d2fb]">
        {page.section === 'home' ? ' ' : frame.tagline}
      </div>
    </div>
  );
}

/** Japanese lines break between words; a sign and a short ending stay with the word before them. */
function wordsOf(title: string, locale: Locale): string[] {
  if (locale !== 'ja') return [title];
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(title)) {
    const staysBehind = /^[\p{P}\p{Z}ーぁ-ん]{1,2}$/u.test(segment) && !/^[（「『(]$/.test(segment);
    const last = words.length - 1;
    if (last >= 0 && (staysBehind || /[（「『(]$/.test(words[last] ?? ''))) words[last] += segment;
    else words.push(segment);
  }
  return words;
}
