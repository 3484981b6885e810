import type { ByLocale } from '@/content/locales';
import type { Fulfilment } from '@/domain/offer/offer';
import type { FlagCode, LimitCode } from '@/domain/offer/signal-cases';

type MethodMessages = {
  title: string;
  summary: string;
  judgement: string[];
  back: string;
  verdictTitle: string;
  verdicts: (limits: {
    danger: number;
    check: number;
    checkFba: number;
    floor: string;
    facts: number;
  }) => string[];
  signalsTitle: string;
  signalsIntro: string;
  curve: (share: string) => string;
  between: string;
  limits: Record<LimitCode, (value: string) => string>;
  flags: Record<FlagCode, string>;
  override: string;
  byWeight: string;
  and: string;
  weightTitle: string;
  weightIntro: (roughWeight: string) => string;
  shippers: Record<Fulfilment | 'unknown', string>;
  referenceTitle: string;
  reference: (limits: {
    gap: number;
    ratings: number;
    positive: string;
    few: number;
    list: string;
  }) => string[];
  factorsTitle: string;
  blindTitle: string;
  blind: string[];
};

/** Words of the page that publishes the rules; every number in them comes from the rules. */
export const offerMethodMessages: ByLocale<MethodMessages> = {
  ja: {
    title: '出品価格チェッカーの判定の仕組み',
    summary:
      '出品価格チェッカーが見るサインと点数、比べる価格の決め方、判定の境目をすべて示します。',
    judgement: [
      '点数は、報告された事例をもとに私たちが決めたものです。実際の結果に合わせて調整した数字ではなく、確率でもありません。',
      '入力されていない項目は、0点です。分からないことを理由に、出品者を疑うことはありません。',
    ],
    back: '出品価格チェッカーに戻る',
    verdictTitle: '判定の境目',
    verdicts: ({ danger, check, checkFba, floor, facts }) => [
      `合計${danger}点以上：買わないでください`,
      `合計${check}点以上：買う前に確認`,
      `発送がAmazon（FBA）なら${checkFba}点以上で「買う前に確認」。在庫が倉庫にあるため、下の「単独で決まる」サインがなければ、それより重い判定にはしません。`,
      `出品者が発送し、${floor}以上安い出品は、点数が少なくても「買う前に確認」。公式ストアの出品と、商品ページにクーポンやセールの表示がある出品は除きます。`,
      'Amazonが販売と発送をするなら、出品者についての点は数えません。',
      `分かっている項目が${facts}個未満で、警告もなければ「情報不足」。比べる価格があるときは、それだけで2個分と数えます。ただし、評価のほとんどない出品としか比べられないときは、数えません。`,
    ],
    signalsTitle: 'サインと点数',
    signalsIntro:
      '一つのサインに条件がいくつかあるときは、上から見て最初に当てはまるものを使います。マイナスの点は、疑いを弱めます。',
    curve: (share) => `${share}安い`,
    between: '間の値は、直線でつなぎます。',
    limits: {
      'discount-from': (value) => `${value}以上安い`,
      'ratings-from': (value) => `評価が${value}件以上`,
      'ratings-under': (value) => `評価が${value}件未満`,
      'positive-from': (value) => `高い評価が${value}%以上`,
      'positive-under': (value) => `高い評価が${value}%未満`,
      'months-from': (value) => `いちばん新しい評価が${value}か月以上前`,
      'days-from': (value) => `お届けまで${value}日以上`,
    },
    flags: {
      new: '評価がまだない',
      rated: '評価がある',
      'by-seller': '出品者が発送する、または誰が発送するか分からない',
      fba: '発送がAmazon（FBA）',
      outlier: '5件以上の出品の散らばりから、大きく外れている',
      'in-cluster': '比べる相手から外した安い出品が2件以上あり、この出品もその一つ',
      'details-mismatch': '出品者の表示が欠けているか、食い違っている',
      'details-verified': '出品者の表示を調べて、食い違いがなかった',
      'real-brand-store': 'ブランドの公式ストアで、名前を似せた疑いがない',
      'own-record':
        '乗っ取りや評価の水増しを思わせるサイン（1年以上とだえた評価、関連のない大量の出品、2週間に集中した評価）がない',
      'late-without-reason': '予約・受注生産・ダウンロードではない',
    },
    override: 'これ一つで「買わないでください」になります。',
    byWeight: '発送による重みを掛けます。',
    and: '、',
    weightTitle: '発送による重み',
    weightIntro: (roughWeight) =>
      `価格のサインの点には、誰が発送するかで重みを掛けます。比べる価格が定価だけのときや、違う状態の出品から換算したときは、さらに${roughWeight}を掛けます。`,
    shippers: {
      amazon: '販売も発送もAmazon',
      fba: '発送がAmazon（FBA）',
      merchant: '販売も発送も出品者',
      unknown: '分からない',
    },
    referenceTitle: '比べる価格の決め方',
    reference: ({ gap, ratings, positive, few, list }) => [
      '送料込みで、1個あたりの値段にそろえます。貼り付けた出品一覧は、入力された入り数と同じ商品とみなします。',
      '同じ状態の出品があれば、それだけを使います。なければ、下の表の割合で換算します。',
      `安い順に並べ、値段が${gap}倍以上に開くところを探します。それより安い側に信頼できる出品が一つもなく、高い側に信頼できる出品か2件以上の出品があれば、安い側を外します。信頼できる出品とは、発送がAmazonか、評価が${ratings}件以上のものです。ただし、高い評価が${positive}未満と分かっているものは除きます。偽の安値が多くても、それを相場とみなさないための決まりです。`,
      '残った出品のうち、信頼できるものが2件以上あればその中央値、なければ全部の中央値を使います。',
      `信頼できる出品が一つもなく、入力された「ふだんの価格」が中央値の${gap}倍以上なら、「ふだんの価格」を使います。どの出品も評価が${few}件未満と分かっているときも、同じです。`,
      `ほかの出品がなければ「ふだんの価格」、それもなければ定価の${list}を使います。`,
    ],
    factorsTitle: '状態による換算（新品を1とする）',
    blindTitle: 'このツールでは分からないこと',
    blind: [
      '品物が本物かどうか、出品者が名乗るとおりの人かどうか。',
      '相場に近い値段の、偽の出品。',
      '評価が続いている店の乗っ取り。',
      '商品のページそのもの。入力されたことだけから判定します。',
    ],
  },
  en: {
    title: 'How the offer-price checker judges',
    summary:
      'Every signal the offer-price checker looks at and its points, how the reference price is found, and where each verdict begins.',
    judgement: [
      'The points are our own judgement, drawn from reported cases. They are not fitted to outcomes, and they are not probabilities.',
      'What was not entered counts 0. No seller is suspected because something is not known.',
    ],
    back: 'Back to the offer-price checker',
    verdictTitle: 'Where each verdict begins',
    verdicts: ({ danger, check, checkFba, floor, facts }) => [
      `${danger} points or more: do not buy.`,
      `${check} points or more: check before you buy.`,
      `Shipped by Amazon for a seller (FBA): ${checkFba} points or more mean check. The goods are in the warehouse, so the verdict goes no further than that unless there is a signal that decides alone.`,
      `An offer a seller ships at ${floor} off or more always deserves a check, however few its points. A brand’s own store is an exception, and so is a page that shows a coupon or a sale.`,
      'If Amazon sells and ships, points about a seller are not counted.',
      `With fewer than ${facts} facts known and no warning: not enough to go on. A price that can be compared counts as two, unless the only offers to compare with are from sellers with hardly any ratings.`,
    ],
    signalsTitle: 'Signals and points',
    signalsIntro:
      'Where a signal has several conditions, the first from the top that holds counts. Points below 0 speak for the offer.',
    curve: (share) => `${share} cheaper`,
    between: 'Straight lines in between; ',
    limits: {
      'discount-from': (value) => `${value} cheaper or more`,
      'ratings-from': (value) => `${value} ratings or more`,
      'ratings-under': (value) => `fewer than ${value} ratings`,
      'positive-from': (value) => `${value}% positive or more`,
      'positive-under': (value) => `less than ${value}% positive`,
      'months-from': (value) => `newest rating ${value} months old or more`,
      'days-from': (value) => `delivery in ${value} days or more`,
    },
    flags: {
      new: 'no rating yet',
      rated: 'has ratings',
      'by-seller': 'a seller ships it, or it is not known who does',
      fba: 'shipped by Amazon for a seller (FBA)',
      outlier: 'far outside the spread of five or more offers',
      'in-cluster': 'among two or more cheap offers that were left out',
      'details-mismatch': 'the seller’s details are missing or do not fit',
      'details-verified': 'the seller’s details were looked up and fit',
      'real-brand-store': 'the brand’s own store, its name not an imitation',
      'own-record':
        'no sign that the account was taken over or its ratings bought (newest rating a year old, masses of unrelated items, all ratings from two weeks)',
      'late-without-reason': 'not a pre-order, made to order or a download',
    },
    override: 'decides alone: do not buy',
    byWeight: 'times the weight of who ships',
    and: ', ',
    weightTitle: 'Weight of who ships',
    weightIntro: (roughWeight) =>
      `Points for the price are multiplied by a weight for who ships it. Where all there is to compare with is a list price, or offers in another condition, they are multiplied once more, by ${roughWeight}.`,
    shippers: {
      amazon: 'Sold and shipped by Amazon',
      fba: 'Shipped by Amazon for a seller (FBA)',
      merchant: 'Sold and shipped by the seller',
      unknown: 'Not known',
    },
    referenceTitle: 'How the reference price is found',
    reference: ({ gap, ratings, positive, few, list }) => [
      'Prices are compared per piece, with postage included. A pasted list of offers counts as the same item, in the pack you entered.',
      'Only offers in the same condition are used; if there are none, the others are scaled by the table below.',
      `Sorted by price, we look for a place where it rises ${gap} times or more, with no trusted offer below it. If above it there is a trusted one, or at least two offers, those below are left out. An offer is trusted if Amazon ships it, or if it has ${ratings} ratings or more. It is not if less than ${positive} of them are known to be positive. That way a crowd of fakes never becomes the market price.`,
      'Of what is left the median is taken: of the trusted offers if there are two or more, otherwise of all.',
      `The usual price you entered is used if it is ${gap} times the median or more and no offer is trusted. The same goes when every offer is known to have fewer than ${few} ratings.`,
      `Without other offers the usual price is used, and without that ${list} of the list price.`,
    ],
    factorsTitle: 'Scaling by condition (new is 1)',
    blindTitle: 'What it cannot see',
    blind: [
      'Whether the goods are genuine, and whether the seller is who they say.',
      'A fake offer at close to the market price.',
      'A hijacked shop whose ratings keep coming.',
      'The page of the item itself: it judges from what was entered alone.',
    ],
  },
};
