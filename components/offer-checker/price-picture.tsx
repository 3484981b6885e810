import type { Locale } from '@/content/locales';
import type { Currency } from '@/domain/offer/money';
import { type Axis, type Mark, priceAxis, stackMarks } from '@/domain/offer/price-axis';
import { type Placed, placeOffers } from '@/domain/offer/reference-price';
import type { JudgedOffer } from './check-offer';
import { moneyText, shortMoneyText } from './money-text';
import { Cluster, Key, MarkShape, OwnShape, PriceLabel, ReferenceShape } from './picture-shapes';
import { pricePictureMessages } from './price-picture.messages';

const WIDTH = 320;
const START = 20;
const END = 300;
const TICK_ROOM = 62;
const MARK_SIZE = 14;
const MOST_ROWS = 6;
const OWN_BAND = 42;
const parts = ['kept', 'set-aside', 'unlike'] as const;

type Sheet = { locale: Locale; currency: Currency; axis: Axis; axisY: number };

function Ticks({ locale, currency, axis, axisY }: Sheet) {
  return (
    <>
      <path d={`M8 ${axisY}H312`} className="stroke-edge" strokeWidth={1.5} />
      {axis.ticks.map((value) => (
        <g key={value}>
          <path d={`M${axis.place(value)} ${axisY}v6`} className="stroke-edge" strokeWidth={1.5} />
          <text
            x={Math.min(286, Math.max(34, axis.place(value)))}
            y={axisY + 20}
            textAnchor="middle"
            className="fill-muted"
            fontSize={12}
          >
            {shortMoneyText(value, currency, locale)}
          </text>
        </g>
      ))}
    </>
  );
}

function describe({ judgement, input }: JudgedOffer, placed: Placed[], locale: Locale): string {
  const words = pricePictureMessages[locale];
  const money = (amount: number) => moneyText(amount, input.currency, locale);
  const told = parts.flatMap((part) => {
    const values = placed.filter((offer) => offer.part === part).map(({ value }) => value);
    const [low, high] = [values[0], values.at(-1)];
    if (low === undefined || high === undefined) return [];
    return [words.part(words.parts[part], values.length, money(low), money(high))];
  });
  const { reference, total } = judgement;
  const held = reference ? [words.reference(money(reference.amount))] : [];
  return words.label([words.own(money(total)), ...held, ...told]);
}

type DrawnProps = Sheet & {
  judged: JudgedOffer;
  marks: Mark<Placed>[];
  label: string;
};

function Drawn({ judged, marks, label, ...sheet }: DrawnProps) {
  const { axis, axisY, locale, currency } = sheet;
  const words = pricePictureMessages[locale];
  const { reference, total } = judged.judgement;
  const markY = (row: number) => axisY - 10 - row * MARK_SIZE;
  const shown = parts.filter((part) => marks.some(({ item }) => item.part === part));
  const aside = marks.filter(({ item }) => item.part === 'set-aside');
  const keyY = axisY + (reference ? 70 : 42);
  const keys = [...shown, 'own', ...(reference ? ['reference'] : [])] as const;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${keyY + Math.ceil(keys.length / 2) * 20}`}
      role="img"
      aria-label={label}
      className="block w-full max-w-96"
      fontSize={13}
    >
      <Ticks {...sheet} />
      {reference && <ReferenceShape x={axis.place(reference.amount)} from={OWN_BAND} to={axisY} />}
      {aside.length > 1 && <Cluster marks={aside.map(({ x, row }) => ({ x, y: markY(row) }))} />}
      <OwnShape x={axis.place(total)} y={OWN_BAND - 14} to={axisY} />
      {marks.map(({ x, row, item }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: offers have no names, their order is fixed
        <MarkShape key={index} part={item.part} x={x} y={markY(row)} />
      ))}
      <PriceLabel x={axis.place(total)} y={18}>
        {words.own(moneyText(total, currency, locale))}
      </PriceLabel>
      {reference && (
        <PriceLabel x={axis.place(reference.amount)} y={axisY + 50}>
          {words.reference(moneyText(reference.amount, currency, locale))}
        </PriceLabel>
      )}
      {keys.map((key, index) => (
        <Key
          key={key}
          shape={key}
          x={index % 2 === 0 ? 14 : 174}
          y={keyY + Math.floor(index / 2) * 20}
          text={
            key === 'own'
              ? words.ownKey
              : key === 'reference'
                ? words.referenceKey
                : words.parts[key as Placed['part']]
          }
        />
      ))}
    </svg>
  );
}

/** Every price on one axis; nothing when there is only the offer itself. */
export function PricePicture({ locale, judged }: { locale: Locale; judged: JudgedOffer }) {
  const { input, judgement } = judged;
  const { reference, total } = judgement;
  const placed = placeOffers(input, reference);
  if (placed.length === 0 && !reference) return null;
  const values = [total, ...placed.map(({ value }) => value)];
  const axis = priceAxis([...values, reference?.amount ?? total], START, END, TICK_ROOM);
  const marks = stackMarks(placed, axis, MARK_SIZE, MOST_ROWS);
  const rows = Math.max(1, ...marks.map(({ row }) => row + 1));
  const axisY = OWN_BAND + 8 + rows * MARK_SIZE;
  return (
    <figure>
      <Drawn
        {...{ locale, axis, axisY, judged, marks }}
        currency={input.currency}
        label={describe(judged, placed, locale)}
      />
      <figcaption className="mt-1 text-muted text-sm">
        {pricePictureMessages[locale].scale}
      </figcaption>
    </figure>
  );
}
