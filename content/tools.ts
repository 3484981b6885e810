/** The tools there are; their words for lists and cards. Each has its page under `/{locale}/tools/<slug>`. */
import type { ByLocale } from './locales';

export const toolSlugs = ['codes', 'link', 'offer', 'match', 'claim', 'password'] as const;
export type ToolSlug = (typeof toolSlugs)[number];

export const tools: Record<
  ToolSlug,
  ByLocale<{ title: string; summary: string; action: string }>
> = {
  codes: {
    ja: {
      title: '届いたコードを見分ける',
      summary:
        '頼んでいないコードの種類を見分けます。多くても七つの質問で、何が起きているか、何から始めればよいかが分かります。',
      action: '質問に答える',
    },
    en: {
      title: 'Which code is this?',
      summary:
        'For a code you never asked for: answer seven questions at most to learn what is going on and what to do first.',
      action: 'Answer the questions',
    },
  },
  link: {
    ja: {
      title: 'メッセージとリンクの確認',
      summary:
        '届いたメールやSMSが本物か迷ったら、貼り付けてください。リンクのドメイン名が公式のものか、文面が何を求めているかを調べます。貼り付けた内容は、端末の外に出ません。',
      action: '文面を貼り付ける',
    },
    en: {
      title: 'Message and link checker',
      summary:
        'Not sure whether an e-mail or a text is real? Paste it: see whether its links are official, and what it asks of you. Nothing you paste leaves your device.',
      action: 'Paste a message',
    },
  },
  offer: {
    ja: {
      title: '出品価格チェッカー',
      summary:
        '気になる出品の値段と条件を入れると、ほかの出品と比べて、注意したい点を理由つきで示します。',
      action: '出品を調べる',
    },
    en: {
      title: 'Offer-price checker',
      summary:
        'Enter the price and terms of an offer; the tool compares it with the others and gives each concern with its reason.',
      action: 'Check an offer',
    },
  },
  match: {
    ja: {
      title: '値下げに合わせるべきか',
      summary:
        '自分より安い出品が現れたとき、値下げするか待つかを、手元に残る金額を計算して示します。',
      action: '値下げを考える',
    },
    en: {
      title: 'Should I match this price?',
      summary:
        'When a cheaper offer appears: whether to follow it or to wait, with a sum of what each sale would leave you.',
      action: 'Think it through',
    },
  },
  claim: {
    ja: {
      title: '保証申請の期限計算',
      summary:
        '注文した商品が届かないとき、マーケットプレイス保証を申請できる最初の日と最後の日を計算します。カレンダーにも入れられます。',
      action: '期限を調べる',
    },
    en: {
      title: 'Claim clock',
      summary:
        'For an order that has not come. Counts the first and the last day for a claim under the guarantee, and gives you reminders for your calendar.',
      action: 'Count the days',
    },
  },
  password: {
    ja: {
      title: 'パスワード強度チェッカー',
      summary:
        'パスワードの作り方がどのくらい破られにくいかを、日本語の単語や日付も考えに入れて見積もります。入力した内容は、端末の外に出ません。',
      action: 'パスワードを試す',
    },
    en: {
      title: 'Password strength checker',
      summary:
        'Estimates how well a way of making passwords resists guessing, Japanese words and dates included. Nothing you type leaves your device.',
      action: 'Try a password',
    },
  },
};
