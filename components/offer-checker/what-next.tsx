import type { Locale } from '@/content/locales';
import { alternativeOf, hasOrdered, sellerSituationOf, situationOf } from '@/domain/offer/advice';
import { matchQuery } from '@/domain/offer/share-query';
import type { JudgedOffer } from './check-offer';
import { moneyText } from './money-text';
import { offerAdviceMessages, type Section } from './offer-advice.messages';

const places: Record<Section, string> = {
  'before-you-buy': 'merchant-fulfilled-offers#before-you-buy',
  'after-you-bought': 'merchant-fulfilled-offers#after-you-bought',
  guarantee: 'merchant-fulfilled-offers#guarantee',
  'for-sellers': 'scam-offers-beside-yours#steps',
};
const afterOrder: readonly Section[] = ['after-you-bought', 'guarantee'];

type StepsProps = {
  locale: Locale;
  title: string;
  advice: { steps: readonly string[]; sections: readonly Section[] };
  extra?: string | null;
  /** The next tool. */
  tool: { href: string; text: string } | null;
};

function Steps({ locale, title, advice, extra, tool }: StepsProps) {
  const words = offerAdviceMessages[locale];
  return (
    <div className="rounded-md border border-line bg-surface p-4">
      <h4 className="font-bold text-lg">{title}</h4>
      <ol className="mt-1 grid list-decimal gap-2 ps-6">
        {advice.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {extra && <p className="mt-3 border-ok border-s-4 ps-3">{extra}</p>}
      <ul className="mt-2">
        {tool && (
          <li>
            <a href={tool.href} className="inline-block py-1 font-bold">
              {tool.text}
            </a>
          </li>
        )}
        {advice.sections.map((section) => (
          <li key={section}>
            <a href={`/${locale}/guides/${places[section]}`} className="inline-block py-1">
              {words.guide(words.sections[section])}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function alternativeText({ input }: JudgedOffer, locale: Locale): string | null {
  const words = offerAdviceMessages[locale];
  const found = alternativeOf(input);
  if (!found) return null;
  const money = (amount: number) => moneyText(amount, input.currency, locale);
  const { total, extra } = found;
  const difference =
    extra === 0 ? words.level : (extra > 0 ? words.extra : words.cheaper)(money(Math.abs(extra)));
  return [words.alternative(money(total)), difference].join(locale === 'ja' ? '' : ' ');
}

/** What to do now, for who wants to buy and for who sells the same item. */
export function WhatNext({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const words = offerAdviceMessages[locale];
  const { judgement, input } = judged;
  const situation = situationOf(judgement);
  const { steps, sections } = words.buyer[situation];
  const buyer = {
    steps,
    sections: hasOrdered(input) ? [...new Set([...sections, ...afterOrder])] : sections,
  };
  const maySoonClaim = buyer.sections.some((section) => afterOrder.includes(section));
  return (
    <div data-situation={situation}>
      <h3 className="font-bold text-xl">{words.nextTitle}</h3>
      <div className="mt-2 grid gap-4">
        <Steps
          locale={locale}
          title={words.buyerTitle}
          advice={buyer}
          extra={alternativeText(judged, locale)}
          tool={maySoonClaim ? { href: `/${locale}/tools/claim`, text: words.toClaim } : null}
        />
        <Steps
          locale={locale}
          title={words.sellerTitle}
          advice={words.seller[sellerSituationOf(judgement)]}
          tool={{ href: `/${locale}/tools/match?${matchQuery(input)}`, text: words.toMatch }}
        />
      </div>
    </div>
  );
}
