import { notFound, permanentRedirect } from 'next/navigation';
import { isLocale, type Locale } from '@/content/locales';

/**
 * The language in an address. One in any other language is a 404; capitals, which Next's rules do not tell from small
 * letters, lead to the home page of the language.
 */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (isLocale(locale)) return locale;
  const small = locale.toLowerCase();
  return isLocale(small) ? permanentRedirect(`/${small}`) : notFound();
}
