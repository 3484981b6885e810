import type { ByLocale } from '@/content/locales';
import type { Condition, Fulfilment, SellerInfo, Sign } from '@/domain/offer/offer';
import type { FieldProblem } from '@/domain/offer/parse-offer';
import type { Parameter } from '@/domain/offer/query';

/** Where a sign is looked for: the page before buying, the goods themselves, what came after. */
export type SignGroup = 'before' | 'circumstance' | 'after';

type FieldWords = { label: string; hint?: string; range?: string };

type CheckerMessages = {
  fields: Record<Exclude<Parameter, 'sign'>, FieldWords>;
  fulfilments: Record<Fulfilment | 'unknown', string>;
  conditions: Record<Condition, string>;
  sellerInfos: Record<SellerInfo | 'unknown', string>;
  signGroups: Record<SignGroup, string>;
  signs: Record<Sign, string>;
  again: string;
  more: string;
  submit: string;
  privacy: string;
  quickTitle: string;
  examples: { newcomer: string; cluster: string };
  problems: Record<FieldProblem, (label: string, range?: string) => string>;
};

/** Words of the form and of what can be wrong in it; the result has its own file. */
export const offerCheckerMessages: ByLocale<CheckerMessages> = {
  ja: {
    fields: {
      price: {
        label: '気になる出品の価格',
        hint: '例：1,500　全角や「¥」「円」つきでも構いません。',
      },
      shipping: { label: '送料', hint: '無料なら空欄のままにします。' },
      fulfilment: { label: '出荷元（誰が発送するか）' },
      others: {
        label: 'ほかの出品の価格',
        hint: '同じ商品の出品を、1行に1件ずつ（50件、7,000字まで）。分かれば送料・発送・評価の数も添えます。出品一覧の文字を、そのまま貼り付けても構いません。\n例：5,000円 FBA\n　　4,980円 送料350円 自己発送 評価300件',
      },
      condition: { label: '商品の状態' },
      pack: { label: '入り数', hint: 'セット品なら個数を入れます。', range: '1以上10億以下の整数' },
      usual: { label: 'ふだんの価格', hint: 'ほかの出品がないときの目安に使います。' },
      list: { label: '参考価格・定価' },
      ratings: { label: '出品者の評価の数', range: '0以上10億以下の整数' },
      positive: { label: '高い評価の割合（%）', range: '0から100までの数' },
      'last-rating': { label: 'いちばん新しい評価は何か月前か', range: '0以上10億以下の整数' },
      delivery: { label: 'お届けまでの日数', range: '0以上10億以下の整数' },
      'seller-info': { label: '特定商取引法に基づく表示（名前・住所・電話）' },
    },
    fulfilments: {
      unknown: '分からない',
      amazon: '販売も発送もAmazon',
      fba: '販売は出品者、発送はAmazon（FBA）',
      merchant: '販売も発送も出品者（自己発送）',
    },
    conditions: {
      new: '新品',
      'used-like-new': '中古 - ほぼ新品',
      'used-very-good': '中古 - 非常に良い',
      'used-good': '中古 - 良い',
      'used-acceptable': '中古 - 可',
      refurbished: '再生品',
    },
    sellerInfos: {
      unknown: '確かめていない',
      verified: '調べたら、食い違いはなかった',
      mismatch: '欠けている、または食い違いがある',
    },
    signGroups: {
      before: '買う前に気づいたこと',
      circumstance: '商品や店について当てはまること',
      after: '注文したあとに起きたこと',
    },
    signs: {
      'just-launched': '新しい出品者で、まだ評価がない',
      impersonates: '店の名前がAmazonやブランドの公式に似せてある',
      'off-platform': 'サイトの外での連絡や支払いを求められた',
      'refund-by-mail': '「キャンセルします」「返金します」というメールやリンクが届いた',
      'code-by-message': 'コードやライセンスを「メッセージで送る」と書いてある',
      'non-delivery': '「届かない」という最近の評価がいくつもある',
      'burst-ratings': '評価がこの2週間に集中している',
      'unrelated-listings': '急に、関連のない商品を大量に出品している',
      'location-mismatch': '書いてある所在地と発送地が合わない',
      'tracking-invalid': '発送の連絡から48時間たっても、追跡番号が見つからない',
      scarce: 'ほかでは品切れか値上がりしているのに、ここにだけある',
      brand: '有名ブランドの商品',
      'brand-store': 'ブランドの公式ストアの出品',
      'visible-coupon': '商品ページにクーポンやセールの表示がある',
      preorder: '予約商品',
      'made-to-order': '受注生産の商品',
      overseas: '海外から発送すると書いてある',
      digital: 'ダウンロード商品・コード',
    },
    again: '条件を変えて調べる',
    more: '分かることを足す（状態、出品者の評価、届く日、気づいたこと）',
    submit: 'この出品を調べる',
    privacy:
      '入力した内容は判定だけに使い、このページのアドレスに入ります。店や人の名前は書かないでください。',
    quickTitle: '気になる価格を調べる',
    examples: {
      newcomer: '5,000円前後の商品に、新しい出品者の1,500円',
      cluster: '5,000円の出品のそばに、1,000円前後の出品が4件',
    },
    problems: {
      missing: (label) => `${label}を入力してください。`,
      unreadable: (label, range) =>
        `${label}は${range ?? '「1,500」のような金額'}で入力してください。`,
      negative: (label) => `${label}は0以上の金額で入力してください。`,
      'not-positive': (label) => `${label}は0より大きい金額で入力してください。`,
      range: (label) => `${label}は幅ではなく、一つの金額で入力してください。`,
      fraction: (label) =>
        `${label}の端数が細かすぎます。円は整数、ドルとユーロは小数2けたまでです。`,
      'too-large': (label) => `${label}は100億以下で入力してください。`,
      'too-long': (label) => `${label}は40文字以内の数字で入力してください。`,
      'out-of-range': (label, range) => `${label}は${range ?? '0以上の数'}で入力してください。`,
      'mixed-currency': () =>
        '通貨が混ざっています。価格、送料、ほかの出品を一つの通貨にそろえてください。',
    },
  },
  en: {
    fields: {
      price: {
        label: 'Price of the offer',
        hint: 'For example 19.80. Signs such as $, ¥ or € are fine.',
      },
      shipping: { label: 'Postage', hint: 'Leave empty if it is free.' },
      fulfilment: { label: 'Who ships it' },
      others: {
        label: 'Prices of the other offers',
        hint: 'Offers of the same item, one a line, at most 50 (7,000 characters). Add postage, who ships and the number of ratings if you know them. Or paste the text of the marketplace’s offer list as it is.\nFor example:\n$50 fba\n$49.80 +3.50 merchant 300 ratings',
      },
      condition: { label: 'Condition' },
      pack: { label: 'Pieces in the pack', range: 'a whole number from 1 to 1,000,000,000' },
      usual: { label: 'What it usually costs', hint: 'Used when there are no other offers.' },
      list: { label: 'List price' },
      ratings: {
        label: 'Number of seller ratings',
        range: 'a whole number from 0 to 1,000,000,000',
      },
      positive: { label: 'Positive ratings (%)', range: 'a number from 0 to 100' },
      'last-rating': {
        label: 'Months since the newest rating',
        range: 'a whole number from 0 to 1,000,000,000',
      },
      delivery: { label: 'Days until delivery', range: 'a whole number from 0 to 1,000,000,000' },
      'seller-info': { label: 'Seller’s legal details (name, address, phone)' },
    },
    fulfilments: {
      unknown: 'I don’t know',
      amazon: 'Sold and shipped by Amazon',
      fba: 'Sold by a seller, shipped by Amazon (FBA)',
      merchant: 'Sold and shipped by the seller',
    },
    conditions: {
      new: 'New',
      'used-like-new': 'Used – like new',
      'used-very-good': 'Used – very good',
      'used-good': 'Used – good',
      'used-acceptable': 'Used – acceptable',
      refurbished: 'Refurbished',
    },
    sellerInfos: {
      unknown: 'Not looked up',
      verified: 'Looked up, and they fit together',
      mismatch: 'Missing, or they do not fit together',
    },
    signGroups: {
      before: 'What you noticed before buying',
      circumstance: 'What is true of the item or the shop',
      after: 'What happened after ordering',
    },
    signs: {
      'just-launched': 'A new seller without any rating yet',
      impersonates: 'The shop’s name imitates Amazon or the brand',
      'off-platform': 'Contact or payment outside the marketplace is asked for',
      'refund-by-mail': 'An e-mail or link announces a cancellation or a refund',
      'code-by-message': 'A code or licence is to be “sent by message”',
      'non-delivery': 'Several recent ratings say it never arrived',
      'burst-ratings': 'All ratings are from the last two weeks',
      'unrelated-listings': 'Suddenly lists masses of unrelated items',
      'location-mismatch': 'Ships from somewhere other than the stated address',
      'tracking-invalid': 'The tracking number is unknown 48 hours after dispatch',
      scarce: 'Sold out or dearer everywhere else, but not here',
      brand: 'A famous brand',
      'brand-store': 'Sold by the brand’s own store',
      'visible-coupon': 'The page shows a coupon or a sale',
      preorder: 'A pre-order',
      'made-to-order': 'Made to order',
      overseas: 'Says that it ships from abroad',
      digital: 'A download or a code',
    },
    again: 'Change what you entered',
    more: 'Add what you know (condition, ratings, delivery, what you noticed)',
    submit: 'Check this offer',
    privacy:
      'What you enter is used only for the verdict and becomes part of this page’s address. Please do not name a shop or a person.',
    quickTitle: 'Check a price',
    examples: {
      newcomer: 'A new seller at ¥1,500 beside others at about ¥5,000',
      cluster: 'Four offers at about ¥1,000 beside others at ¥5,000',
    },
    problems: {
      missing: (label) => `${label}: enter an amount.`,
      unreadable: (label, range) => `${label}: enter ${range ?? 'an amount such as 19.80'}.`,
      negative: (label) => `${label}: enter an amount of 0 or more.`,
      'not-positive': (label) => `${label}: enter an amount above 0.`,
      range: (label) => `${label}: enter one amount, not a range.`,
      fraction: (label) =>
        `${label}: too many decimals. Yen have none, dollars and euros at most two.`,
      'too-large': (label) => `${label}: enter an amount of at most 10 billion.`,
      'too-long': (label) => `${label}: enter a number of at most 40 characters.`,
      'out-of-range': (label, range) => `${label}: enter ${range ?? 'a number of 0 or more'}.`,
      'mixed-currency': () =>
        'The prices are in more than one currency. Use one for the price, the postage and the other offers.',
    },
  },
};
