import { Reference } from '@/components/guide/reference';
import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { type OfficialDomain, officialDomains } from '@/content/official-domains';
import { sources as allSources, type Source } from '@/content/sources';
import type { Sources } from './labels';
import { linkCheckerMessages } from './link-checker.messages';

const uses = ['site', 'short'] as const;

/** The names we call official, each with where it was read and when. */
export function OfficialList({ locale, sources }: { locale: Locale; sources: Sources }) {
  const words = linkCheckerMessages[locale].official;
  return (
    <section aria-labelledby="official-domains" className="mt-12">
      <h2 id="official-domains" className="font-bold text-2xl">
        {words.title}
      </h2>
      <p className="mt-3">{words.intro}</p>
      {uses.map((use) => (
        <section key={use} aria-labelledby={`official-${use}`} className="mt-4">
          <h3 id={`official-${use}`} className="font-bold">
            {words.use[use]}
          </h3>
          {bySource(use).map((group) => (
            <Group key={group.source} {...{ locale, sources, group }} />
          ))}
        </section>
      ))}
      <p className="mt-4">{words.note}</p>
    </section>
  );
}

type Group = Pick<OfficialDomain, 'source' | 'checked'> & { domains: readonly string[] };

/** What was read in one place on one day stands together. */
function bySource(use: OfficialDomain['use']): Group[] {
  const groups: Group[] = [];
  for (const { domain, source, checked, ...each } of officialDomains) {
    if (each.use !== use) continue;
    const same = groups.findIndex((group) => group.source === source && group.checked === checked);
    const domains = [...(groups[same]?.domains ?? []), domain];
    if (same < 0) groups.push({ source, checked, domains });
    else groups[same] = { source, checked, domains };
  }
  return groups;
}

function Group({ locale, sources, group }: { locale: Locale; sources: Sources; group: Group }) {
  const { organisation }: Source = allSources[group.source];
  return (
    <div className="mt-2 border-line border-t pt-2">
      <ul translate="no" className="flex flex-wrap gap-x-4 font-mono">
        {group.domains.map((domain) => (
          <li key={domain} data-official={domain}>
            {domain}
          </li>
        ))}
      </ul>
      <p className="text-muted text-sm">
        {organisation[locale]} · {guideMessages[locale].checked(group.checked)}
        <Reference locale={locale} number={sources.indexOf(group.source) + 1} />
      </p>
    </div>
  );
}
