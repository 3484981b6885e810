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
    ja: '安すぎる出品や、知らない出品者の出品を買う前に確かめます。7番と8番は、買ったあとに備えるためのものです。',
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
        ja: 'Amazonが売っていると思い込むこと',
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
        ja: '乗っ取られた休眠アカウントに残る、昔の良い評価を信じること',
        en: 'Trusting the good old ratings of a hijacked dormant account',
      },
      why: {
        ja: '2017年の偽の出品には、良い評価が何年も前で止まっている出品者のものが多くありました。',
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
        ja: '値段を、ほかの出品とも、ふだんの値段とも比べます。',
        en: 'Compare the price with the other offers and with what it usually costs.',
      },
      attack: {
        ja: '存在しない商品を、安さにつられて買ってしまうこと',
        en: 'Being drawn by a low price to goods that do not exist',
      },
      why: {
        ja: '「何割引なら偽物」という目安はありません。相場に近い値段の、偽の出品もありました。安い出品がいくつも並んでいても、それが相場とは限りません。',
        en: 'There is no set discount beyond which an offer is fake; some fakes were near the usual price. And several cheap offers side by side do not make that the market price.',
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
        en: 'See whether the delivery date is much later than for other offers.',
      },
      attack: {
        ja: '届かないと気づくまでに、時間を稼がれること',
        en: 'A seller playing for time before you notice that nothing comes',
      },
      why: {
        ja: '遅いお届け日や使えない追跡番号は、2017年の偽の出品で報じられた手口です。遅い理由の説明がなければ、見送ります。',
        en: 'Late dates and tracking numbers that do not work were reported for the fakes of 2017. If nothing explains the delay, do not buy.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#signs',
      sources: ['ascii-marketplace'],
    },
    {
      id: 'seller-details-read',
      text: {
        ja: '出品者のページで、名前、住所、電話番号を確かめます。',
        en: 'Read the seller’s name, address and phone number on their page.',
      },
      attack: {
        ja: '連絡のつかない相手に、お金と住所を渡すこと',
        en: 'Giving money and your address to somebody who cannot be reached',
      },
      why: {
        ja: '日本の通信販売では、法律で表示が義務づけられています。ただし個人の出品者は、条件によって自宅の住所を載せないことがあります。住所がないだけで、怪しいとは決めません。',
        en: 'Japanese law asks mail-order sellers to show them. A private seller may, under certain conditions, leave out a home address, so its absence alone does not settle anything.',
      },
      level: 'advised',
      minutes: 2,
      guide: '/guides/merchant-fulfilled-offers#no-address',
      sources: ['caa-specified-transactions'],
    },
    {
      id: 'paid-inside-only',
      text: {
        ja: '支払いとやり取りは、Amazonの画面の中だけで行います。ほかの場所でのやり取りに誘われたら、取引をやめます。',
        en: 'Pay and write only inside Amazon. If you are asked to go elsewhere, do not buy.',
      },
      attack: {
        ja: '保証を受けられない方法で、直接お金を払わされること',
        en: 'Being made to pay directly, without any guarantee',
      },
      why: {
        ja: '国民生活センターは、個人名義の口座への振り込みを、詐欺の強いサインに挙げています。',
        en: 'Japan’s consumer centre names a transfer to a private person’s account as a strong sign of fraud.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#before-you-buy',
      sources: ['money-post-fake-shops'],
    },
    {
      id: 'latest-date-noted',
      text: {
        ja: '買ったら、お届け予定日のうち、いちばん遅い日をカレンダーに書きます。',
        en: 'After ordering, put the latest promised delivery date in your calendar.',
      },
      attack: {
        ja: '「発送が遅れています」と待たされ、保証の期限を過ぎること',
        en: 'Being put off until it is too late to claim',
      },
      why: {
        ja: '保証の申請には期限があります。期限は、申請の画面で確かめます。届かないときは、まず注文画面から出品者に連絡します。',
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
        ja: '偽の返金の知らせや、「〇〇ペイで返金」という詐欺にあうこと',
        en: 'Fake refund notices, and “refunds” through a payment app',
      },
      why: {
        ja: '返金すると言いながら、逆に送金させる手口が続いています。待たせて、申請の期限を過ぎさせる例もあります。画面の共有を求められたら、断ります。',
        en: 'Some pretend to refund you and make you send money instead; others make you wait until it is too late to claim. Refuse to share your screen.',
      },
      level: 'essential',
      minutes: 1,
      guide: '/guides/merchant-fulfilled-offers#refund-by-app',
      sources: ['kokusen-refund-apps', 'ecnomikata-refund-apps', 'diyjournal-marketplace'],
    },
  ],
} as const satisfies Checklist;
