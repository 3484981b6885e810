import type { Locale } from '@/content/locales';
import type { Advice } from '@/domain/match/advise';
import type { Sum } from '@/domain/match/sum';
import type { Currency } from '@/domain/offer/money';
import { moneyText } from '../offer-checker/money-text';
import { matchResultMessages } from './match-result.messages';

const rowNames = ['price', 'fee', 'fixedFee', 'postage', 'cost'] as const;

type SumTableProps = { locale: Locale; advice: Advice; currency: Currency };

/** One sale line by line, at the price now and, where something is cheaper, at the other one. */
export function SumTable({ locale, advice, currency }: SumTableProps) {
  const words = matchResultMessages[locale];
  const { now, matched, floor, breakEven } = advice;
  const money = (amount: number) => moneyText(amount, currency, locale).replace('-', '−');
  const sums: Sum[] = matched ? [now, matched] : [now];
  const heads = [words.now, words.ifMatched].slice(0, sums.length);
  return (
    <div>
      <h3 className="font-bold text-xl">{words.sumTitle}</h3>
      <table className="mt-1 w-full max-w-lg">
        <thead>
          <tr className="border-line border-b">
            <td />
            {heads.map((head) => (
              <th key={head} scope="col" className="py-1 ps-3 text-end">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowNames.map((name) => (
            <tr key={name} className="border-line border-b">
              <th scope="row" className="py-1 text-start font-normal">
                {words.rows[name]}
              </th>
              {sums.map((sum, index) => (
                <td key={heads[index]} className="py-1 ps-3 text-end tabular-nums">
                  {money(name === 'price' || sum[name] === 0 ? sum[name] : -sum[name])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2 text-start">
              {words.rows.left}
            </th>
            {sums.map((sum, index) => (
              <td
                key={heads[index]}
                data-left={sum.left}
                className={`py-2 ps-3 text-end font-bold tabular-nums ${sum.left < 0 ? 'text-danger' : ''}`}
              >
                {money(sum.left)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="mt-1 text-muted text-sm">{words.feeNote}</p>
      <p data-floor={floor} className="mt-2 font-bold">
        {words.floor(money(floor))}
      </p>
      {breakEven !== floor && <p>{words.breakEven(money(breakEven))}</p>}
    </div>
  );
}
