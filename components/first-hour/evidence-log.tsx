import type { Locale } from '@/content/locales';
import { firstHourMessages } from './first-hour.messages';

const rows = Array.from({ length: 13 }, (_, index) => index + 1);

/** A table to print and fill in by hand, on a sheet of its own; on screen it shows one example. */
export function EvidenceLog({ locale }: { locale: Locale }) {
  const words = firstHourMessages[locale];
  const cell = 'border border-edge p-2 text-start print:p-1 align-top';
  return (
    <section aria-labelledby="log" className="mt-12 print:mt-0 print:break-before-page">
      <h2 id="log" className="font-bold text-2xl print:text-xl">
        {words.logTitle}
      </h2>
      <p className="mt-1">{words.logHint}</p>
      <table data-log className="mt-3 w-full border-collapse">
        <thead>
          <tr>
            {words.logColumns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={`${cell} bg-surface ${index === 0 ? 'w-1/5' : 'w-2/5'}`}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="text-muted">
            {words.logExample.map((text) => (
              <td key={text} className={cell}>
                {text}
              </td>
            ))}
          </tr>
          {rows.map((row) => (
            <tr key={row} className="hidden h-8 print:table-row">
              {words.logColumns.map((column) => (
                <td key={column} className={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
