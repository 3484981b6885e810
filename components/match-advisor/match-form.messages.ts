import type { ByLocale } from '@/content/locales';
import type { MatchProblem } from '@/domain/match/parse-match';
import type { MatchParameter, OwnFulfilment } from '@/domain/match/query';
import type { FieldProblem } from '@/domain/offer/parse-offer';

/** Problems that only this form knows; the others are said as in the offer checker. */
export type OwnProblem = Exclude<MatchProblem, FieldProblem>;

type FieldWords = { label: string; hint?: string; range?: string };

type FormMessages = {
  fields: Record<MatchParameter, FieldWords>;
  fulfilments: Record<OwnFulfilment | 'unknown', string>;
  ticks: { repricer: string; clearance: string };
  more: string;
  submit: string;
  privacy: string;
  again: string;
  examples: { fakes: string; rivals: string };
  problems: Record<OwnProblem, (label: string) => string>;
};

export const matchFormMessages: ByLocale<FormMessages> = {
  ja: {
    fields: {
      price: {
        label: '自分の出品価格',
        hint: '購入者が払う送料も含めた金額です。例：5,000',
      },
      cost: { label: '仕入れ値（1点あたり）' },
      fee: {
        label: '販売手数料（%）',
        hint: '例：15　割合の手数料がなければ、空欄のままにします。',
        range: '「15」のような割合（0%以上、100%未満）',
      },
      'fixed-fee': {
        label: '1点ごとの手数料（金額）',
        hint: '基本成約料や、FBAの配送代行手数料などの合計です。',
      },
      postage: { label: '自分が払う送料', hint: 'FBAなら空欄のままにします。' },
      margin: {
        label: '残したい利益',
        hint: '金額（例：500）か、価格に対する割合（例：10%）を入れます。空欄なら0とみなします。',
        range: '「500」のような金額か「10%」のような割合',
      },
      days: {
        label: '何日後までにお金が必要か',
        hint: '急がないなら空欄のままにします。',
        range: '0以上10億以下の整数',
      },
      fulfilment: { label: '自分の発送方法' },
      others: {
        label: 'ほかの出品の価格',
        hint: '同じ商品の出品を、1行に1件ずつ（50件、7,000字まで）。安いものと、ふつうの値段のものの両方を入れると、判定がより確かになります。\n例：1,000円 自己発送 評価0件\n　　4,980円 送料350円 FBA',
      },
      condition: { label: '商品の状態' },
      pack: { label: '入り数', hint: 'セット品なら個数を入れます。', range: '1以上10億以下の整数' },
      'min-price': {
        label: '設定している最低価格',
        hint: '価格の自動変更などに設定した下限です。',
      },
      'max-price': { label: '設定している最高価格' },
      repricer: { label: '価格の自動変更' },
      clearance: { label: '在庫の処分' },
    },
    fulfilments: {
      unknown: '答えない',
      fba: 'Amazonから発送（FBA）',
      merchant: '自分で発送（自己発送）',
    },
    ticks: {
      repricer: '価格を自動で変えるツールや設定を使っている',
      clearance: '在庫を処分したい（仕入れ値を下回ってもよい）',
    },
    more: '商品の状態・入り数・設定している最低価格と最高価格を足す',
    submit: '合わせるべきか調べる',
    privacy:
      '入力した内容は計算だけに使い、このページのアドレスに入ります。仕入れ値なども入るので、アドレスを人に渡すときはご注意ください。',
    again: '条件を変えて調べる',
    examples: {
      fakes: '5,000円の自分の出品のそばに、1,000円前後の出品が4件',
      rivals: '5,000円の自分の出品より少し安い、4,600円のFBAの出品',
    },
    problems: {
      'no-fee': () =>
        '手数料を、割合か1点ごとの金額で入力してください。かからなければ0と入力します。',
      'fee-too-high': (label) => `${label}は100%より小さい数で入力してください。`,
      'share-fraction': (label) => `${label}は、小数2けたまでの割合で入力してください。`,
      'margin-too-high': (label) =>
        `${label}は、手数料との合計が100%より小さくなるように入力してください。`,
      unreachable: (label) => `${label}を残せる価格がありません。金額や割合を見直してください。`,
      'floor-above-ceiling': () =>
        '最低価格が最高価格を上回っています。どちらかを見直してください。',
      'no-line': () =>
        'ほかの出品を1行も読み取れませんでした。「5,000円 FBA」のように、1行に1件ずつ入力してください。',
    },
  },
  en: {
    fields: {
      price: {
        label: 'My price',
        hint: 'Including any postage the buyer pays, for example 49.90.',
      },
      cost: { label: 'What one piece cost me' },
      fee: {
        label: 'Selling fee (%)',
        hint: 'For example 15. Leave empty if there is only an amount.',
        range: 'a percentage such as 15, from 0 to below 100',
      },
      'fixed-fee': {
        label: 'Fees per piece (amount)',
        hint: 'Closing fee, FBA fulfilment fee and the like, added up.',
      },
      postage: { label: 'Postage I pay', hint: 'Leave empty for FBA.' },
      margin: {
        label: 'Profit I want to keep',
        hint: 'An amount (5) or a share of the price (10%). Empty counts as 0.',
        range: 'an amount such as 5, or a share such as 10%',
      },
      days: {
        label: 'Days until I need the money',
        hint: 'Leave empty if there is no hurry.',
        range: 'a whole number from 0 to 1,000,000,000',
      },
      fulfilment: { label: 'How I ship' },
      others: {
        label: 'Prices of the other offers',
        hint: 'Offers of the same item, one a line, at most 50 (7,000 characters). Give the normal prices as well as the low ones and the answer is more reliable.\nFor example:\n$10 merchant 0 ratings\n$49.80 +3.50 fba',
      },
      condition: { label: 'Condition' },
      pack: { label: 'Pieces in the pack', range: 'a whole number from 1 to 1,000,000,000' },
      'min-price': {
        label: 'Lowest price I have set',
        hint: 'The limit set for automatic pricing, for instance.',
      },
      'max-price': { label: 'Highest price I have set' },
      repricer: { label: 'Automatic pricing' },
      clearance: { label: 'Clearance' },
    },
    fulfilments: {
      unknown: 'I’d rather not say',
      fba: 'From Amazon’s warehouse (FBA)',
      merchant: 'I ship myself',
    },
    ticks: {
      repricer: 'A tool or a setting changes my prices',
      clearance: 'I want to clear my stock, below cost if need be',
    },
    more: 'Add condition, pack and the price limits I have set',
    submit: 'Should I match?',
    privacy:
      'What you enter is used for the sum only and becomes part of this page’s address. The address holds your costs: think before you pass it on.',
    again: 'Change what you entered',
    examples: {
      fakes: 'Four offers at about ¥1,000 beside mine at ¥5,000',
      rivals: 'An FBA offer at ¥4,600, a little below mine at ¥5,000',
    },
    problems: {
      'no-fee': () => 'Fees: enter a share or an amount per piece, 0 if there are none.',
      'fee-too-high': (label) => `${label}: enter a number below 100.`,
      'share-fraction': (label) => `${label}: enter a percentage with at most two decimals.`,
      'margin-too-high': (label) => `${label}: together with the fee it has to stay below 100%.`,
      unreachable: (label) => `${label}: no price leaves that much. Look at the amounts again.`,
      'floor-above-ceiling': () =>
        'The lowest price is above the highest one. Please change one of them.',
      'no-line': () =>
        'None of the other offers could be read. Enter one a line, such as “$49.80 fba”.',
    },
  },
};
