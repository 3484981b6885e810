import type { ReactNode } from 'react';
import type { Locale } from '@/content/locales';
import { guideMessages } from '@/content/messages';
import { type Source, type SourceId, sources } from '@/content/sources';
import { Callout } from '../ui/callout';
import { Reference } from './reference';

/** Two pieces of official advice that cannot both be followed, each with its source and date, then ours and why. */
export function Conflict({
  locale,
  question,
  children,
}: {
  locale: Locale;
  question: string;
  children: ReactNode;
}) {
  return (
    <Callout kind="conflict" title={`${guideMessages[locale].conflict}: ${question}`}>
      {children}
    </Callout>
  );
}

type SideProps = {
  locale: Locale;
  who: string;
  source: SourceId;
  number: number;
  children: ReactNode;
};

export function Side({ locale, who, source: id, number, children }: SideProps) {
  const source: Source = sources[id];
  return (
    <div className="border-edge border-s-2 ps-3">
      <p className="font-bold">
        {who}
        <span className="ms-2 font-normal text-muted text-sm">
          {source.date ?? guideMessages[locale].undated}
        </span>
        <Reference locale={locale} number={number} />
      </p>
      {children}
    </div>
  );
}

export function Pick({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div className="border-accent border-s-2 ps-3">
      <p className="font-bold text-accent">{guideMessages[locale].pick}</p>
      {children}
    </div>
  );
}
