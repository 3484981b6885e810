import type { Locale } from '@/content/locales';
import { searchMessages } from './search.messages';

type SearchFormProps = { locale: Locale; id: string; typed?: string; size?: 'compact' | 'large' };

/** A plain GET form: a search is an address, and needs no script. */
export function SearchForm({ locale, id, typed, size = 'large' }: SearchFormProps) {
  const words = searchMessages[locale];
  const height = size === 'large' ? 'min-h-12' : 'min-h-10';
  const button =
    size === 'large'
      ? 'border-accent bg-accent text-on-accent'
      : 'border-edge bg-accent-soft text-accent';
  return (
    <search>
      <form method="get" action={`/${locale}/search`} className="flex">
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={typed}
          // Longer addresses some servers refuse.
          maxLength={1000}
          placeholder={size === 'compact' ? words.label : undefined}
          autoComplete="off"
          enterKeyHint="search"
          className={`${height} w-full min-w-0 grow rounded-s-md border border-edge bg-paper px-3 text-ink`}
        />
        <button
          type="submit"
          className={`${height} shrink-0 cursor-pointer rounded-e-md border px-4 font-bold hover:underline ${button}`}
        >
          {words.submit}
        </button>
      </form>
    </search>
  );
}
