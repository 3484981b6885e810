// Says what one line of a copied offer panel tells, Japanese or English; nothing it does not say.
// A name beside 販売元 or "Sold by" is only compared with Amazon's own names and then dropped:
// no name of a seller may leave this module. Words of a panel change; what is not recognised is
// left out, so that a changed panel costs a field and never gives a wrong one.
import { type AmountText, CURRENCY_SIGN, type Read, readAmountText, tidyText } from './money';
import type { Condition, Fulfilment } from './offer';
import { type LineProblem, MAX_LINE, readLineParts } from './offer-line';

/** Whether a party of the sale is Amazon itself. */
export type Party = 'amazon' | 'other';

/** What a line says; `label` announces that the next line is a name, `opaque` a grade of no use. */
export type PanelLine = {
  price?: Read<AmountText, LineProblem>;
  postage?: AmountText;
  condition?: Condition | 'opaque';
  fulfilment?: Fulfilment;
  pack?: number;
  shipper?: Party;
  seller?: Party;
  label?: 'shipper' | 'seller' | 'both';
  ratings?: number;
  positive?: number;
};

const AMOUNT = `${CURRENCY_SIGN} ?\\d[\\d.,]*|\\d[\\d.,]* ?${CURRENCY_SIGN}`;
const FREE: AmountText = { digits: '0', upper: null, currency: null };

const AMAZON =
  /^(?:amazon(?:[. ]?(?:co\.jp|com|co\.uk|de|fr|jp|us))?(?:[ -](?:fulfillment|resale|warehouse|outlet|fresh))?|アマゾン(?:ジャパン)?(?:合同会社)?|amazon ?(?:リセール|アウトレット|ウェアハウス|フレッシュ))[.。]?$/;

const BOTH =
  '(?:出荷元 ?[/・と] ?販売元|shipper ?/ ?seller|(?:ships|dispatche[sd]) from and sold by)';
const SHIPPER = '(?:出荷元|発送元|ship(?:s|ped) from|shipper|dispatche[sd] from)';
const SELLER = '(?:販売元|出品者|sold by|seller)';
const pair = new RegExp(`^${SHIPPER}[: ]+(?!and )(.+?) ${SELLER}[: ]+(.+)$`);
const labels = [
  ['both', new RegExp(`^${BOTH}(?:[: ]+(.+)|:?$)`)],
  ['shipper', new RegExp(`^${SHIPPER}(?:[: ]+(.+)|:?$)`)],
  ['seller', new RegExp(`^${SELLER}(?:[: ]+(.+)|:?$)`)],
] as const;
// Older pages say the same in a sentence.
const sentences: readonly (readonly [RegExp, Party | 1, Party | 1])[] = [
  [/^sold by (.+?) and fulfilled by amazon/, 'amazon', 1],
  [
    /^この商品は[、,]? ?(.+?) ?が販売し[、,] ?amazon(?:\.co\.jp)?(?: fulfillment)? ?が発送/,
    'amazon',
    1,
  ],
  [/^この商品は[、,]? ?(.+?) ?が販売[、,し]+(?: ?発送)?し?ます/, 1, 1],
];

const grade = (words: string) =>
  new RegExp(`^(?:(?:コンディション|状態|condition):? ?)?(?:${words})$`);
const USED = '(?:中古品?|used)(?: ?[-:,] ?| )';
const grades: readonly (readonly [RegExp, Condition | 'opaque'])[] = [
  [grade(`(?:${USED})?(?:ほぼ新品|like new)`), 'used-like-new'],
  [grade(`(?:${USED})?(?:非常に良い|very good)`), 'used-very-good'],
  [grade(`${USED}(?:良い|good)`), 'used-good'],
  [grade(`${USED}(?:可|acceptable)`), 'used-acceptable'],
  [
    grade('再生品|(?:amazon)?整備済み?品?(?: ?- ?.+)?|(?:refurbished|renewed)(?: ?- ?.+)?'),
    'refurbished',
  ],
  [grade('新品(?:未使用)?|(?:brand )?new'), 'new'],
  // A used article without its grade, or a collector's piece, cannot be held against anything.
  [grade('中古品?|used|(?:コレクター商品|collectible)(?: ?[-:] ?.+)?'), 'opaque'],
];

const aside = [
  /参考価格|過去価格|定価|list price|typical price|was:|rrp/,
  /ポイント|クーポン|割引|coupon|points?\b|save \$|分割|\/ ?月|per month|off\b/,
  /以上の|on (?:your )?(?:first )?orders?|on (?:us)?[$€£]\d|on eligible|orders? (?:over|shipped)|order within/,
  /\d ?(?:より|から)$|(?:^| )from (?:\$|€|¥)|\(\d+\)(?: 件)? ?(?:の出品|offers?)/,
  /1(?:個|枚|本|袋|点)(?:あたり|当たり)|^\(?(?:\$|¥|€)[\d.,]+ ?\//,
];
const free =
  /^(?:[+&] ?)?(?:(?:通常)?配送料 ?:? ?無料|送料無料|無料配送|(?:prime )?free (?:prime |standard )?(?:shipping|delivery|postage))/;
const postage = [
  new RegExp(`^\\+? ?(?:配送料|送料|shipping|delivery|postage):? ?(?:は )?(${AMOUNT})`),
  new RegExp(`^\\+? ?(${AMOUNT}) ?の?(?:配送料|送料|shipping|delivery|postage)`),
];
const priceLine = new RegExp(
  `^(?:-?\\d{1,2}% )?(?:(?:価格|販売価格|price):? ?)?(${AMOUNT})(?: ?\\1)?(.*)$`,
);
const withPercent = / ?with \d+ percent savings$/;
const unitPrice = / ?\([^()]*\/[^()]*\)| ?\(?税込\)?|^ ?prime$/g;

const ratings = [
  /(\d[\d,]{0,12}) ?件の(?:出品者)?評価/,
  /評価(?:数|件数)?:? ?\(?(\d[\d,]{0,12}) ?件/,
  /(?<![\d.,])(\d[\d,]{0,12}) (?:seller |total )?ratings?(?![a-z])/,
];
const positives = [
  /高(?:い)?評価:? ?(?:が )?(\d{1,3})(?:\.\d)?%/,
  /(\d{1,3})% ?(?:が|の)? ?(?:高(?:い)?評価|肯定的)/,
  /(\d{1,3})% positive/,
];
const launched = /^\(?(?:just launched|新規出品者|新しい出品者)/;

const firstOf = (forms: readonly RegExp[], text: string): string | undefined =>
  forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);

/** Amazon or somebody else; ratings behind the name are not part of it. */
export function partyOf(name: string): Party {
  if (name.length > MAX_LINE) return 'other';
  const bare = tidyText(name).replace(/ ?\([^()]*(?:件|rating|positive)[^()]*\).*$/, '');
  return AMAZON.test(bare.trim()) ? 'amazon' : 'other';
}

function readParties(text: string): PanelLine | null {
  const both = labels[0][1].test(text) ? null : pair.exec(text);
  if (both?.[1] && both[2]) return { shipper: partyOf(both[1]), seller: partyOf(both[2]) };
  for (const [form, shipper, seller] of sentences) {
    const name = form.exec(text)?.[1];
    if (name === undefined) continue;
    const party = (who: Party | 1) => (who === 1 ? partyOf(name) : who);
    return { shipper: party(shipper), seller: party(seller) };
  }
  for (const [label, form] of labels) {
    const match = form.exec(text);
    if (!match) continue;
    if (!match[1]) return { label };
    const party = partyOf(match[1]);
    if (label === 'both') return { shipper: party, seller: party };
    return label === 'shipper' ? { shipper: party } : { seller: party };
  }
  return null;
}

function readRatings(text: string): PanelLine | null {
  if (launched.test(text)) return { ratings: 0 };
  const count = firstOf(ratings, text);
  const share = firstOf(positives, text);
  const found: PanelLine = {};
  if (count !== undefined) found.ratings = Number(count.replaceAll(',', ''));
  if (share !== undefined && Number(share) <= 100) found.positive = Number(share);
  return Object.keys(found).length > 0 ? found : null;
}

function readPostage(text: string): AmountText | null {
  if (free.test(text)) return FREE;
  const amount = readAmountText(firstOf(postage, text) ?? '');
  return 'value' in amount ? amount.value : null;
}

function readPrice(text: string): PanelLine | null {
  const match = priceLine.exec(text.replace(withPercent, ''));
  if (!match?.[1]) return null;
  const rest = (match[2] ?? '').replace(unitPrice, '').trim();
  const extra = rest === '' ? null : readPostage(rest);
  if (rest !== '' && !extra) return { price: { problem: 'unreadable' } };
  const price = readAmountText(match[1]);
  // Copying can lose the point before the cents: "$1980" for $19.80. Better no price than that.
  const hasLostPoint =
    'value' in price && price.value.currency === 'USD' && /^\d{3,}$/.test(price.value.digits);
  if (hasLostPoint) return { price: { problem: 'unreadable' } };
  return extra ? { price, postage: extra } : { price };
}

// A whole offer typed on one line between pasted ones; a bare price is left to the panel's rules.
function readWholeOffer(line: string): PanelLine | null {
  const read = readLineParts(line);
  if ('problem' in read) return null;
  const { price, postage, fulfilment, condition, ratings, positive, pack } = read.value;
  if (fulfilment === null && ratings === null && pack === 1) return null;
  const said: PanelLine = { price: { value: price }, condition };
  if (postage) said.postage = postage;
  if (fulfilment) said.fulfilment = fulfilment;
  if (ratings !== null) said.ratings = ratings;
  if (positive !== null) said.positive = positive;
  if (pack > 1) said.pack = pack;
  return said;
}

/** What a line says; null when it says nothing of use to us, or is longer than MAX_LINE. */
export function readPanelLine(line: string): PanelLine | null {
  if (line.length > MAX_LINE) return null;
  const text = tidyText(line).replace(/(?<![a-z])us \$/g, 'us$');
  const parties = readParties(text);
  if (parties) return { ...readRatings(text), ...parties };
  const whole = readWholeOffer(line);
  if (whole) return whole;
  const condition = grades.find(([form]) => form.test(text))?.[1];
  if (condition) return { condition };
  const rated = readRatings(text);
  if (rated) return rated;
  if (aside.some((form) => form.test(text))) return null;
  const amount = readPostage(text);
  return amount ? { postage: amount } : readPrice(text);
}
