import type { ByLocale } from '@/content/locales';
import type { SellerSituation, Situation } from '@/domain/offer/advice';
import type { Possibility } from '@/domain/offer/what-would-change';

/** Sections of guides that say more. */
export type Section = 'before-you-buy' | 'after-you-bought' | 'guarantee' | 'for-sellers';

type Advice = { steps: string[]; sections: Section[] };

type AdviceMessages = {
  nextTitle: string;
  buyerTitle: string;
  sellerTitle: string;
  buyer: Record<Situation, Advice>;
  seller: Record<SellerSituation, Advice>;
  toClaim: string;
  toMatch: string;
  guide: (section: string) => string;
  sections: Record<Section, string>;
  alternative: (total: string) => string;
  extra: (money: string) => string;
  cheaper: (money: string) => string;
  level: string;
  changesTitle: string;
  change: (clause: string, verdict: string) => string;
  possibilities: Record<Possibility, string>;
  shareTitle: string;
  shareHint: string;
};

/** What to do now, what would change the verdict, and how to hand the answer on. */
export const offerAdviceMessages: ByLocale<AdviceMessages> = {
  ja: {
    nextTitle: '次にすること',
    buyerTitle: '買う方',
    sellerTitle: '同じ商品を売っている方',
    buyer: {
      scam: {
        steps: [
          'この出品では買わずに、ほかの出品を選びます。',
          '連絡と支払いは、Amazonの中だけにします。',
          'すでに注文したときは、注文画面から出品者に連絡します。48時間たっても解決しなければ、保証の申請に進みます。',
          '返金は、自分で開いた注文履歴だけで確かめます。「キャンセルしました」というメールが来ても、申請の期限は止まらないと考えます。',
        ],
        sections: ['after-you-bought', 'guarantee'],
      },
      counterfeit: {
        steps: [
          '返品の条件を、買う前に読みます。',
          'ブランドの公式ストアや、最近も評価が付いている出品者の値段と比べます。',
          '届いた品が説明と違うときは、捨てずに写真を残し、注文画面から連絡します。',
        ],
        sections: ['before-you-buy', 'guarantee'],
      },
      'price-slip': {
        steps: [
          '型番・年式・数量が、比べた商品と同じか確かめます。',
          '入力ミスなら、注文は取り消されることがあります。急ぎの品なら、ほかの出品を選びます。',
          '取り消しの連絡が来たら、返金されたかどうかを注文履歴で確かめます。',
        ],
        sections: ['before-you-buy', 'after-you-bought'],
      },
      overpriced: {
        steps: [
          '入り数と送料をそろえて、ほかの出品と比べ直します。',
          '急がないなら、値段が戻るのを待ちます。',
        ],
        sections: ['before-you-buy'],
      },
      check: {
        steps: [
          '出品者の評価を開き、いちばん新しいものの日付を見ます。',
          '販売元と出荷元、名前・住所・電話番号を見ます。',
          '型番・年式・数量が、比べた商品と同じか確かめます。',
          '迷いが残るなら、買わずに待つか、出荷元がAmazonの出品にします。',
        ],
        sections: ['before-you-buy'],
      },
      unknown: {
        steps: [
          'ほかの出品の価格を足します。出品一覧の文字を、そのまま貼り付けられます。',
          '出荷元と、いちばん新しい評価の日付を見て、もう一度調べます。',
        ],
        sections: ['before-you-buy'],
      },
      'unknown-seller': {
        steps: [
          '販売元と出荷元を見ます。',
          '出品者の評価を開き、数と割合、いちばん新しいものの日付を見ます。',
          '分かったことを下の欄に足して、もう一度調べます。',
        ],
        sections: ['before-you-buy'],
      },
      low: {
        steps: [
          '買う前に、いちばん新しい評価の日付を見ます。',
          '連絡と支払いは、Amazonの中だけにします。',
          '届かないときや品物が違うときの手順を、先に読んでおきます。',
        ],
        sections: ['before-you-buy', 'after-you-bought'],
      },
    },
    seller: {
      bait: {
        steps: [
          'この値段には合わせません。1,000円前後の偽の出品が4件並んでも、5,000円の品が売れた出品者がいます（1人の体験です）。',
          '日付と画面を残し、この出品をAmazonに通報します。日本では、消費者庁の申出フォームも使えます。',
        ],
        sections: ['for-sellers'],
      },
      doubt: {
        steps: [
          'すぐには値段を合わせず、同じ型番・状態・数量かを確かめます。',
          'おかしな点がはっきりしたら、日付と画面を残してAmazonに通報します。',
        ],
        sections: ['for-sellers'],
      },
      competition: {
        steps: [
          '原価・手数料・送料から、これより下げない値段を先に決めておきます。',
          '購入者の連絡には、48時間以内に答えます。',
        ],
        sections: ['for-sellers'],
      },
    },
    toClaim: 'すでに注文した方：保証申請の期限を調べる',
    toMatch: '値下げに合わせるべきか計算する（この出品一覧を引き継ぎます）',
    guide: (section) => `ガイド：${section}`,
    sections: {
      'before-you-buy': '買う前に',
      'after-you-bought': '買った後、おかしいと思ったら',
      guarantee: '保証の使い方',
      'for-sellers': '自分の出品の横に、偽の出品が並んだら',
    },
    alternative: (total) =>
      `Amazonから発送される出品では、いちばん安いもので送料込み${total}です。`,
    extra: (money) => `この出品との差は${money}です。`,
    cheaper: (money) => `この出品より${money}安く買えます。`,
    level: 'この出品と同じ値段です。',
    changesTitle: '判定が変わる条件',
    change: (clause, verdict) => `${clause}なら、「${verdict}」になります。`,
    possibilities: {
      'usual-double': 'ふだんの価格がこの出品の2倍',
      'usual-same': 'ふだんの価格がこの出品と同じ',
      'fulfilment-merchant': '販売も発送も出品者',
      'fulfilment-fba': '発送がAmazon（FBA）',
      'fulfilment-amazon': '販売も発送もAmazon',
      'ratings-none': '出品者の評価がまだ0件',
      'ratings-few': '出品者の評価が10件未満',
      'positive-low': '高い評価が60%未満',
      'positive-high': '高い評価が97%',
      'last-rating-old': 'いちばん新しい評価が1年以上前',
      'last-rating-new': 'いちばん新しい評価が今月',
      'seller-info-mismatch': '名前・住所・電話が欠けている、または食い違っているの',
      'seller-info-verified': '名前・住所・電話を調べて、食い違いがないの',
      'delivery-late': 'お届けまで3週間以上',
      'delivery-soon': 'お届けまで2日',
      'sign-non-delivery': '「届かない」という最近の評価がいくつもあるの',
      'sign-unrelated-listings': '急に、関連のない商品を大量に出品しているの',
      'sign-impersonates': '店の名前がAmazonやブランドの公式に似せてあるの',
    },
    shareTitle: 'この結果のアドレス',
    shareHint: '読み取った数字だけで作り直したアドレスです。店の名前は入らないので、人に送れます。',
  },
  en: {
    nextTitle: 'What to do next',
    buyerTitle: 'If you are buying',
    sellerTitle: 'If you sell the same item',
    buyer: {
      scam: {
        steps: [
          'Do not buy this offer; choose another one.',
          'Keep all contact and payment inside Amazon.',
          'If you have already ordered, contact the seller from your order page. If it is not settled after 48 hours, go on to a claim.',
          'Check refunds only in the order history you opened yourself. If an e-mail says “cancelled”, assume that the time to claim keeps running.',
        ],
        sections: ['after-you-bought', 'guarantee'],
      },
      counterfeit: {
        steps: [
          'Read the return terms before you buy.',
          'Compare with the brand’s own store, or with a seller whose ratings keep coming.',
          'If what arrives is not as described, keep it, take photographs and contact the seller from your order page.',
        ],
        sections: ['before-you-buy', 'guarantee'],
      },
      'price-slip': {
        steps: [
          'Make sure that model, year and quantity are those you compared with.',
          'If it is a typing mistake, the order may be cancelled. If you need it soon, choose another offer.',
          'If you are told of a cancellation, check in your order history whether the refund was made.',
        ],
        sections: ['before-you-buy', 'after-you-bought'],
      },
      overpriced: {
        steps: [
          'Compare again with the same pack size, postage included.',
          'If there is no hurry, wait for the price to come down.',
        ],
        sections: ['before-you-buy'],
      },
      check: {
        steps: [
          'Open the seller’s ratings and look at the date of the newest.',
          'Look at who sells and who ships, and at the name, address and telephone number.',
          'Make sure that model, year and quantity are those you compared with.',
          'If a doubt remains, wait, or take an offer that Amazon ships.',
        ],
        sections: ['before-you-buy'],
      },
      unknown: {
        steps: [
          'Add the prices of the other offers. You can paste the text of the offer list as it is.',
          'Look up who ships it and the date of the newest rating, then check again.',
        ],
        sections: ['before-you-buy'],
      },
      'unknown-seller': {
        steps: [
          'Look at who sells it and who ships it.',
          'Open the seller’s ratings: how many there are, how many are positive, and the date of the newest.',
          'Add what you found below, then check again.',
        ],
        sections: ['before-you-buy'],
      },
      low: {
        steps: [
          'Look at the date of the newest rating before you buy.',
          'Keep all contact and payment inside Amazon.',
          'Read beforehand what to do if it does not arrive or is not as described.',
        ],
        sections: ['before-you-buy', 'after-you-bought'],
      },
    },
    seller: {
      bait: {
        steps: [
          'Do not match this price. One seller still sold at ¥5,000 beside four fake offers at about ¥1,000 (the experience of one person).',
          'Keep the date and a picture of the screen, and report the offer to Amazon. In Japan the Consumer Affairs Agency takes reports too.',
        ],
        sections: ['for-sellers'],
      },
      doubt: {
        steps: [
          'Do not match it at once: make sure that it is the same model, condition and quantity.',
          'If something is clearly wrong, keep the date and a picture of the screen, and report it to Amazon.',
        ],
        sections: ['for-sellers'],
      },
      competition: {
        steps: [
          'Work out from cost, fees and postage the price below which you will not go.',
          'Answer messages from buyers within 48 hours.',
        ],
        sections: ['for-sellers'],
      },
    },
    toClaim: 'Already ordered? Count the days to claim',
    toMatch: 'Work out whether to match (these offers come along)',
    guide: (section) => `Guide: ${section}`,
    sections: {
      'before-you-buy': 'before you buy',
      'after-you-bought': 'after you bought and it looks odd',
      guarantee: 'using the guarantee',
      'for-sellers': 'when fake offers stand beside yours',
    },
    alternative: (total) => `The cheapest offer shipped by Amazon is ${total}, postage included.`,
    extra: (money) => `That is ${money} more than this offer.`,
    cheaper: (money) => `That is ${money} less than this offer.`,
    level: 'That is the same price as this offer.',
    changesTitle: 'What would change this',
    change: (clause, verdict) => `If ${clause}, this becomes “${verdict}”.`,
    possibilities: {
      'usual-double': 'it usually costs twice as much',
      'usual-same': 'it usually costs the same',
      'fulfilment-merchant': 'the seller sells and ships it',
      'fulfilment-fba': 'Amazon ships it for the seller (FBA)',
      'fulfilment-amazon': 'Amazon sells and ships it',
      'ratings-none': 'the seller has no ratings yet',
      'ratings-few': 'the seller has fewer than 10 ratings',
      'positive-low': 'fewer than 60% of the ratings are positive',
      'positive-high': '97% of the ratings are positive',
      'last-rating-old': 'the newest rating is more than a year old',
      'last-rating-new': 'the newest rating is from this month',
      'seller-info-mismatch':
        'the name, address and telephone number are missing or do not fit together',
      'seller-info-verified': 'you look up the name, address and telephone number and they fit',
      'delivery-late': 'delivery takes three weeks or more',
      'delivery-soon': 'delivery takes two days',
      'sign-non-delivery': 'several recent ratings say it never arrived',
      'sign-unrelated-listings': 'the seller suddenly lists masses of unrelated items',
      'sign-impersonates': 'the shop’s name imitates Amazon or the brand',
    },
    shareTitle: 'Address of this result',
    shareHint:
      'Written anew from the numbers that were read. It names no shop, so you can pass it on.',
  },
};
