import type { ReactNode } from 'react';
import { QrCode } from '@/components/ui/qr-code';
import { qrPicture } from '@/components/ui/qr-picture';
import { type Country, desks } from '@/content/desks';
import type { ByLocale, Locale } from '@/content/locales';
import { siteUrl } from '@/content/site';
import { emergencyCardMessages, type Panel } from './emergency-card.messages';

/**
 * One sheet of A4 on its side, printed alone: everything else of the page stays on the screen. Eight
 * upright panels, so that it is read unfolded, too; letters of 12 pt.
 */
const sheet =
  '@page{size:A4 landscape;margin:0}' +
  '@media print{body *:not(:has([data-sheet]),[data-sheet],[data-sheet] *){display:none}' +
  'main,main *:has([data-sheet]){all:unset;display:block}}';

/** What to have on paper on a day without a screen, most of it for the reader’s own pen. */
export function EmergencyCard({ locale }: { locale: Locale }) {
  const words = emergencyCardMessages[locale];
  const firstHour = `${siteUrl}/${locale}/first-hour`;
  return (
    <section aria-labelledby="card-heading" className="mt-12">
      <style>{sheet}</style>
      <h2 id="card-heading" className="font-bold text-2xl">
        {words.heading}
      </h2>
      <p className="mt-2">{words.fold}</p>
      <div
        data-sheet=""
        className="mt-4 grid border border-edge bg-paper sm:grid-cols-2 print:m-0 print:h-[209mm] print:w-[297mm] print:grid-cols-4 print:grid-rows-2 print:border-0 print:text-[12pt] print:leading-snug"
      >
        <CardPanel title={words.cover.title}>
          {[words.cover.shop, words.cover.made, words.cover.tried].map((label) => (
            <WritingLine key={label} label={label} />
          ))}
          <p className="mt-3">{words.cover.note}</p>
        </CardPanel>
        {words.panels.slice(0, 1).map((panel) => (
          <FilledPanel key={panel.title} locale={locale} panel={panel} />
        ))}
        <CardPanel title={words.firstHour.title}>
          <QrCode
            picture={qrPicture(firstHour)}
            label={words.firstHour.qrCode}
            className="size-40 print:size-[44mm]"
          />
          <p className="mt-1">{words.firstHour.text}</p>
          <p className="mt-1 break-all text-sm print:text-[12pt]">
            <a href={`/${locale}/first-hour`}>{firstHour}</a>
          </p>
        </CardPanel>
        {words.panels.slice(1).map((panel) => (
          <FilledPanel key={panel.title} locale={locale} panel={panel} />
        ))}
      </div>
    </section>
  );
}

/** A card has room for the desks of where its reader is likely to be. */
const countries: ByLocale<readonly Country[]> = { ja: ['jp'], en: ['us', 'uk'] };

function Desks({ locale }: { locale: Locale }) {
  const reached = countries[locale]
    .flatMap((country) => desks[country])
    .map(({ organisation, phone, url }) => ({
      name: organisation[locale],
      where: phone ?? (locale === 'en' && url ? new URL(url).host.replace(/^www\./, '') : null),
    }))
    .filter(({ where }) => where !== null);
  return (
    <ul>
      {reached.map(({ name, where }) => (
        <li key={name}>
          {name} <b className="whitespace-nowrap">{where}</b>
        </li>
      ))}
    </ul>
  );
}

type FilledPanelProps = { locale: Locale; panel: Panel };

function FilledPanel({
  locale,
  panel: { title, text, hasDesks, steps, blanks },
}: FilledPanelProps) {
  return (
    <CardPanel title={title}>
      {text && <p>{text}</p>}
      {hasDesks && <Desks locale={locale} />}
      {steps && (
        <ol className="list-decimal ps-6">
          {steps.map((step) => (
            <li key={step} className="mt-1">
              {step}
            </li>
          ))}
        </ol>
      )}
      {blanks?.map((blank) => (
        <WritingLine key={blank.label} {...blank} />
      ))}
    </CardPanel>
  );
}

function CardPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="overflow-hidden border border-edge border-dotted p-4 print:p-[5mm]">
      <h3 className="mb-2 font-bold text-accent text-lg print:text-[14pt]">{title}</h3>
      {children}
    </section>
  );
}

function WritingLine({ label, hasTwoLines = false }: { label: string; hasTwoLines?: boolean }) {
  const line = <div className="h-7 border-edge border-b print:h-[8.5mm]" />;
  return (
    <div className="mt-2">
      <p>{label}</p>
      {line}
      {hasTwoLines && line}
    </div>
  );
}
