import type { ByLocale } from '@/content/locales';
import type { MatchAction, MatchReason } from '@/domain/match/advise';
import type { Verdict } from '@/domain/offer/judge-offer';

type ResultMessages = {
  resultTitle: string;
  actions: Record<MatchAction, { word: string; sentence: string }>;
  /** The answer with its price, where there is one. */
  target: (money: string) => string;
  reasonsTitle: string;
  reasons: Record<MatchReason, string>;
  sumTitle: string;
  now: string;
  ifMatched: string;
  rows: Record<'price' | 'fee' | 'fixedFee' | 'postage' | 'cost' | 'left', string>;
  feeNote: string;
  floor: (money: string) => string;
  breakEven: (money: string) => string;
  offersTitle: string;
  verdicts: Record<Verdict, string>;
  offersNote: string;
  toOffer: string;
  reportTitle: string;
  report: string[];
  reportGuide: string;
  priceErrorTitle: string;
  priceError: string[];
  repricerTitle: string;
  repricer: string;
  sourcesLabel: string;
  ignored: (names: string) => string;
};

/** Words of the answer; those of the form have their own file. */
export const matchResultMessages: ByLocale<ResultMessages> = {
  ja: {
    resultTitle: '答え',
    actions: {
      hold: {
        word: '今の価格のまま待ちます',
        sentence: '今は、値下げに合わせる理由がありません。',
      },
      'hold-and-report': {
        word: '合わせずに待ち、通報します',
        sentence:
          'これまでに報告された被害と、同じ特徴の出品があります。値下げで競う相手ではありません。',
      },
      'raise-floor': {
        word: '先に最低価格を上げます',
        sentence: '値下げを考える前に、損をしない最低価格を決めて設定します。',
      },
      'match-down': {
        word: '合わせてもよい価格です',
        sentence: '残したい利益を確保したまま、ほかの出品に合わせられます。',
      },
      'sell-elsewhere': {
        word: 'ほかの売り先を考えます',
        sentence: 'この価格に合わせると、残したい利益を確保できません。',
      },
    },
    target: (money) => `${money}まで下げます`,
    reasonsTitle: '理由',
    reasons: {
      'no-floor':
        '価格が自動で変わるのに、最低価格が入力されていません。安い出品を追いかけて、損をする価格まで下がるおそれがあります。',
      'floor-too-low': '設定している最低価格では、残したい利益を確保できません。',
      'ceiling-too-low': '設定している最高価格が、必要な価格より低くなっています。',
      'loss-now': '今の価格でも、残したい利益を確保できていません。',
      'worth-meeting': 'いちばん安い出品に合わせても、残したい利益を確保できます。',
      clearance: '在庫の処分を選んだため、残したい利益を下回る価格も含めて考えました。',
      'little-known':
        '合わせる相手の出品は、情報が少なく、判定しきれていません。合わせる前に、出荷元と評価の日付を見てください。',
      'below-floor': 'いちばん安い出品に合わせると、残したい利益を確保できません。',
      'below-own-minimum': 'いちばん安い出品は、設定している最低価格より安くなっています。',
      'can-wait': 'お金が必要になるまで60日以上あります。安い出品が売り切れるのを待てます。',
      'cash-soon': '30日以内にお金が必要なので、待つより先に、ほかの売り先を考えます。',
      'danger-offers': 'これまでに報告された被害と、同じ特徴の出品は、合わせる相手から外しました。',
      'doubtful-offers': '確認が必要な安い出品も、合わせる相手から外しました。',
      'no-lower': '同じ条件で、自分より安い出品はありません。',
      'other-kind': '状態や入り数が違う出品は、合わせる相手から外しました。',
    },
    sumTitle: '1点売れたときの計算',
    now: '今の価格',
    ifMatched: '合わせた場合',
    rows: {
      price: '価格',
      fee: '販売手数料',
      fixedFee: '1点ごとの手数料',
      postage: '送料',
      cost: '仕入れ値',
      left: '手元に残る',
    },
    feeNote: '手数料の端数は切り上げました。',
    floor: (money) => `残したい利益を確保できる、いちばん安い価格：${money}`,
    breakEven: (money) => `損をしないいちばん安い価格：${money}`,
    offersTitle: 'ほかの出品の判定',
    verdicts: {
      low: '警告サインなし',
      check: '確認が必要',
      danger: '被害の報告と重なる',
      unknown: '情報が少ない',
    },
    offersNote:
      '出品価格チェッカーと同じ基準で、自分の出品も比べる相手に入れて判定しました。点数による目安で、偽物だと決めるものではありません。',
    toOffer: 'いちばん安い出品を、出品価格チェッカーで詳しく調べる',
    reportTitle: '通報する前と後に',
    report: [
      '出品のページの画面を撮り、評価の日付と店の情報を見ます。',
      '偽物と思えるときは、Amazonに通報します。日本では消費者庁の申出フォームも使えます。',
      'ある出品者の体験では、1,000円前後の偽の出品が4件並んでも、5,000円の品が売れました。',
    ],
    reportGuide: 'ガイド：通報のしかた',
    priceErrorTitle: '正しい価格が「価格の誤り」とされることがあります',
    priceError: [
      '2017年4月には、偽の安値のせいで正しい出品が価格の誤りとみなされ、止められたという報告がありました。',
      '最低価格と最高価格を設定し、出品が止まっていないかを毎日見ます。',
    ],
    repricerTitle: '価格の自動変更は、偽の安値も追いかけます',
    repricer:
      'ある価格改定ツールの説明によると、カートを争う相手の出品は、除外の設定をしても対象から外れません。最低価格を必ず設定してください。',
    sourcesLabel: '出典',
    ignored: (names) => `アドレスに含まれる次の項目は使っていません：${names}`,
  },
  en: {
    resultTitle: 'Answer',
    actions: {
      hold: {
        word: 'Keep your price and wait',
        sentence: 'There is no reason now to follow the price down.',
      },
      'hold-and-report': {
        word: 'Do not match; wait and report',
        sentence:
          'Some offers match what victims of fraud have reported. Do not try to compete with them.',
      },
      'raise-floor': {
        word: 'Raise your lowest price first',
        sentence:
          'Before you think of matching, work out the lowest price that makes no loss, and set it.',
      },
      'match-down': {
        word: 'A price you can match',
        sentence: 'You can meet the other offer and still keep what you need.',
      },
      'sell-elsewhere': {
        word: 'Think of selling elsewhere',
        sentence: 'Meeting this price would not leave you what you need.',
      },
    },
    target: (money) => `Go down to ${money}`,
    reasonsTitle: 'Why',
    reasons: {
      'no-floor':
        'Your price changes by itself, but no lowest price was entered. It could follow a cheap offer down to a loss.',
      'floor-too-low': 'The lowest price you have set does not leave you what you need.',
      'ceiling-too-low': 'The highest price you have set is below the one you need.',
      'loss-now': 'Even your price now does not leave you what you need.',
      'worth-meeting': 'Matching the cheapest offer still leaves you what you need.',
      clearance:
        'As you want to clear your stock, prices that leave less than you need were counted in.',
      'little-known':
        'Little is known of that offer. Before you match it, look at who ships it and at the dates of its ratings.',
      'below-floor': 'Matching the cheapest offer would not leave you what you need.',
      'below-own-minimum': 'The cheapest offer is below the lowest price you have set.',
      'can-wait':
        'You do not need the money for 60 days or more. You can wait until the cheaper stock has sold.',
      'cash-soon':
        'You need the money within 30 days, so another place to sell comes before waiting.',
      'danger-offers': 'Offers that match reports of fraud are never matched.',
      'doubtful-offers': 'Cheap offers that need a closer look were not matched either.',
      'no-lower': 'No comparable offer is cheaper than yours.',
      'other-kind': 'Offers in another condition or pack were not matched.',
    },
    sumTitle: 'The sum of one sale',
    now: 'Your price',
    ifMatched: 'If you matched',
    rows: {
      price: 'Price',
      fee: 'Selling fee',
      fixedFee: 'Fees per piece',
      postage: 'Postage',
      cost: 'Cost',
      left: 'Left for you',
    },
    feeNote: 'The selling fee is rounded up.',
    floor: (money) => `Lowest price that leaves what you need: ${money}`,
    breakEven: (money) => `Lowest price without a loss: ${money}`,
    offersTitle: 'How the other offers were judged',
    verdicts: {
      low: 'no warning signs',
      check: 'needs a closer look',
      danger: 'matches reports of fraud',
      unknown: 'little is known',
    },
    offersNote:
      'Judged by the same rules as in the offer-price checker, with your own offer among those compared. The points are a guide, not proof that an offer is fake.',
    toOffer: 'Take a closer look at the cheapest one with the offer-price checker',
    reportTitle: 'Before and after you report',
    report: [
      'Keep a picture of the offer, and look at the dates of its ratings and at the shop’s details.',
      'If you think that it is fake, report it to Amazon. In Japan the Consumer Affairs Agency has a form as well.',
      'One seller’s own account: beside four fakes at about ¥1,000, the real thing still sold at ¥5,000.',
    ],
    reportGuide: 'Guide: how to report',
    priceErrorTitle: 'An honest price can be taken for a pricing error',
    priceError: [
      'In April 2017 sellers reported that honest listings were stopped as pricing errors, because fakes had dragged the price down.',
      'Set a lowest and a highest price, and check every day that your listing is still live.',
    ],
    repricerTitle: 'Automatic pricing follows fakes too',
    repricer:
      'One repricing tool says that its exclusions are ignored when it competes for the Buy Box. Always set a lowest price.',
    sourcesLabel: 'Source',
    ignored: (names) => `These parts of the address were not used: ${names}`,
  },
};
