/**
 * What readers type in need, and the one page that answers it: the search shows it first. Words with a space between them
 * must all stand in the query, which may be three times as long; kana and kanji are looked for as they are, Latin words by their stems.
 */
import type { ByLocale } from './locales';

type BestBet = {
  /** Address without the language; may end in a section. */
  path: string;
  asked: ByLocale<readonly string[]>;
};

export const bestBets: readonly BestBet[] = [
  {
    path: '/first-hour',
    asked: {
      ja: [
        '乗っ取られた',
        '乗っ取られました',
        '乗っ取られてい',
        '乗っ取られたかも',
        'のっとられた',
        '乗っ取り 対処',
        '不正アクセスされ',
        '不正ログインされ',
        '勝手に出品',
        '覚えのない 出品',
        '知らない 商品 出品され',
        '身に覚えのない商品',
      ],
      en: [
        'account hacked',
        'been hacked',
        'got hacked',
        'i was hacked',
        'account hijacked',
        'been hijacked',
        'account taken over',
        'account compromised',
        'account stolen',
        'listings not mine',
        'listed never',
      ],
    },
  },
  {
    path: '/tools/link',
    asked: {
      ja: [
        '怪しい リンク',
        'あやしい リンク',
        '怪しい url',
        '不審な リンク',
        'リンク 本物',
        'リンク 安全',
        'リンク 確認',
        'リンク 押していい',
        'url 本物',
        'url 安全',
        'url チェック',
        'url 確認',
        'メール 本物',
        'メール 偽物',
        'sms 本物',
        'sms 偽物',
        'メッセージ 本物',
        'ドメイン 本物',
      ],
      en: [
        'suspicious link',
        'suspicious url',
        'link safe',
        'url safe',
        'check link',
        'check url',
        'link checker',
        'link real',
        'link genuine',
        'fake link',
        'phishing link',
        'dodgy link',
        'fake text',
        'scam text',
        'suspicious text',
        'suspicious message',
        'scam message',
        'fake message',
        'text genuine',
        'text real',
        'text really from amazon',
        'email genuine',
        'e mail genuine',
        'email real',
        'e mail real',
        'email really from amazon',
      ],
    },
  },
  {
    path: '/tools/codes',
    asked: {
      ja: [
        '頼んでいない コード',
        '頼んでない コード',
        '覚えのない コード',
        '要求していない コード',
        'リクエストしていない コード',
        '勝手に コード',
        '知らない コード 届',
        '覚えのない 認証',
        '勝手に 認証番号',
      ],
      en: [
        'code not ask',
        'code didnt ask',
        "code didn't ask",
        'code never asked',
        'code did not request',
        "code didn't request",
        'unrequested code',
        'unexpected code',
        'random code',
        'otp not requested',
      ],
    },
  },
  {
    path: '/tools/offer',
    asked: {
      ja: ['価格 チェッカー', '値段 怪しい', '価格 怪しい', '安すぎる 大丈夫', '激安 大丈夫'],
      en: [
        'price checker',
        'price suspicious',
        'price too good',
        'too cheap real',
        'offer checker',
      ],
    },
  },
  {
    path: '/tools/password',
    asked: {
      ja: [
        'パスワード 強さ',
        'パスワード 強度',
        'パスワード チェック',
        'パスワード 診断',
        'パスワード 生成',
        'パスワード 自動',
      ],
      en: [
        'password strength',
        'password strong',
        'password checker',
        'check password',
        'password test',
        'password generator',
        'generate password',
        'password meter',
      ],
    },
  },
  {
    path: '/tools/claim',
    asked: {
      ja: ['保証 期限', '保証 いつまで', '申請 期限', '申請 いつまで'],
      en: ['claim deadline', 'claim how long', 'guarantee deadline', 'a to z deadline'],
    },
  },
  {
    path: '/guides/phone-line#prepare',
    asked: {
      ja: ['simスワップ 予防', 'シムスワップ 予防', 'sim 対策', 'sim 防ぐ', 'simスワップ 防'],
      en: ['prevent sim swap', 'protect sim', 'stop sim swap', 'avoid sim swap'],
    },
  },
  {
    path: '/guides/phone-line#no-service',
    asked: {
      ja: ['圏外', 'sim 乗っ取られ'],
      en: ['no service', 'no signal', 'sim swapped', 'lost signal'],
    },
  },
  {
    path: '/guides/two-step-verification#lost-phone',
    asked: {
      ja: ['スマホ なくした', 'スマホ 失くした', 'スマホ 紛失', '携帯 なくした', 'スマホ 壊れた'],
      en: ['lost phone', 'phone stolen', 'phone broken', 'phone broke'],
    },
  },
  {
    path: '/guides/seller-phishing#already-typed',
    asked: {
      ja: ['入力してしまった', '入力しちゃった', '入れてしまった 偽', 'パスワード 入れてしまった'],
      en: ['typed password fake', 'entered password fake', 'entered details', 'gave password'],
    },
  },
  {
    path: '/guides/payout-account#unknown-account',
    asked: {
      ja: [
        '口座 変えられ',
        '口座 変わってい',
        '知らない口座',
        '振込先 変えられ',
        '振込先 変わってい',
        '覚えのない口座',
      ],
      en: [
        'someone changed bank',
        'bank account was changed',
        'bank account been changed',
        'bank account not mine',
        'unknown bank account',
        'deposit changed',
      ],
    },
  },
  {
    path: '/guides/mailbox#found-forwarding',
    asked: {
      ja: [
        '知らない 転送',
        '覚えのない 転送',
        '知らない フィルタ',
        '勝手に 転送',
        '知らない 振り分け',
      ],
      en: ['unknown forwarding', 'forwarding rule never', 'unknown filter', 'rule not mine'],
    },
  },
];
