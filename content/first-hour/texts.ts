/**
 * Texts to copy, with blanks and nothing filled in. They claim only what the sender has seen and
 * done; no text holds a password, a code or a full account number.
 */
import type { Role } from '@/domain/first-hour/runbook';
import type { ByLocale } from '../locales';

export type ReadyText = ByLocale<{ title: string; body: string }>;

const support: ReadyText = {
  ja: {
    title: 'Amazonのサポートへ',
    body: `件名：アカウントの乗っ取りについて

［　　月　　日　　時　　分］ごろ、身に覚えのない変更に気づきました。私の操作ではありません。

店の名前：［　　　　　］
変わっていたこと：［　　　　　］／時刻［　　　］
変わっていたこと：［　　　　　］／時刻［　　　］
知らない入金口座：［ある・ない・まだ見られない］　末尾の数字［　　　］

お願いしたいこと
1. 入金を、いったん止めてください。
2. ［　　月　　日］からの変更とサインインの記録を残してください。
3. 覚えのない出品と注文を、どう扱えばよいか教えてください。

すでに行ったこと：［メールとAmazonのパスワードの変更・全端末からのサインアウト・二段階認証の見直し］
入金口座は、ご指示があるまで変更しません。

受付番号と、次に私がすることをお知らせください。
連絡先：［　　　　　］`,
  },
  en: {
    title: 'To Amazon support',
    body: `Subject: Account compromised

At about [time, date] I noticed changes to my account that I did not make.

Name of the shop: [          ]
What changed: [          ] / time [      ]
What changed: [          ] / time [      ]
Unknown pay-out account: [yes / no / cannot see yet], last digits [      ]

Please
1. hold my disbursements for now;
2. keep the records of changes and sign-ins since [date];
3. tell me what to do with listings and orders that are not mine.

Already done: [passwords of mailbox and Amazon changed / signed out everywhere / two-step verification reviewed]
I will not edit the deposit method until you tell me to.

Please send me the case number and what I should do next.
Contact: [          ]`,
  },
};

const service: ReadyText = {
  ja: {
    title: 'Amazonのカスタマーサービスへ',
    body: `件名：アカウントの乗っ取りについて

［　　月　　日　　時　　分］ごろ、身に覚えのない変更に気づきました。私の操作ではありません。

変わっていたこと：［　　　　　］／時刻［　　　］
覚えのない注文番号：［　　　　　］
サインイン：［できる・できない］

お願いしたいこと
1. 覚えのない注文を、止められるか教えてください。
2. ［　　月　　日］からの変更とサインインの記録を残してください。
3. 登録してある支払い方法が使われていないか、確かめてください。

すでに行ったこと：［メールとAmazonのパスワードの変更・全端末からのサインアウト］

受付番号と、次に私がすることをお知らせください。
連絡先：［　　　　　］`,
  },
  en: {
    title: 'To Amazon customer service',
    body: `Subject: Account compromised

At about [time, date] I noticed changes to my account that I did not make.

What changed: [          ] / time [      ]
Orders I did not place: [          ]
Sign-in: [works / does not work]

Please
1. tell me whether these orders can be stopped;
2. keep the records of changes and sign-ins since [date];
3. check whether my stored ways to pay were used.

Already done: [passwords of mailbox and Amazon changed / signed out everywhere]

Please send me a reference number and what I should do next.
Contact: [          ]`,
  },
};

const bank: ReadyText = {
  ja: {
    title: '銀行・カード会社へ（電話のメモ）',
    body: `Amazonのアカウントに、［　　月　　日　　時　　分］ごろ、誰かが不正に入ったようです。

・［売上の入金が、知らない口座に回されたかもしれません・覚えのない支払いがあります］
・日時と金額：［　　　　　］
・知らない口座の末尾の数字：［　　　］（分かる場合）
・私の口座・カードの末尾の数字：［　　　］

お聞きしたいこと
1. 今からでも止められる支払いや送金はありますか。
2. 私の口座やカードを、停止したり再発行したりする必要はありますか。
3. 調べてもらうために、何を用意すればよいですか。

受付番号：［　　　］　担当の方：［　　　］　時刻：［　　　］`,
  },
  en: {
    title: 'To the bank or card company (notes for the call)',
    body: `Somebody seems to have got into my Amazon account at about [time, date].

- [Pay-outs may have been sent to an account I do not know / There are payments I did not make]
- Times and amounts: [          ]
- Last digits of the unknown account: [      ] (if known)
- Last digits of my own account or card: [      ]

My questions
1. Can any payment or transfer still be stopped?
2. Does my account or card have to be blocked or replaced?
3. What do you need from me to look into it?

Reference number: [      ]  Spoke to: [      ]  Time: [      ]`,
  },
};

const police: ReadyText = {
  ja: {
    title: '警察への相談（電話のメモ）',
    body: `Amazonのアカウントを、誰かに使われたようです。相談と、記録をお願いします。

・気づいた日時：［　　　　　］
・見たもの：［　　　　　］
・変えられたもの：［　　　　　］
・お金の被害：［ある・ない・まだ分からない］　金額［　　　］
・知らない口座の末尾の数字：［　　　］
・残している証拠：［画面・メール・SMS・受付番号］
・Amazonと銀行に知らせた日時と受付番号：［　　　　　］

お聞きしたいこと
1. 被害届を出すには、どこへ、何を持って行けばよいですか。
2. 相談の受付番号を教えてください。

受付番号：［　　　］　担当の方：［　　　］　時刻：［　　　］`,
  },
  en: {
    title: 'To the police (notes for the call)',
    body: `Somebody seems to have used my Amazon account. I would like advice, and to have this on record.

- When I noticed: [          ]
- What I saw: [          ]
- What was changed: [          ]
- Money lost: [yes / no / not known yet], amount [      ]
- Last digits of the unknown account: [      ]
- Evidence I kept: [screens / e-mails / texts / reference numbers]
- When I told Amazon and the bank, and their reference numbers: [          ]

My questions
1. Where do I file a report, and what should I bring?
2. What is the reference number of this call?

Reference number: [      ]  Spoke to: [      ]  Time: [      ]`,
  },
};

const consumerDesk: ReadyText = {
  ja: {
    title: '消費生活の窓口へ（電話のメモ）',
    body: `Amazonのアカウントを誰かに使われ、覚えのない［注文・請求］があります。

・気づいた日時：［　　　　　］
・注文番号と金額：［　　　　　］
・支払い方法：［カード・口座・ギフト券・そのほか］
・Amazonに知らせた日時と返事：［　　　　　］
・カード会社に知らせた日時と返事：［　　　　　］

お聞きしたいこと
1. 次に、どこへ何を伝えればよいですか。
2. 期限のある手続きはありますか。

相談した日時：［　　　］　担当の方：［　　　］`,
  },
  en: {
    title: 'To a consumer advice desk (notes for the call)',
    body: `Somebody used my Amazon account, and there are [orders / charges] that are not mine.

- When I noticed: [          ]
- Order numbers and amounts: [          ]
- Way of paying: [card / bank account / gift card / other]
- When I told Amazon, and the answer: [          ]
- When I told the card company, and the answer: [          ]

My questions
1. Whom should I tell next, and what?
2. Are there steps with a time limit?

When I called: [      ]  Spoke to: [      ]`,
  },
};

const staff: ReadyText = {
  ja: {
    title: 'スタッフへ',
    body: `店のアカウントに、誰かが不正に入ったおそれがあります。［　　時　　分］から、次のようにお願いします。

1. 発送、購入者への返信、設定の変更を止めてください。
2. 自分のパスワードとコードを、誰にも教えないでください。私から聞くこともありません。
3. 気になるものを見たら、時刻を書き留め、画面を撮って、電話で教えてください。何も消さないでください。

次の連絡：［　　時　　分］に、［　　　］から電話します。`,
  },
  en: {
    title: 'To your staff',
    body: `Somebody may have got into the shop's account. From [time] please do the following.

1. Stop shipping, answering buyers and changing settings.
2. Tell nobody your password or codes. I will not ask for them either.
3. If you saw something, keep the screen and the time, and tell me by phone. Do not delete anything.

I will call again at [time] from [          ].`,
  },
};

const customers: ReadyText = {
  ja: {
    title: '購入者へ',
    body: `お問い合わせありがとうございます。

当店のアカウントで、身に覚えのない変更が見つかり、現在確認しております。ご注文［　　　　　］については、［　　月　　日］までに、もう一度お知らせします。

メールやSMSで、別の支払い方法や返金の手続きを案内されても、応じないでください。お手数ですが、Amazonの注文画面からご確認ください。

［店の名前］`,
  },
  en: {
    title: 'To buyers',
    body: `Thank you for your message.

We have found changes in our account that we did not make and are looking into them. You will hear from us again about order [          ] by [date].

If an e-mail or text offers you another way to pay or to be refunded, please do not follow it. Check your order on Amazon instead.

[name of the shop]`,
  },
};

const owner: ReadyText = {
  ja: {
    title: 'オーナーへ（電話のメモ）',
    body: `［　　時　　分］に、店のアカウントで気になるものを見ました。

・見た場所：［出品・注文・ユーザー・メッセージ・入金口座・コード］
・見たもの：［　　　　　］
・私がしたこと：［自分のパスワードを変えた・画面を撮った・何もしていない］
・変えていないもの：［入金口座・出品・ユーザー］

教えてください
1. 発送と返信を止めたほうがよいですか。
2. サポートと銀行には、誰が連絡しますか。
3. 次は何時に、どの番号で話せますか。`,
  },
  en: {
    title: 'To the owner (notes for the call)',
    body: `At [time] I saw something odd in the shop's account.

- Where: [listings / orders / users / messages / pay-out account / codes]
- What: [          ]
- What I did: [changed my own password / photographed the screen / nothing]
- What I did not change: [pay-out account / listings / users]

Please tell me
1. Shall I stop shipping and answering?
2. Who contacts support and the bank?
3. When, and on which number, do we talk next?`,
  },
};

export const readyTexts = {
  support,
  service,
  bank,
  police,
  'consumer-desk': consumerDesk,
  staff,
  customers,
  owner,
};
export type ReadyTextId = keyof typeof readyTexts;

export const readyTextsFor: Record<Role, readonly ReadyTextId[]> = {
  seller: ['support', 'bank', 'police', 'staff', 'customers'],
  buyer: ['service', 'bank', 'police', 'consumer-desk'],
  staff: ['owner'],
};
