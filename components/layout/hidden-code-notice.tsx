import type { Locale } from '@/content/locales';
import { codeRefusalMessages } from '@/content/messages';
import { Callout } from '../ui/callout';

/** Stands over an answer in which a one-time code was hidden. */
export function HiddenCodeNotice({ locale }: { locale: Locale }) {
  const words = codeRefusalMessages[locale];
  return (
    <div data-code-hidden className="mb-6">
      <Callout kind="caution" title={words.title}>
        <p>{words.hidden}</p>
        <p>
          <a href={`/${locale}/tools/codes`} className="inline-flex min-h-11 items-center">
            {words.link}
          </a>
        </p>
      </Callout>
    </div>
  );
}
