import type { ByLocale } from '@/content/locales';
import type { SignalCode } from '@/domain/offer/signals';

/** Each signal's name, and why it counts, in one sentence without blame. */
export const offerReasonsMessages: ByLocale<Record<SignalCode, { name: string; why: string }>> = {
  ja: {
    discount: {
      name: '価格が安い',
      why: '安すぎる価格は、注意を引くための「えさ」に使われます。型落ちや入力ミスのこともあります。',
    },
    outlier: {
      name: '価格が飛び抜けて低い',
      why: 'ほかの出品の価格のばらつきから、大きく外れています。',
    },
    cluster: {
      name: '裏づけのない安い出品が並んでいる',
      why: '同じような安い出品を並べ、それが相場だと思わせる手口があります。',
    },
    'new-seller': {
      name: '評価がまだない',
      why: '新しいこと自体は悪くありません。ほかの点と重なるときに注意が必要です。',
    },
    'few-ratings': {
      name: '評価が少ない',
      why: 'これまでの取引から判断できることが、まだ多くありません。',
    },
    'track-record': {
      name: '評価の実績がある',
      why: '多くの人が高く評価しています。ただし、乗っ取られたアカウントの例もあります。',
    },
    'low-positive': {
      name: '高い評価の割合が低い',
      why: '評価の本文を読み、「届かない」「違う物が届いた」がないか見てください。',
    },
    'stale-ratings': {
      name: '新しい評価が1年以上ない',
      why: '使われていないアカウントが乗っ取られた例が多くあります。星の数より日付を見てください。',
    },
    'stale-and-cheap': {
      name: '評価が古いのに、急に安い',
      why: '休眠アカウントの乗っ取りでよく見られる組み合わせです。',
    },
    'burst-ratings': {
      name: '評価が最近に集中している',
      why: '信用があるように見せるため、短い間に評価を集めることがあります。',
    },
    'non-delivery': {
      name: '「届かない」という評価が続いている',
      why: 'ほかの購入者から得られる、いちばん直接的な手がかりです。',
    },
    'unrelated-listings': {
      name: '関連のない商品を大量に出品',
      why: 'アカウントの乗っ取りでよく見られる動きです。',
    },
    'seller-mismatch': {
      name: '出品者の表示に不備がある',
      why: '名前・住所・電話は、通信販売で表示が求められる項目です。',
    },
    'seller-verified': {
      name: '出品者の表示を確かめられた',
      why: 'よい材料です。ただし、他人の住所や名前が使われることもあります。',
    },
    impersonates: {
      name: '公式に似せた名前',
      why: '「販売元」の名前を押して開き、実際の会社名を確かめてください。',
    },
    'code-by-message': {
      name: 'コードをメッセージで送る',
      why: '正規のライセンスは、ふつうこの形では売られません。',
    },
    'slow-delivery': {
      name: 'お届けまでが長い',
      why: '苦情が出る前に代金を集めるため、遠い日付にすることがあります。',
    },
    'location-mismatch': {
      name: '所在地と発送地が違う',
      why: '書いてある事業者が発送していない可能性があります。',
    },
    scarce: {
      name: '品薄なのにここだけある',
      why: 'どこにもない商品が、一か所でだけ安いことはまれです。',
    },
    'new-and-cheap': {
      name: '実績が少なく、半額以下',
      why: '二つが重なると、どちらか一つのときより注意が必要です。',
    },
    'counterfeit-risk': {
      name: 'ブランド品が極端に安い',
      why: '商品は届いても、模倣品の可能性があります。',
    },
    'brand-store': { name: 'ブランドの公式ストア', why: '安いのは、そのためかもしれません。' },
    'explained-discount': {
      name: 'クーポンやセールの表示',
      why: '安さの理由が商品ページで説明されています。',
    },
    'tracking-invalid': {
      name: '追跡番号が見つからない',
      why: '注文履歴から状況を確かめ、保証の申請期限を控えてください。',
    },
    'off-platform': {
      name: 'サイトの外へ誘われた',
      why: '外で連絡や支払いをすると、マーケットプレイスの保証を受けられません。',
    },
    'refund-by-mail': {
      name: 'メールで返金を知らせてきた',
      why: '返金は、注文履歴だけで確かめてください。待たせて申請期限を過ぎさせる手口があります。',
    },
  },
  en: {
    discount: {
      name: 'The price is low',
      why: 'Very low prices serve as bait. It may also be an old model or a typing mistake.',
    },
    outlier: {
      name: 'The price stands far apart',
      why: 'It lies well outside the spread of the other offers.',
    },
    cluster: {
      name: 'Several cheap offers with nothing to back them up',
      why: 'Lining up similar cheap offers can make them look like the market price.',
    },
    'new-seller': {
      name: 'No ratings yet',
      why: 'There is nothing wrong with being new. It matters when other points come with it.',
    },
    'few-ratings': { name: 'Few ratings', why: 'There is not much of a record to judge by yet.' },
    'track-record': {
      name: 'A good record',
      why: 'Many people rate this seller well. Accounts like that have been hijacked, though.',
    },
    'low-positive': {
      name: 'Few of the ratings are positive',
      why: 'Read them: do they say “never arrived” or “a different item came”?',
    },
    'stale-ratings': {
      name: 'No rating for a year or more',
      why: 'Dormant accounts are often the ones taken over. Look at the dates, not the stars.',
    },
    'stale-and-cheap': {
      name: 'Old ratings, suddenly cheap',
      why: 'A combination often seen when a dormant account has been taken over.',
    },
    'burst-ratings': {
      name: 'All ratings are recent',
      why: 'Ratings are sometimes collected in a short time to look trustworthy.',
    },
    'non-delivery': {
      name: 'Ratings say it never arrived',
      why: 'The most direct clue there is, from other buyers.',
    },
    'unrelated-listings': {
      name: 'Masses of unrelated items',
      why: 'Often seen after an account has been taken over.',
    },
    'seller-mismatch': {
      name: 'The seller’s details do not hold up',
      why: 'Name, address and phone number are what a mail-order seller is expected to show.',
    },
    'seller-verified': {
      name: 'The seller’s details fit',
      why: 'A good sign, though names and addresses of other people are sometimes used.',
    },
    impersonates: {
      name: 'A name that looks official',
      why: 'Open the seller’s page and look for the real company name.',
    },
    'code-by-message': {
      name: 'A code sent by message',
      why: 'Genuine licences are not usually sold this way.',
    },
    'slow-delivery': {
      name: 'A long wait for delivery',
      why: 'A distant date can serve to collect money before anybody complains.',
    },
    'location-mismatch': {
      name: 'Address and origin differ',
      why: 'The business named may not be the one that ships.',
    },
    scarce: {
      name: 'Scarce, but available here',
      why: 'What is sold out everywhere is rarely cheap in one place only.',
    },
    'new-and-cheap': {
      name: 'Little record, and half the price or less',
      why: 'Together the two weigh more than each alone.',
    },
    'counterfeit-risk': {
      name: 'A brand at a fraction of its price',
      why: 'Even if it arrives, it may be a copy.',
    },
    'brand-store': { name: 'The brand’s own store', why: 'This can explain a low price.' },
    'explained-discount': {
      name: 'A coupon or sale is shown',
      why: 'The page itself explains the low price.',
    },
    'tracking-invalid': {
      name: 'The tracking number is unknown',
      why: 'Look at your order history, and note the last day for a claim.',
    },
    'off-platform': {
      name: 'You are led off the marketplace',
      why: 'Contact or payment elsewhere costs you the marketplace’s guarantee.',
    },
    'refund-by-mail': {
      name: 'A refund is announced by e-mail',
      why: 'Look for refunds in your order history only. Waiting can let the claim period run out.',
    },
  },
};
