import type { Locale } from '@/content/locales';
import { DoorIcon } from './door-icon';
import { doorNames, homeMessages } from './home.messages';

const destinations = {
  codes: '/tools/codes',
  hijacked: '/first-hour',
  offer: '/tools/offer',
} as const;

/** The three questions people come with, each one tap from its answer. */
export function Doors({ locale }: { locale: Locale }) {
  const words = homeMessages[locale];
  return (
    <nav aria-labelledby="doors" className="mt-6">
      <h2 id="doors" className="font-bold text-lg">
        {words.doorsTitle}
      </h2>
      <ul className="mt-3 grid gap-3 md:grid-cols-3">
        {doorNames.map((door) => (
          <li key={door}>
            <a
              href={`/${locale}${destinations[door]}`}
              className="flex h-full items-center gap-3 rounded-lg border-2 border-accent bg-accent-soft p-4 text-ink no-underline hover:bg-paper md:flex-col md:items-start"
            >
              <DoorIcon name={door} />
              <span>
                <b className="block text-accent text-lg sm:text-xl md:text-lg">
                  {words.doors[door].title}
                </b>
                <span className="block">{words.doors[door].sentence}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
