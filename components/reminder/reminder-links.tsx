import type { Locale } from '@/content/locales';
import { type ReminderSlug, reminders } from '@/content/reminders';
import { reminderMessages } from './reminder.messages';

type ReminderLinksProps = { locale: Locale; slugs: readonly ReminderSlug[] };

/** The calendar files offered at the end of a page; none of them is made anew for the reader. */
export function ReminderLinks({ locale, slugs }: ReminderLinksProps) {
  const { title, note } = reminderMessages[locale];
  return (
    <section aria-labelledby="reminders" className="mt-12 print:hidden">
      <h2 id="reminders" className="font-bold text-xl">
        {title}
      </h2>
      <ul className="mt-2">
        {slugs.map((slug) => (
          <li key={slug}>
            <a
              href={`/${locale}/reminders/${slug}.ics`}
              data-reminder={slug}
              className="inline-block py-2 font-bold"
            >
              {reminders[slug].words[locale].title}
            </a>{' '}
            <span className="text-muted">{reminders[slug].words[locale].rhythm}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-sm">{note}</p>
    </section>
  );
}
