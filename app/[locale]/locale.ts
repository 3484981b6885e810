import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '@/content/locales';

/** The language in a page's address; an address in any other language is a 404. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
