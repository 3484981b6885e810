import { type Locale, localeNames, locales } from '@/content/locales';

type LocaleSwitchProps = { locale: Locale; path: string; places?: string[] };

/**
 * Links to the same page in the other languages, each named in its own language. A server never sees which heading
 * a reader stands at, so there is one link a heading and the stylesheet shows the one that is the `:target`.
 */
export function LocaleSwitch({ locale, path, places = [] }: LocaleSwitchProps) {
  return (
    <div className="ms-auto">
      {places.length > 0 && <style>{placeRules(places)}</style>}
      {locales
        .filter((other) => other !== locale)
        .flatMap((other) =>
          ['', ...places].map((place) => (
            <a
              key={other + place}
              href={`/${other}${path}${place && `#${place}`}`}
              hrefLang={other}
              lang={other}
              data-locale-switch={place}
              className="flex min-h-11 items-center px-2"
            >
              {localeNames[other]}
            </a>
          )),
        )}
    </div>
  );
}

/** Heading ids are ASCII kebab-case (the build checks it), so they need no escaping in a selector. */
function placeRules(places: string[]): string {
  const link = (place: string) => `[data-locale-switch="${place}"]`;
  const any = places.map((place) => `#${place}`).join();
  return [
    `a[data-locale-switch]:not(${link('')}),:root:has(:is(${any}):target) a${link('')}{display:none}`,
    ...places.map((place) => `:root:has(#${place}:target) a${link(place)}{display:flex}`),
  ].join('');
}
