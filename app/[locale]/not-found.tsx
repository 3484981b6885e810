import { locale as rootLocale } from 'next/root-params';
import { Doors } from '@/components/home/doors';
import { PageFrame } from '@/components/layout/page-frame';
import { defaultLocale, isLocale } from '@/content/locales';
import { notFoundMessages } from '@/content/messages';

export default async function NotFound() {
  const segment = await rootLocale();
  const locale = segment && isLocale(segment) ? segment : defaultLocale;
  const words = notFoundMessages[locale];
  return (
    <PageFrame locale={locale} path="">
      <title>{words.title}</title>
      <h1 className="font-bold text-3xl">{words.title}</h1>
      <p className="mt-3">{words.explanation}</p>
      <Doors locale={locale} />
    </PageFrame>
  );
}
