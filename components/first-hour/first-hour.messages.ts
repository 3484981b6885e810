import { firstHourTitle } from '@/content/first-hour';
import type { ByLocale } from '@/content/locales';
import type { Access, Band, Role } from '@/domain/first-hour/runbook';
import type { Act, Finding } from '@/domain/first-hour/steps';

type FirstHourMessages = {
  title: string;
  summary: string;
  lead: string;
  first: string;
  chooseTitle: string;
  roles: Record<Role, { name: string; who: string }>;
  /** In a title, as an answer to choose, and after the role in a heading. */
  accesses: Record<Access, { name: string; when: string; heading: string }>;
  unsure: { title: string; text: string; link: string };
  whatTitle: string;
  what: string[];
  runbookTitle: (role: string, access: string) => string;
  runbookSummary: (role: string, access: string) => string;
  otherAccess: Record<Access, string>;
  otherRole: string;
  howToUse: string;
  bands: Record<Band, string>;
  /** Numbers of the first and the last step of a band. */
  steps: (first: number, last: number) => string;
  acts: Record<Act, string>;
  onlyIf: Record<Finding, string>;
  onceBackIn: string;
  whyTitle: string;
  avoid: string;
  keep: string;
  guide: (title: string) => string;
  done: (title: string) => string;
  doneNote: string;
  screenNames: (date: string) => string;
  logTitle: string;
  logHint: string;
  logColumns: [time: string, saw: string, did: string];
  logExample: [time: string, saw: string, did: string];
  textsTitle: string;
  textsHint: string;
  desksTitle: string;
  desksHint: string;
  desksOfOwner: string;
  checked: (date: string) => string;
  sourcesTitle: (count: number) => string;
};

export const firstHourMessages: ByLocale<FirstHourMessages> = {
  ja: {
    ...firstHourTitle.ja,
    lead: '乗っ取られたかもしれないときに、何から始めればよいかを順番にまとめました。当てはまるものを選んでください。',
    first:
      'パスワードもコードも、誰にも伝えないでください。Amazonを名乗る電話やメールが相手でも同じです。',
    chooseTitle: 'どれに当てはまりますか',
    roles: {
      seller: { name: '売る人', who: '自分の店で売っている' },
      buyer: { name: '買う人', who: '買い物にだけ使っている' },
      staff: { name: '店のスタッフ', who: 'ほかの人の店で働いている' },
    },
    accesses: {
      in: { name: 'サインインできる', when: 'サインインできる', heading: '・サインインできるとき' },
      out: {
        name: 'サインインできない',
        when: 'サインインできない',
        heading: '・サインインできないとき',
      },
    },
    unsure: {
      title: 'まだ分からないとき',
      text: '頼んでいないコードが届くだけで、ほかに変わったことがなければ、まずコードの種類を見分けてください。',
      link: 'コードの見分け方へ',
    },
    whatTitle: 'この手順について',
    what: [
      '「0〜5分」「5〜15分」「15〜60分」「今日」「今週」に分けています。時間は目安です。',
      'サポートや銀行に送る文面と、手書きの記録表が付いています。',
      '手順は、A4の紙2枚に印刷できます。スマホが使えないときに備えて、手元に置いておけます。',
      'Amazonの公式の手順ではありません。出典をもとに、私たちが順番を考えました。',
    ],
    runbookTitle: (role, access) => `最初の1時間：${role}、${access}とき`,
    runbookSummary: (role, access) =>
      `乗っ取りを疑ってから最初の1時間にすることを、順番にまとめました（${role}、${access}とき）。`,
    otherAccess: { in: 'サインインできるとき', out: 'サインインできないとき' },
    otherRole: '立場を選び直す',
    howToUse:
      '上から順に進めます。「〜とき」と書かれた手順は、当てはまるときだけ行ってください。うまくいかない手順は、飛ばして次へ進んで構いません。',
    bands: {
      '0-5': '0〜5分',
      '5-15': '5〜15分',
      '15-60': '15〜60分',
      today: '今日のうちに',
      week: '今週のうちに',
    },
    steps: (first, last) => (first === last ? `手順${first}` : `手順${first}〜${last}`),
    acts: {
      prepare: '準備',
      look: '見るだけ',
      change: '変える',
      tell: '知らせる',
      stop: '止める',
      keep: '残す',
    },
    onlyIf: {
      'no-service': 'スマホが急に圏外になったとき',
      'strange-orders': '覚えのない注文があるとき',
      'strange-listings': '知らない出品があるとき',
      'payout-changed': '入金口座が変えられていたとき',
      'buyers-wrote': '購入者から問い合わせがあるとき',
      billed: '覚えのない請求が来たとき',
    },
    onceBackIn: 'サインインできたら',
    whyTitle: '理由と出典',
    avoid: '注意',
    keep: '記録',
    guide: (title) => `詳しく：${title}`,
    done: (title) => `済み：${title}`,
    doneNote: '済んだ手順の四角に、印を付けられます。印は、ページを閉じると消えます。',
    screenNames: (date) =>
      `画面の名前は、${date}に確認した時点のものです。違うときは、実際の画面に従ってください。`,
    logTitle: '記録表',
    logHint: '印刷して、手で書き込めます。パスワードとコードは書かないでください。',
    logColumns: ['時刻', '見たもの', 'したこと'],
    logExample: ['9:12', '知らない電話番号が登録されていた', '画面を撮った'],
    textsTitle: 'そのまま使える文面',
    textsHint:
      '［　　］を埋めて使います。パスワードやコードは書かないでください。文面を押すと、全体が選択されます。選択されないときは、長押ししてください。',
    desksTitle: '相談先',
    desksHint: 'Amazonへは、自分で開いた画面から連絡します。',
    desksOfOwner: 'サポート、銀行、警察への連絡は、オーナーに任せてください。',
    checked: (date) => `${date}に確認`,
    sourcesTitle: (count) => `出典（${count}件）`,
  },
  en: {
    ...firstHourTitle.en,
    lead: 'Where to begin when your account may have been taken over, step by step. Choose what fits you.',
    first:
      'Tell nobody your password or codes, not even a caller or an e-mail that claims to be Amazon.',
    chooseTitle: 'Which of these are you?',
    roles: {
      seller: { name: 'Seller', who: 'You sell in a shop of your own' },
      buyer: { name: 'Buyer', who: 'You only shop' },
      staff: { name: 'Shop staff', who: 'You work in somebody else’s shop' },
    },
    accesses: {
      in: { name: 'you can sign in', when: 'I can sign in', heading: ', who can still sign in' },
      out: { name: 'you are locked out', when: 'I cannot sign in', heading: ', who is locked out' },
    },
    unsure: {
      title: 'Not sure yet?',
      text: 'If you only get codes you did not ask for and nothing else has changed, find out first what kind of code it is.',
      link: 'Which code is it?',
    },
    whatTitle: 'About these steps',
    what: [
      'They are in order of time: 0–5 minutes, 5–15, 15–60, today, this week. The times are a guide.',
      'They come with texts to send to support and your bank, and a log to fill in by hand.',
      'The steps print on two sheets of A4, for a day when you cannot use your phone.',
      'They are not Amazon’s own procedure. They are based on our sources; the order is our own judgement.',
    ],
    runbookTitle: (role, access) => `The first hour: ${role}, ${access}`,
    runbookSummary: (role, access) =>
      `${role}, ${access}: what to do in the first hour when the account may have been taken over, in order.`,
    otherAccess: { in: 'If you can sign in', out: 'If you cannot sign in' },
    otherRole: 'Choose a different role',
    howToUse:
      'Go from top to bottom. A step that begins with “if” is for those it fits. If a step does not work, skip it and go on.',
    bands: {
      '0-5': '0–5 minutes',
      '5-15': '5–15 minutes',
      '15-60': '15–60 minutes',
      today: 'Today',
      week: 'This week',
    },
    steps: (first, last) => (first === last ? `Step ${first}` : `Steps ${first}–${last}`),
    acts: {
      prepare: 'prepare',
      look: 'look only',
      change: 'change',
      tell: 'tell',
      stop: 'stop',
      keep: 'record',
    },
    onlyIf: {
      'no-service': 'If your phone suddenly has no signal',
      'strange-orders': 'If there are orders you do not recognise',
      'strange-listings': 'If there are listings you do not know',
      'payout-changed': 'If the pay-out account was changed',
      'buyers-wrote': 'If buyers are writing to you',
      billed: 'If you get a bill you do not recognise',
    },
    onceBackIn: 'Once you are back in',
    whyTitle: 'Why, and sources',
    avoid: 'Careful',
    keep: 'Keep',
    guide: (title) => `More: ${title}`,
    done: (title) => `Done: ${title}`,
    doneNote: 'You can tick the boxes. The ticks go when you close this page.',
    screenNames: (date) =>
      `Names of screens are as we read them on ${date}. Where yours differ, follow your own screen.`,
    logTitle: 'Log',
    logHint: 'Print it and fill it in by hand. Do not write passwords or codes.',
    logColumns: ['Time', 'What I saw', 'What I did'],
    logExample: ['9:12', 'A phone number I do not know was registered', 'Photographed the screen'],
    textsTitle: 'Texts ready to use',
    textsHint:
      'Fill in the [ ]. Never add passwords or codes. Press a text to select all of it; if that does nothing, press and hold.',
    desksTitle: 'Where to turn',
    desksHint: 'Contact Amazon from a page you opened yourself.',
    desksOfOwner: 'Support, the bank and the police are for the owner to contact.',
    checked: (date) => `checked ${date}`,
    sourcesTitle: (count) => `Sources (${count})`,
  },
};
