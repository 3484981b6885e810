import { type Country, countryNames, countryOrder, type Desk, desks } from '@/content/desks';
import type { Locale } from '@/content/locales';
import { type Source, sources } from '@/content/sources';
import type { Role } from '@/domain/first-hour/runbook';
import { Disclosure } from '../ui/disclosure';
import { firstHourMessages } from './first-hour.messages';

/** Whom to turn to, the reader's likeliest country open; on paper what stands open. Staff leave that to the owner. */
export function DeskList({ locale, role }: { locale: Locale; role: Role }) {
  const words = firstHourMessages[locale];
  return (
    <section aria-labelledby="desks" className="mt-12 print:mt-6">
      <h2 id="desks" className="font-bold text-2xl print:text-xl">
        {words.desksTitle}
      </h2>
      <p className="mt-1">{role === 'staff' ? words.desksOfOwner : words.desksHint}</p>
      {role !== 'staff' && (
        <div className="mt-3 grid gap-3 print:text-sm">
          {countryOrder[locale].map((country, index) => (
            <Disclosure
              key={country}
              title={countryNames[locale][country]}
              open={index === 0}
              className="print:border-0"
            >
              <CountryDesks locale={locale} role={role} country={country} />
            </Disclosure>
          ))}
        </div>
      )}
    </section>
  );
}

type CountryDesksProps = { locale: Locale; role: Exclude<Role, 'staff'>; country: Country };

function CountryDesks({ locale, role, country }: CountryDesksProps) {
  return (
    <ul className="print:columns-2">
      {desks[country]
        .filter(({ roles }) => roles.includes(role))
        .map((desk) => (
          <li
            key={desk.organisation.en}
            data-desk={country}
            className="border-line border-t py-2 print:py-1"
          >
            <DeskEntry locale={locale} desk={desk} />
          </li>
        ))}
    </ul>
  );
}

function DeskEntry({ locale, desk }: { locale: Locale; desk: Desk }) {
  const { phone, email, url } = desk;
  const source: Source = sources[desk.source];
  const read = `${source.organisation[locale]} · ${firstHourMessages[locale].checked(desk.checked)}`;
  return (
    <>
      <b>{desk.organisation[locale]}</b>{' '}
      <span className="block print:inline">{desk.purpose[locale]}</span>{' '}
      <span className="flex flex-wrap gap-x-4 print:inline">
        {phone && (
          <a
            href={`tel:${phone.replaceAll(' ', '').replace('#', '%23')}`}
            className="whitespace-nowrap py-1 font-bold print:me-2"
          >
            {phone}
          </a>
        )}
        {email && <span className="py-1 font-bold print:me-2">{email}</span>}
        {url && (
          <a href={url} className="py-1 font-bold print:me-2">
            {url.replace(/^https:\/\/|\/$/g, '')}
          </a>
        )}
      </span>
      <span className="text-muted text-sm print:hidden">{read}</span>
    </>
  );
}
