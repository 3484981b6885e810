import type { ComponentType } from 'react';
import type { Locale } from '@/content/locales';
import { AddressParts } from '../figures/address-parts';
import { CodeFlood } from '../figures/code-flood';
import { CodeKinds } from '../figures/code-kinds';
import { FakeCluster } from '../figures/fake-cluster';
import { figureMessages } from '../figures/figures.messages';
import { OneKey } from '../figures/one-key';
import { PayoutHold } from '../figures/payout-hold';
import { SecondFactors } from '../figures/second-factors';
import { Timeline2017 } from '../figures/timeline-2017';

const drawings = {
  'address-parts': AddressParts,
  'code-flood': CodeFlood,
  'code-kinds': CodeKinds,
  'fake-cluster': FakeCluster,
  'one-key': OneKey,
  'payout-hold': PayoutHold,
  'second-factors': SecondFactors,
  'timeline-2017': Timeline2017,
} as const satisfies Record<string, ComponentType<{ locale: Locale; title: string }>>;

export type FigureName = keyof typeof drawings;

/** A drawing of ours with its caption; the drawing's text alternative says what it shows. */
export function Figure({ locale, name }: { locale: Locale; name: FigureName }) {
  const Drawing = drawings[name];
  const { alternative, caption } = figureMessages[name][locale];
  return (
    <figure className="rounded-md border border-line bg-surface p-4">
      <Drawing locale={locale} title={alternative} />
      <figcaption className="mt-3 text-muted text-sm">{caption}</figcaption>
    </figure>
  );
}
