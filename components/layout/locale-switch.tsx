import { type Locale, localeNames, locales } from '@/content/locales';

type LocaleSwitchProps = { locale: Locale; path: string; places?: string[] };

/**
 * Links to the same page in the other languages, each named in its own language. A server never sees which heading
 * a reader stands at, so there is one link a heading and the stylesheet shows the one that is the `:target`.
 */
export function LocaleSwitch({ locale, path, places = [] }: LocaleSwitchProps) {
  return (
    <div className="sm:ms-auto">
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
              className="-me-2 min-h-11 items-center px-2 text-on-brand"
            >
              {localeNames[other]}
            </a>
          )),
        )}
    </div>
  );
}

/**
 * Shows the link of the heading that is the target; base.css hides the plain one then. Heading ids are ASCII
 * kebab-case (the build checks it), so they need no escaping in a selector.
 */
function placeRules(places: string[]): string {
  return places
    .map((place) => `:has(#${place}:target) [data-locale-switch="${place}"]{display:flex}`)
    .join('');
}
