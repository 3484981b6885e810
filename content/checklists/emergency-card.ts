/** How to make the card that components/emergency-card draws: what to write on it, what never. */
import type { Checklist } from '../checklists';

export const emergencyCard = {
  slug: 'emergency-card',
  group: 'start',
  title: {
    ja: '緊急カードを作る',
    en: 'Make an emergency card',
  },
  summary: {
    ja: 'スマホやパソコンが使えないときのために、A4の紙1枚に書いて折っておくカードです。このページを印刷すると、カードだけが印刷されます。',
    en: 'For a day without phone or computer: one sheet of A4, filled in by hand and folded. Printing this page prints the card alone.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'card-printed',
      text: {
        ja: 'カードを、A4の紙に横向きで印刷します。',
        en: 'Print the card on A4 paper, in landscape.',
      },
      attack: {
        ja: '手順が画面の中にしかなく、いざというときに見られないこと',
        en: 'Having the steps only on a screen that you cannot use when you need it',
      },
      why: {
        ja: 'プリンターがなければ、下のカードを見ながら紙に写しても構いません。',
        en: 'If you have no printer, you can copy the card below by hand.',
      },
      level: 'essential',
      minutes: 3,
    },
    {
      id: 'no-secrets-written',
      text: {
        ja: 'パスワード、コード、口座番号の全桁、カード番号は書かないことにします。',
        en: 'Do not write any password, code, full account number or card number on it.',
      },
      attack: {
        ja: 'カードを拾った人に入られること',
        en: 'Entry by whoever finds the card',
      },
      why: {
        ja: '書くのは、連絡先と順番だけです。落としても、それだけではアカウントに入れません。',
        en: 'It says only whom to call and in what order. Nobody can get in with the card alone.',
      },
      level: 'essential',
      minutes: 1,
    },
    {
      id: 'support-route-written',
      text: {
        ja: '自分でセラーセントラルを開き、サポートへの連絡方法を画面のとおりに書きます。',
        en: 'Open Seller Central yourself and write down how to reach support, as your screen shows it.',
      },
      attack: {
        ja: 'あわてて検索し、偽のサポートに電話してしまうこと',
        en: 'Searching in a hurry and calling a fake support line',
      },
      why: {
        ja: '画面の名前は変わることがあるので、自分の目で見たとおりに書くのがいちばん確かです。サインインできないときの連絡方法も書きます。',
        en: 'Names of screens change, so what you saw yourself is most useful. Write down, too, how to reach support when you cannot sign in.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/taken-over#locked-out',
    },
    {
      id: 'bank-desk-written',
      text: {
        ja: '入金口座の銀行とカード会社の緊急連絡先を、通帳と、カードの裏から写します。',
        en: 'Copy the emergency numbers of your bank and card company from the bank book and the back of the card.',
      },
      attack: {
        ja: '検索で見つけた偽の番号にかけてしまうこと',
        en: 'Calling a fake number found by searching',
      },
      why: {
        ja: '入金口座を変えられたら、Amazonと銀行の両方に知らせます。通帳やカードから写しておけば、偽の番号にかけずに済みます。',
        en: 'If the pay-out account is changed, tell both Amazon and the bank. With numbers copied from your own papers you will not call a false one.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/payout-account#unknown-account',
    },
    {
      id: 'phone-desk-written',
      text: {
        ja: '回線を止めてもらう携帯会社の番号を、契約書や請求書から写します。',
        en: 'Copy your phone company’s number for stopping the line from the contract or bill.',
      },
      attack: {
        ja: '電話番号を奪われ、コードを読まれること（SIMスワップ）',
        en: 'Your number being taken over and your codes read (SIM swap)',
      },
      why: {
        ja: 'スマホをなくしたときや急に圏外になったときは、別の電話からここにかけます。',
        en: 'If your phone is lost or suddenly has no service, call this number from another phone.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/phone-line#no-service',
      sources: ['amazon-sc-2sv-troubleshooting', 'toyokeizai-sim-swap'],
    },
    {
      id: 'people-written',
      text: {
        ja: '店を止める人、銀行に電話する人など、頼れる人の名前と電話番号を書きます。',
        en: 'Write the names and numbers of people who can help: who stops the shop, who calls the bank.',
      },
      attack: {
        ja: '一人で抱え込み、順番を間違えること',
        en: 'Being alone with it, and doing things in the wrong order',
      },
      why: {
        ja: '手分けをすると、最初の1時間でできることが増えます。電話番号は、スマホの中にしかないことが多いので、書いておきます。',
        en: 'If you share the work, more gets done in the first hour. Numbers are often only in the phone, so write them down.',
      },
      level: 'advised',
      minutes: 5,
      guide: '/guides/taken-over#order',
    },
    {
      id: 'backup-place-written',
      text: {
        ja: '二段階認証の予備に使う電話と、身分証明書の置き場所を、自分にだけ分かる言葉で書きます。',
        en: 'Write which phone is the backup of two-step verification and where your ID is, in words only you need to understand.',
      },
      attack: {
        ja: '自分が入れなくなり、取り戻すのに時間がかかること',
        en: 'Being locked out, and slow to get back in',
      },
      why: {
        ja: '予備も使えないと、身分証の画像を送る手続きが必要になり、1〜2日かかることがあります。',
        en: 'If the backup does not work either, you have to send an image of your ID, and it may take one or two days.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/two-step-verification#lost-phone',
      sources: ['amazon-jp-2sv-reset'],
    },
    {
      id: 'folded-and-put-away',
      text: {
        ja: '3回折って、スマホとは別の場所にしまいます。一緒に働く人にも、場所を伝えます。',
        en: 'Fold it three times, keep it apart from your phone, and tell the people you work with where it is.',
      },
      attack: {
        ja: 'スマホと一緒に、手順も失うこと',
        en: 'Losing the steps together with the phone',
      },
      why: {
        ja: '電話番号やスマホを変えたら、書き直します。作った日を表紙に書いておくと、いつのものかが分かります。',
        en: 'Write a new one when a number or phone changes. The date on the front shows how old it is.',
      },
      level: 'advised',
      minutes: 2,
    },
  ],
} as const satisfies Checklist;
