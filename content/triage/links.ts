/** Where the steps and outcomes lead for more; addresses without the language. The build stops when one leads nowhere. */
import type { ByLocale } from '../locales';

export type TriageLink = { address: `/${string}`; text: ByLocale<string> };

export const triageLinks = {
  'already-shared': {
    address: '/guides/security-codes#already-shared',
    text: {
      ja: 'コードを教えてしまったときの相談先',
      en: 'Where to turn if you gave the code away',
    },
  },
  desks: {
    address: '/guides/taken-over#desks',
    text: { ja: '知らせる先の一覧', en: 'Whom to tell' },
  },
  'old-devices': {
    address: '/guides/staff-and-tools#devices',
    text: { ja: '古い端末の片付け方', en: 'Clearing out old devices' },
  },
  'first-hour': {
    address: '/first-hour',
    text: { ja: '最初の1時間の手順', en: 'The first hour, in order' },
  },
  'taken-over': {
    address: '/guides/taken-over#signs',
    text: { ja: '乗っ取りのしるし', en: 'Signs of a takeover' },
  },
  'make-password': {
    address: '/guides/passwords#make-one',
    text: { ja: 'パスワードの作り方', en: 'How to make a password' },
  },
  'reused-password': {
    address: '/guides/passwords#unique',
    text: { ja: '使い回しが危ない理由', en: 'Why reuse is the problem' },
  },
  'sign-in-address': {
    address: '/guides/mailbox#separate',
    text: { ja: 'メールアドレスの分け方', en: 'Separate e-mail addresses' },
  },
  mailbox: {
    address: '/guides/mailbox#steps',
    text: { ja: '受信箱を守る手順', en: 'Protecting the mailbox, step by step' },
  },
  'sign-out': {
    address: '/guides/security-codes#steps',
    text: { ja: 'サインアウトの手順', en: 'How to sign out everywhere' },
  },
  'change-list': {
    address: '/checklists/todays-ten',
    text: { ja: 'どこを見るかのチェックリスト', en: 'A checklist of where to look' },
  },
  'two-step-methods': {
    address: '/guides/two-step-verification#methods',
    text: { ja: '方法の選び方', en: 'Choosing a method' },
  },
  'backup-method': {
    address: '/guides/two-step-verification#backup',
    text: { ja: '予備の方法の選び方', en: 'The backup method' },
  },
  'own-sign-ins': {
    address: '/guides/staff-and-tools#people',
    text: { ja: 'IDの分け方', en: 'Separate sign-ins for people' },
  },
  'locked-out': {
    address: '/guides/taken-over#locked-out',
    text: { ja: 'サインインできないとき', en: 'When you cannot sign in' },
  },
  report: {
    address: '/guides/seller-phishing#report',
    text: { ja: '偽物の報告のしかた', en: 'How to report a fake' },
  },
  'check-message': {
    address: '/tools/link',
    text: {
      ja: '文面とリンクを貼り付けて調べる',
      en: 'Paste the message and its link to check it',
    },
  },
  'code-sign-in': {
    address: '/guides/security-codes#sign-in-code',
    text: { ja: 'サインイン用のコード', en: 'Sign-in codes' },
  },
  'code-reset': {
    address: '/guides/security-codes#reset-code',
    text: { ja: 'パスワード再設定のコード', en: 'Password-reset codes' },
  },
  'code-deny': {
    address: '/guides/security-codes#account-data-code',
    text: { ja: '拒否リンクの付いたコード', en: 'Codes with a “deny” link' },
  },
  'code-mail': {
    address: '/guides/security-codes#mail-code',
    text: { ja: 'メールで届いたコード', en: 'Codes by e-mail' },
  },
  'code-harmless': {
    address: '/guides/security-codes#harmless-code',
    text: {
      ja: '番号違いのコード、自分の端末が原因のコード',
      en: 'A wrong number, or your own device',
    },
  },
  'code-delivery': {
    address: '/guides/security-codes#delivery-or-fake',
    text: { ja: '配達の番号と偽のSMS', en: 'Delivery codes and fake messages' },
  },
  'code-flood': {
    address: '/guides/security-codes#what-is-happening',
    text: { ja: 'コードが届くとき、何が起きているのか', en: 'What is happening when codes arrive' },
  },
  'after-change': {
    address: '/guides/security-codes#after-change',
    text: {
      ja: '変えたあと、コードが止まったか続くか',
      en: 'After the change: do they stop or go on?',
    },
  },
  caller: {
    address: '/guides/security-codes#q-caller',
    text: { ja: '電話でコードを聞かれたとき', en: 'When a caller asks for the code' },
  },
  'no-service': {
    address: '/guides/phone-line#no-service',
    text: { ja: '圏外になったときの手順', en: 'When the phone has no service' },
  },
  start: {
    address: '/tools/codes',
    text: { ja: '最初からもう一度見分ける', en: 'Go through the questions again' },
  },
  kinds: {
    address: '/tools/codes/q_purpose',
    text: { ja: 'コードの種類を見分ける', en: 'Find out which kind of code it is' },
  },
  'if-shared': {
    address: '/tools/codes/o_shared',
    text: { ja: 'コードが相手に渡ったとき', en: 'When somebody has your code' },
  },
  'if-called': {
    address: '/tools/codes/o_caller',
    text: { ja: 'コードを聞かれたとき', en: 'When someone asks for the code' },
  },
  'if-taken-over': {
    address: '/tools/codes/o_takeover',
    text: { ja: '乗っ取りと考えたときの対応', en: 'Treating it as a takeover' },
  },
  'if-inside': {
    address: '/tools/codes/o_inside',
    text: {
      ja: 'アカウントに入られているかもしれないとき',
      en: 'When somebody may be in your account',
    },
  },
  'if-password-known': {
    address: '/tools/codes/o_password',
    text: { ja: 'パスワードを知られているとき', en: 'When somebody knows the password' },
  },
  'if-reset': {
    address: '/tools/codes/o_reset',
    text: { ja: '再設定のコードのとき', en: 'When it is a reset code' },
  },
} as const satisfies Record<string, TriageLink>;

export type TriageLinkId = keyof typeof triageLinks;
