/** For buyers, in the minute before the order and the minute after. No share of discount is a rule. */
import type { Checklist } from '../checklists';

export const beforeYouBuy = {
  slug: 'before-you-buy',
  group: 'others',
  title: {
    ja: '買う前の8項目',
    en: 'Before you buy',
  },
  summary: {
    ja: '安すぎる出品や、知らない出品者から買う前に見ます。7番と8番は、買ったあとの用心です。',
    en: 'For an offer that seems too cheap or a seller you do not know. The last two are for after the order.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'seller-and-shipper',
      text: {
        ja: '販売元と出荷元の名前を、両方見ます。',
        en: 'Look at both names: who sells it and who ships it.',
      },
      attack: {
        ja: '「Amazonが売っている」と思い込むこと',
        en: 'Taking it for granted that Amazon itself is selling',
      },
      why: {
        ja: '出荷元がAmazonなら、届かない心配は減ります。ただし、誰が売っているかや、品物が本物かまでは分かりません。',
        en: 'If Amazon ships it, non-delivery is less likely. It does not tell you who is selling, or whether the goods are genuine.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#what-it-means',
      sources: ['applica-marketplace'],
    },
    {
      id: 'ratings-are-recent',
      text: {
        ja: '出品者の評価を、星の数より先に日付で見ます。',
        en: 'Look at the dates of the seller’s ratings before the stars.',
      },
      attack: {
        ja: '乗っ取られた休眠アカウントを、昔の良い評価で信用すること',
        en: 'Trusting a hijacked dormant account because of its good old ratings',
      },
      why: {
        ja: '2017年の偽の出品者には、評価は良くても、日付が何年も前で止まっている例が多くありました。',
        en: 'Many of the fake sellers of 2017 had good ratings that were years old.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#signs',
      sources: ['nikkei-doors-marketplace'],
    },
    {
      id: 'price-compared',
      text: {
        ja: '値段を、ほかの出品と、ふだんの値段の両方と比べます。',
        en: 'Compare the price with the other offers and with what it usually costs.',
      },
      attack: {
        ja: '存在しない商品を、安さで誘って買わせる出品',
        en: 'Offers of goods that do not exist, made tempting by a low price',
      },
      why: {
        ja: '「何割引なら偽物」という目安はありません。相場に近い値段の偽の出品もありました。安い出品がいくつも並んでいても、その値段が相場とは限りません。',
        en: 'No percentage off tells a fake from a genuine offer: some fakes were near the usual price. And several cheap offers together do not make that the usual price.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/merchant-fulfilled-offers#no-percentage',
      sources: ['itmedia-marketplace-fraud', 'taimiler-marketplace'],
    },
    {
      id: 'delivery-date-plain',
      text: {
        ja: 'お届け日が、ほかの出品よりずっと遅くないか見ます。',
        en: 'Check that the delivery date is not much later than with the other offers.',
      },
      attack: {
        ja: '商品が届かないと気づくまで、時間稼ぎをされること',
        en: 'A seller playing for time before you notice that nothing comes',
      },
      why: {
        ja: '遅いお届け日や使えない追跡番号は、2017年の偽の出品で報じられた手口です。遅い理由の説明がなければ、見送ります。',
        en: 'Late delivery dates and tracking numbers that do not work were reported tricks of the fake offers of 2017. If no reason is given for the delay, leave it.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#signs',
      sources: ['ascii-marketplace'],
    },
    {
      id: 'seller-details-read',
      text: {
        ja: '出品者のページで、名前、住所、電話番号を読みます。',
        en: 'Read the seller’s name, address and phone number on their page.',
      },
      attack: {
        ja: '連絡のつかない相手に、お金と住所を渡すこと',
        en: 'Giving money and your address to somebody who cannot be reached',
      },
      why: {
        ja: '日本の通信販売では、これらの表示が法律で求められています。ただし個人の出品者は、条件により自宅の住所を出さないことがあります。住所がないだけでは、偽物と決められません。',
        en: 'Japanese law asks mail-order sellers to show them. But under certain conditions a private seller may leave out a home address, so a missing address alone proves nothing.',
      },
      level: 'advised',
      minutes: 2,
      guide: '/guides/merchant-fulfilled-offers#no-address',
      sources: ['caa-specified-transactions'],
    },
    {
      id: 'paid-inside-only',
      text: {
        ja: '支払いとやり取りは、Amazonの画面の中だけで行います。ほかの方法に誘われたら、買うのをやめます。',
        en: 'Pay and write only inside Amazon. If you are asked to go elsewhere, do not buy.',
      },
      attack: {
        ja: '保証を受けられない方法で、直接お金を払わされること',
        en: 'Being made to pay directly, where no guarantee covers you',
      },
      why: {
        ja: '国民生活センターは、個人名義の口座への振込を求められることを、詐欺の強いサインに挙げています。',
        en: 'Japan’s consumer affairs centre names being asked to pay into a private person’s account as a strong sign of fraud.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#before-you-buy',
      sources: ['money-post-fake-shops'],
    },
    {
      id: 'latest-date-noted',
      text: {
        ja: '買ったら、いちばん遅い配達予定日をカレンダーに書きます。',
        en: 'After ordering, put the latest promised delivery date in your calendar.',
      },
      attack: {
        ja: '「発送が遅れています」と待たされ、保証の期限を過ぎてしまうこと',
        en: 'Being put off until it is too late to claim',
      },
      why: {
        ja: '保証の申請には期限があります。期限は、申請の画面で確かめます。届かなければ、まず注文の画面から出品者に連絡します。',
        en: 'There is a time limit for claims; check it on the claim page. If nothing comes, first write to the seller from the order page.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/merchant-fulfilled-offers#guarantee',
      sources: ['amazon-a-to-z-guarantee', 'amazon-sc-marketplace-guarantee'],
    },
    {
      id: 'refund-in-order-history',
      text: {
        ja: '「キャンセルしました」「返金します」と言われたら、自分で開いた注文履歴だけで確かめます。',
        en: 'If you are told that it was cancelled or refunded, check only in the order history you opened yourself.',
      },
      attack: {
        ja: '偽の返金の知らせと、「〇〇ペイで返金」の詐欺',
        en: 'Fake refund notices, and “refunds” through a payment app',
      },
      why: {
        ja: '返金を装って、逆に送金させる手口が続いています。待たせておいて、保証の期限を過ぎさせる例もあります。画面の共有を求められたら、断ります。',
        en: 'Some pretend to refund you and make you send money instead; others keep you waiting until the deadline has passed. If you are asked to share your screen, refuse.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#refund-by-app',
      sources: ['kokusen-refund-apps', 'ecnomikata-refund-apps', 'diyjournal-marketplace'],
    },
  ],
} as const satisfies Checklist;
