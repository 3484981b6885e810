/** The languages of the portal, the original first. Adding one here makes the compiler list every missing word. */
export const locales = ['ja', 'en'] as const;
export type Locale = (typeof locales)[number];
export type ByLocale<T> = Record<Locale, T>;

/** What a reader gets when none of their languages is ours. */
export const defaultLocale: Locale = 'ja';

/** What each language calls itself. */
export const localeNames: ByLocale<string> = { ja: '日本語', en: 'English' };

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
