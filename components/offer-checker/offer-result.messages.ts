import type { ByLocale } from '@/content/locales';
import type { Fact, Note, Verdict } from '@/domain/offer/judge-offer';
import type { LineProblem } from '@/domain/offer/offer-line';
import {
  type ReferenceSource,
  TRUSTED_POSITIVE,
  TRUSTED_RATINGS,
} from '@/domain/offer/reference-price';

type ResultMessages = {
  verdictTitle: string;
  verdicts: Record<Verdict, { word: string; sentence: string }>;
  priceTitle: string;
  total: (money: string) => string;
  reference: (money: string) => string;
  sources: Record<ReferenceSource, (count: number) => string>;
  /** How many were read, and what those that count have in common. */
  counted: (read: number, why: readonly string[]) => string;
  sameCondition: string;
  vouchedFor: string;
  setAside: (count: number) => string;
  noReference: string;
  cheaper: (percent: number) => string;
  dearer: (percent: number) => string;
  level: string;
  reasonsTitle: string;
  noReasons: string;
  points: (points: string) => string;
  notes: Record<Note, string>;
  allTitle: (points: string) => string;
  allIntro: string;
  sum: string;
  signal: string;
  pointsColumn: string;
  linesTitle: (count: number) => string;
  lineErrorsTitle: string;
  line: (line: number) => string;
  cut: (length: string) => string;
  lineProblems: Record<LineProblem, string>;
  readPostage: (money: string) => string;
  readRatings: (count: number) => string;
  readPack: (count: number) => string;
  readPositive: (percent: number) => string;
  readFrom: (first: number, last: number) => string;
  notSaid: (what: string) => string;
  notSaidWords: Record<'postage' | 'condition' | 'fulfilment' | 'ratings', string>;
  unread: (count: number) => string;
  noneFound: string;
  methodLink: string;
  separator: string;
  missingTitle: string;
  notGiven: (facts: string) => string;
  noneRead: string;
  toOthers: string;
  missing: Record<Fact, string>;
  never: string[];
  repeated: (parameter: string) => string;
  ignored: (names: string, others: number) => string;
};

/** Words of the result, keyed by the codes the judgement speaks in. */
export const offerResultMessages: ByLocale<ResultMessages> = {
  ja: {
    verdictTitle: '判定',
    verdicts: {
      low: {
        word: '警告サインなし',
        sentence:
          '入力された内容からは、警告サインは見つかりませんでした。信頼できる出品だと保証するものではありません。',
      },
      check: {
        word: '買う前に確認',
        sentence:
          '気になる点があります。下の理由を一つずつ確かめてから、買うかどうかを決めてください。',
      },
      danger: {
        word: '買わないでください',
        sentence:
          'これまでに報告された被害と、同じ特徴があります。ほかの出品を選ぶことをお勧めします。',
      },
      unknown: {
        word: '情報不足',
        sentence: '判定するには情報が足りません。分かることを足して、もう一度調べてください。',
      },
    },
    priceTitle: '価格',
    total: (money) => `この出品は送料込みで${money}`,
    reference: (money) => `比べた価格は${money}`,
    sources: {
      others: (count) => `ほかの出品${count}件の中央値（真ん中の値段）です。`,
      usual: () => '入力された「ふだんの価格」です。',
      list: () => '定価の85%を目安にしました。',
    },
    counted: (read, why) =>
      why.length === 0
        ? `読み取った出品は${read}件です。`
        : `読み取った${read}件のうち、${why.join('、')}出品だけを使いました。`,
    sameCondition: '商品の状態が同じ',
    vouchedFor: `値段に裏づけがある（Amazonから発送、または評価${TRUSTED_RATINGS}件以上で高い評価が${TRUSTED_POSITIVE}%を下回らない）`,
    setAside: (count) => `極端に安く、裏づけのない出品${count}件は、比べる相手から外しました。`,
    noReference: '比べる価格がないため、高いか安いかは判断していません。',
    cheaper: (percent) => `比べた価格より${percent}%安い出品です。`,
    dearer: (percent) => `比べた価格より${percent}%高い出品です。`,
    level: '比べた価格とほぼ同じです。',
    reasonsTitle: '主な理由',
    noReasons: '点数の付いた警告サインはありません。',
    points: (points) => `${points}点`,
    notes: {
      'sold-by-amazon': 'Amazonが販売する出品なので、出品者についての項目は点数に入れていません。',
      'price-error':
        '価格の入力ミスの可能性もあります。その場合、注文が取り消されることがあります。',
      'same-model': '同じ型番・同じ年式・同じ個数どうしを比べているか、確かめてください。',
      counterfeit:
        '発送はAmazonなので、届かない心配は小さくなります。本物かどうかは別の問題なので、返品の条件を見てください。',
      overpriced: 'ほかの出品より、かなり高い値段です。',
      'weak-reference': '定価をもとにした目安なので、差は控えめに数えています。',
      'scaled-reference':
        '同じ状態の出品がないため、違う状態の値段から換算しました。差は控えめに数えています。',
      'unproved-reference':
        '比べた出品は、どれも評価がほとんどありません。そろって安い偽の出品かもしれないので、「ふだんの価格」も入れてみてください。',
    },
    allTitle: (points) => `点数の内訳（合計${points}点）`,
    allIntro:
      '自己発送は、9点以上で「買う前に確認」、20点以上で「買わないでください」になります。FBAは、8点以上で「買う前に確認」です。45%以上安い自己発送は、点数が低くても確認をお勧めします。点数は報告された事例から決めた目安で、確率ではありません。',
    sum: '合計',
    signal: '項目',
    pointsColumn: '点数',
    linesTitle: (count) => `読み取ったほかの出品（${count}件）`,
    lineErrorsTitle: '読み取れなかった行',
    line: (line) => `${line}行目：`,
    cut: (length) =>
      `「ほかの出品の価格」が${length}字に達しています。その先は切れたかもしれないので、出品の数を確かめてください。`,
    lineProblems: {
      unreadable: '読み取れない言葉があります。',
      negative: '価格がマイナスです。',
      range: '価格の幅が読み取れません。',
      fraction: '端数が細かすぎます。',
      'too-large': '100億を超えています。',
      'too-long': '長すぎます。',
      'no-price': '価格がありません。',
      'not-positive': '価格が0です。',
      'too-many': '50件を超えたため、使っていません。',
      'no-grade': '状態がはっきりしないため、比べていません。',
      'lone-price': '何の金額か、分かりませんでした。',
      'no-pieces': '個数が0です。',
    },
    readPositive: (percent) => `高い評価${percent}%`,
    readFrom: (first, last) => (first === last ? `${first}行目：` : `${first}〜${last}行目：`),
    notSaid: (what) => `（記載なし：${what}）`,
    notSaidWords: {
      postage: '送料',
      condition: '状態（新品として比較）',
      fulfilment: '出荷元と販売元',
      ratings: '評価の数',
    },
    unread: (count) => `ほかの${count}行（ボタンやお届け日など）は使っていません。`,
    noneFound:
      '貼り付けた文字の中に、出品が見つかりませんでした。出品一覧を開き、最初の価格から最後の評価までを選んでコピーしてください。',
    methodLink: '判定の仕組み：すべてのサインと点数',
    readPostage: (money) => `送料${money}`,
    readRatings: (count) => `評価${count.toLocaleString('ja')}件`,
    readPack: (count) => `${count}個入り`,
    separator: '、',
    missingTitle: '確認できなかったこと',
    notGiven: (facts) => `入力がなかったこと：${facts}`,
    noneRead: 'ほかの出品の価格は、どの行も読み取れませんでした。',
    toOthers: '入力した行を直す',
    missing: {
      others: 'ほかの出品の価格',
      fulfilment: '出荷元',
      ratings: '出品者の評価の数',
      positive: '高い評価の割合',
      'last-rating': '最新の評価の時期',
      'seller-info': '特定商取引法に基づく表示',
      delivery: 'お届けまでの日数',
    },
    never: [
      '商品が本物か、出品者が本人かは、このツールでは分かりません。',
      'Amazonのページは見ていません。入力された内容だけで判定しています。',
    ],
    repeated: (parameter) => `${parameter}の二つ目以降`,
    ignored: (names, others) =>
      `アドレスに含まれる次の項目は使っていません：${names}${others > 0 ? `、ほか${others}件` : ''}`,
  },
  en: {
    verdictTitle: 'Verdict',
    verdicts: {
      low: {
        word: 'No warning signs found',
        sentence:
          'Nothing you entered is a warning sign. That is no guarantee that the offer is sound.',
      },
      check: {
        word: 'Check before you buy',
        sentence: 'Some points need checking. Go through the reasons below before you decide.',
      },
      danger: {
        word: 'Do not buy',
        sentence:
          'This matches what people who lost money have reported. We suggest choosing another offer.',
      },
      unknown: {
        word: 'Not enough to go on',
        sentence: 'Too little is known for a verdict. Add what you can find out, and check again.',
      },
    },
    priceTitle: 'Price',
    total: (money) => `This offer, postage included: ${money}`,
    reference: (money) => `Compared with: ${money}`,
    sources: {
      others: (count) =>
        `The median (middle price) of ${count === 1 ? 'one other offer' : `${count} other offers`}.`,
      usual: () => 'The usual price you entered.',
      list: () => '85% of the list price, as a rough guide.',
    },
    counted: (read, why) =>
      why.length === 0
        ? `${read} were read.`
        : `Of the ${read} that were read, only those ${why.join(' and ')} count.`,
    sameCondition: 'in the same condition',
    vouchedFor: `with something to back the price up (shipped by Amazon, or ${TRUSTED_RATINGS} or more ratings and no known share of positive ones below ${TRUSTED_POSITIVE}%)`,
    setAside: (count) =>
      count === 1
        ? 'One very cheap offer with nothing to back it up was left out.'
        : `${count} very cheap offers with nothing to back them up were left out.`,
    noReference: 'There is nothing to compare with, so the price itself was not judged.',
    cheaper: (percent) => `This offer is ${percent}% cheaper.`,
    dearer: (percent) => `This offer is ${percent}% dearer.`,
    level: 'This offer costs about the same.',
    reasonsTitle: 'Main reasons',
    noReasons: 'No warning sign scored any points.',
    points: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
    notes: {
      'sold-by-amazon': 'Amazon itself sells this, so points about a seller were not counted.',
      'price-error': 'The price may also be a typing mistake. Such an order can be cancelled.',
      'same-model':
        'Make sure that you compare the same model, the same year and the same quantity.',
      counterfeit:
        'Amazon ships it, so non-delivery is less of a worry. Whether it is genuine is another question. Look at the return terms.',
      overpriced: 'This is a good deal dearer than the other offers.',
      'weak-reference': 'A list price is only a rough guide, so the difference counts for less.',
      'scaled-reference':
        'There is no offer in the same condition, so prices were scaled from another one. The difference counts for less.',
      'unproved-reference':
        'None of the offers compared with has more than a few ratings. They may all be bait, so enter what the item usually costs too.',
    },
    allTitle: (points) => `How the points add up (total: ${points})`,
    allIntro:
      'Shipped by the seller: 9 points mean “check before you buy”, 20 mean “do not buy”. Shipped by Amazon for a seller: 8 mean “check”. A seller’s offer at 45% off or more always deserves a check. The points are our estimate drawn from reported cases, not probabilities.',
    sum: 'Total',
    signal: 'Signal',
    pointsColumn: 'Points',
    linesTitle: (count) => `Other offers as they were read (${count})`,
    lineErrorsTitle: 'Lines that could not be read',
    line: (line) => `Line ${line}: `,
    cut: (length) =>
      `The prices of the other offers fill their ${length} characters. What came after may be cut off, so please count the offers.`,
    lineProblems: {
      unreadable: 'there is a word we cannot read.',
      negative: 'the price is below 0.',
      range: 'the range cannot be read.',
      fraction: 'too many decimals.',
      'too-large': 'more than 10 billion.',
      'too-long': 'too long.',
      'no-price': 'there is no price.',
      'not-positive': 'the price is 0.',
      'too-many': 'not used, as it is past the first 50.',
      'no-grade': 'the condition is not clear, so it was not compared.',
      'lone-price': 'we cannot tell what this amount is.',
      'no-pieces': 'a pack of 0 pieces.',
    },
    readPositive: (percent) => `${percent}% positive`,
    readFrom: (first, last) => (first === last ? `line ${first}: ` : `lines ${first} to ${last}: `),
    notSaid: (what) => ` (not stated: ${what})`,
    notSaidWords: {
      postage: 'postage',
      condition: 'condition, compared as new',
      fulfilment: 'who ships it',
      ratings: 'number of ratings',
    },
    unread: (count) =>
      count === 1
        ? 'One more line (a button or a delivery date, say) was not used.'
        : `${count} more lines (buttons, delivery dates and the like) were not used.`,
    noneFound:
      'No offer was found in what you pasted. Open the list of offers and copy it from the first price to the last rating.',
    methodLink: 'How this is judged: every signal and its points',
    readPostage: (money) => `postage ${money}`,
    readRatings: (count) => `${count.toLocaleString('en')} ${count === 1 ? 'rating' : 'ratings'}`,
    readPack: (count) => `pack of ${count}`,
    separator: ', ',
    missingTitle: 'What could not be checked',
    notGiven: (facts) => `Not given: ${facts}`,
    noneRead: 'None of the lines with other offers could be read.',
    toOthers: 'Go to what you entered',
    missing: {
      others: 'prices of other offers',
      fulfilment: 'who ships it',
      ratings: 'the number of seller ratings',
      positive: 'the share of positive ratings',
      'last-rating': 'how recent the ratings are',
      'seller-info': 'the seller’s legal details',
      delivery: 'days until delivery',
    },
    never: [
      'Whether the goods are genuine, and whether the seller is who they say: this tool cannot tell.',
      'No marketplace page was read. The verdict rests on what you entered alone.',
    ],
    repeated: (parameter) => `${parameter} after the first`,
    ignored: (names, others) =>
      `These parts of the address were not used: ${names}${others > 0 ? `, and ${others} more` : ''}`,
  },
};
