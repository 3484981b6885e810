import type { Locale } from '@/content/locales';
import { Icon } from '../ui/icon';
import { PictureIcon } from '../ui/picture-icon';
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
              className="group break-phrase relative flex h-full items-center gap-3 rounded-lg border-2 border-accent bg-paper p-4 text-ink no-underline hover:bg-accent-soft md:flex-col md:items-start"
            >
              <PictureIcon name={door} className="size-14 p-2 md:size-16" />
              <span className="grow">
                <b className="block text-lg text-link group-hover:underline sm:text-xl md:text-lg">
                  {words.doors[door].title}
                </b>
                <span className="block text-balance">{words.doors[door].sentence}</span>
              </span>
              <Icon
                name="arrow"
                className="absolute end-4 top-4 size-5 text-accent max-md:hidden"
              />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
