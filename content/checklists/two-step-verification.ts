/**
 * Two-step verification set up so that it holds, then tried out while nothing is wrong: the last six
 * items are the rehearsal, to be done in their order.
 */
import type { Checklist } from '../checklists';

export const twoStepVerification = {
  slug: 'two-step-verification',
  group: 'start',
  title: {
    ja: '二段階認証の設定と予行演習',
    en: 'Two-step verification: set it up, then rehearse',
  },
  summary: {
    ja: '前半は設定の見直し、8番からは予行演習です。スマホをなくしたときに困らないよう、何も起きていないうちに一度試しておきます。',
    en: 'First the settings; from number 8 on, a rehearsal. Practise losing your phone once, while nothing is wrong.',
  },
  reviewed: '2026-11-25',
  items: [
    {
      id: 'app-is-primary',
      text: {
        ja: '主な方法が認証アプリになっているか確認します。違っていれば、認証アプリに変えます。',
        en: 'See that the primary method is an authenticator app, and change to one if it is not.',
      },
      attack: {
        ja: '電話番号を奪われ、SMSのコードを読まれること（SIMスワップ）',
        en: 'Your number being taken over and your texts read (SIM swap)',
      },
      why: {
        ja: '認証アプリのコードは電話回線を通らず、圏外でも使えます。Amazonも認証アプリを勧めています。',
        en: 'Codes from an app do not travel over the phone network, and work without a signal. Amazon recommends the app too.',
      },
      level: 'essential',
      minutes: 10,
      guide: '/guides/two-step-verification#methods',
      sources: ['amazon-sc-2sv', 'itmedia-sim-swap'],
    },
    {
      id: 'backup-is-other-kind',
      text: {
        ja: '予備に、主な方法とは別の種類の方法を登録します。',
        en: 'Register a backup method of a different kind from the primary.',
      },
      attack: {
        ja: '一つの方法が使えなくなったときに、自分が入れなくなること',
        en: 'Being locked out yourself when one of them fails',
      },
      why: {
        ja: '主な方法が認証アプリなら、予備はSMSか音声通話の電話番号です。確認した時点では、認証アプリも、同じ電話番号も、主と予備の両方には使えません。',
        en: 'If the primary is an app, the backup is a number for texts or voice calls. When we checked, neither the app nor one phone number could serve as both.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/two-step-verification#backup',
      sources: ['amazon-sc-2sv'],
    },
    {
      id: 'backup-on-other-phone',
      text: {
        ja: '予備の電話番号は、認証アプリの入ったスマホとは別の電話にできないか考えます。',
        en: 'See whether the backup number can be on a different phone from the one with the app.',
      },
      attack: {
        ja: 'スマホ1台をなくして、両方の方法を同時に失うこと',
        en: 'Losing both methods with a single phone',
      },
      why: {
        ja: '同じスマホの番号だと、なくしたときに両方とも使えなくなります。音声通話なら、店や家の固定電話でも受け取れます。',
        en: 'If the number is on the same phone, you lose both together. Voice calls can also reach a landline at the shop or at home.',
      },
      level: 'extra',
      minutes: 5,
      guide: '/guides/two-step-verification#backup',
      sources: ['amazon-sc-2sv'],
    },
    {
      id: 'no-unknown-methods',
      text: {
        ja: '登録した方法の一覧に、知らないアプリや電話番号、解約した番号がないか見ます。',
        en: 'Look through the registered methods for apps or numbers you do not know, and numbers you gave up.',
      },
      attack: {
        ja: '他人の端末でコードを受け取られること',
        en: 'Codes arriving on somebody else’s device',
      },
      why: {
        ja: '侵入した人が、自分の端末を登録していることがあります。解約した番号は、やがて別の人に割り当てられることがあります。',
        en: 'Whoever got in may have registered a device of their own. And a number you gave up may in time be given to somebody else.',
      },
      level: 'essential',
      minutes: 3,
      guide: '/guides/two-step-verification#set-up',
      sources: ['watamemo-2sv-lockout', 'tuhan-jyoho-codes'],
    },
    {
      id: 'phone-contract-guarded',
      text: {
        ja: '予備の番号を契約している携帯会社の会員ページに、ほかで使っていないパスワードを設定します。',
        en: 'Set a password you use nowhere else for the customer page of the phone company that holds your backup number.',
      },
      attack: {
        ja: '契約ごと電話番号を乗っ取られること（SIMスワップ）',
        en: 'The number being taken over with its contract (SIM swap)',
      },
      why: {
        ja: '2024年に、偽造した身分証を店頭で見せて番号を奪う事件が報じられました。スマホが急に圏外になったら、別の電話から携帯会社に連絡します。',
        en: 'In 2024 the press reported numbers taken at a shop counter with forged ID. If your phone suddenly has no service, call the company from another phone.',
      },
      level: 'advised',
      minutes: 10,
      guide: '/guides/phone-line#prepare',
      sources: ['toyokeizai-sim-swap', 'itmedia-sim-swap'],
    },
    {
      id: 'trusted-devices-few',
      text: {
        ja: 'コードの入力を省く設定は、自分しか使わない端末だけにします。',
        en: 'Skip the code only on devices that nobody else uses.',
      },
      attack: {
        ja: '共有のパソコンから、コードなしで入られること',
        en: 'Entry without a code from a shared computer',
      },
      why: {
        ja: '一度信頼した端末では、次からコードを聞かれないことがあります。店の共有パソコンでこの設定にしていたら、外します。',
        en: 'A device you once trusted may not be asked for a code again. If you chose this on a shared computer, undo it.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/two-step-verification#trusted-devices',
      sources: ['ssop-seller-security', 'amazon-sc-2sv-faq-fr'],
    },
    {
      id: 'opened-from-bookmark',
      text: {
        ja: 'セラーセントラルをブックマークに登録し、いつもそこから開くと決めます。',
        en: 'Bookmark Seller Central, and decide to open it from there every time.',
      },
      attack: {
        ja: '偽の画面に、パスワードとコードをその場で盗まれること',
        en: 'A fake page that steals your password and code as you type',
      },
      why: {
        ja: 'SMSでも認証アプリでも、偽の画面に入力したコードは相手に渡ります。いつも同じ所から開くようにすると、偽の画面に入りにくくなります。',
        en: 'A code typed into a fake page is in the wrong hands, whether it came by text or from an app. If you always open the site the same way, you will rarely meet such a page.',
      },
      level: 'essential',
      minutes: 2,
      guide: '/guides/seller-phishing#check',
      sources: ['excite-passkey-sms'],
    },
    {
      id: 'rehearsal-stay-signed-in',
      text: {
        ja: '予行1：ふだん使う端末は、サインインしたままにしておきます。',
        en: 'Rehearsal 1: leave your usual device signed in.',
      },
      attack: {
        ja: '試している間に、自分が入れなくなること',
        en: 'Locking yourself out while trying',
      },
      why: {
        ja: 'うまくいかなくても、サインインしたままの端末から設定を直せます。忙しい時間と、入金の直前は避けます。',
        en: 'If something fails, you can put it right from the device that is still signed in. Avoid busy hours and the days before a pay-out.',
      },
      level: 'advised',
      minutes: 1,
    },
    {
      id: 'rehearsal-primary',
      text: {
        ja: '予行2：別のブラウザーかシークレットウィンドウを開き、認証アプリのコードでサインインします。',
        en: 'Rehearsal 2: open another browser or a private window and sign in with the app’s code.',
      },
      attack: {
        ja: 'いざというときに、コードが通らないこと',
        en: 'A code that does not work when you need it',
      },
      why: {
        ja: '使えるのは、いちばん新しいコードだけです。通らなければ、アプリに次のコードが出るのを待って入力し直します。',
        en: 'Only the newest code works. If yours is refused, wait for the app’s next one and try again.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/two-step-verification#q-rejected',
      sources: ['amazon-forum-access'],
    },
    {
      id: 'rehearsal-backup',
      text: {
        ja: '予行3：いったんサインアウトし、今度は予備の方法だけでサインインします。',
        en: 'Rehearsal 3: sign out there, and get in by the backup method alone.',
      },
      attack: {
        ja: '予備の登録が古く、コードを受け取れないこと',
        en: 'A backup that is out of date and never reaches you',
      },
      why: {
        ja: 'サインイン画面の「コードが届かない場合」から、予備の方法を選べます（名称は確認した時点のものです）。コードが届く電話を、実際に手に取って確かめます。',
        en: 'On the sign-in page, “Didn’t receive the code?” lets you choose the backup (the name when we checked). Have the phone that gets the code in your hand.',
      },
      level: 'essential',
      minutes: 5,
      guide: '/guides/two-step-verification#lost-phone',
      sources: ['amazon-sc-2sv'],
    },
    {
      id: 'rehearsal-new-phone',
      text: {
        ja: '予行4：スマホを買い替えるときの順番を決めます。新しいスマホで入れることを確かめてから、古いほうを手放します。',
        en: 'Rehearsal 4: decide the order for changing phones. Part with the old one only once you have signed in with the new one.',
      },
      attack: {
        ja: '機種変更で、認証アプリごとコードを失うこと',
        en: 'Losing the app and its codes with the old phone',
      },
      why: {
        ja: '古いスマホが手元にあるうちなら、新しいスマホの認証アプリを落ち着いて登録し直せます。',
        en: 'While you still have the old phone, you can register the app on the new one without haste.',
      },
      level: 'advised',
      minutes: 2,
    },
    {
      id: 'rehearsal-nothing-left',
      text: {
        ja: '予行5：どの方法も使えないときのために、公的な身分証明書がどこにあるか確かめます。',
        en: 'Rehearsal 5: for a day when no method works, check where your government-issued ID is.',
      },
      attack: {
        ja: '手続きに手間取り、その間に店を操作されること',
        en: 'A slow recovery while others run your shop',
      },
      why: {
        ja: '日本のAmazonの手続きでは、名前、住所、発行元が分かる公的な身分証の画像を送ります。1〜2日かかることがあります。解除されたあとはパスワードだけで入れるので、すぐにパスワードを変え、二段階認証を設定し直します。',
        en: 'Amazon Japan asks for an image of an official ID showing name, address and issuer, and may take one or two days. Afterwards the password alone is enough, so change it and set two-step verification up again at once.',
      },
      level: 'advised',
      minutes: 3,
      guide: '/guides/two-step-verification#lost-phone',
      sources: ['amazon-jp-2sv-reset', 'amazon-sc-2sv-troubleshooting'],
    },
    {
      id: 'rehearsal-tidied',
      text: {
        ja: '予行6：試したブラウザーからサインアウトし、今日の日付を緊急カードに書きます。',
        en: 'Rehearsal 6: sign out of the browser you tried it in, and write today’s date on the emergency card.',
      },
      attack: {
        ja: '試したブラウザーが、サインインしたまま残ること',
        en: 'A browser left signed in after the rehearsal',
      },
      why: {
        ja: '最後に試した日が分かれば、次にいつ試すかを決められます。スマホや電話番号を変えたら、もう一度行います。',
        en: 'With the date, you can decide when to try again. Repeat it whenever you change your phone or number.',
      },
      level: 'advised',
      minutes: 2,
    },
  ],
} as const satisfies Checklist;
