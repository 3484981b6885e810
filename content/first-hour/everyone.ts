/** Steps that are the same whoever takes them. */
import type { RunbookStep } from '../first-hour';

export const everyonesSteps = {
  'clean-device': {
    ja: {
      title: 'ウイルスの心配がない端末で、自分でAmazonを開く',
      how: 'おかしな動きのない端末を使います。Amazonは、アプリから開くか、アドレスを自分で入力して開きます。',
      why: 'ウイルスに感染した端末で変えると、新しいパスワードも盗まれてしまいます。',
      avoid: 'メールやSMSにあるリンクや電話番号は、使わないでください。',
      keep: 'それまで使っていた端末の名前。',
    },
    en: {
      title: 'Use a device you trust, and open Amazon yourself',
      how: 'Take a device that behaves normally. Open Amazon from the app or an address you type.',
      why: 'On an infected device the new password is stolen too.',
      avoid: 'Do not use links or phone numbers from an e-mail or text.',
      keep: 'Which device you had been using.',
    },
    sources: ['amazonsellers-attorney', 'about-amazon-jp-phishing'],
  },
  'start-log': {
    ja: {
      title: '時刻を書き、画面を残す',
      how: 'このページの記録表に、気づいた時刻と見たものを書きます。何かを変えるときは、先にその画面を撮ります。',
      why: 'このあと、サポート、銀行、警察に、いつ何があったかを説明することになります。',
      avoid: 'コードのSMSや、変更を知らせるメールは消さないでください。',
      keep: '画面の写真、コードのSMS、変更の知らせ。',
    },
    en: {
      title: 'Note the time and keep the screens',
      how: 'In the log on this page, write when you noticed and what you saw. Before you change anything, photograph its screen.',
      why: 'Support, the bank and the police will all ask what happened when.',
      avoid: 'Do not delete code messages or e-mails about changes.',
      keep: 'Photos of screens, code texts, notices of changes.',
    },
    sources: ['amazonsellers-attorney', 'guardian-report-desks'],
  },
  mailbox: {
    ja: {
      title: 'メールの受信箱を先に守る',
      how: 'サインインに使うメールのパスワードを変え、二段階認証を設定します。知らない自動転送は、画面を撮ってから消します。ほかの人に読まれていないと分かっていれば、転送の設定だけを見て次へ進みます。',
      why: '受信箱を読まれていると、メールに届くコードを使って、またパスワードを変えられてしまいます。',
      avoid: 'Amazonのパスワードを先に変えて、受信箱を後回しにしないでください。',
      keep: '転送の設定画面と、転送先のアドレス。',
    },
    en: {
      title: 'Secure your mailbox first',
      how: 'Change the password of the mailbox you sign in with and turn on two-step verification there. Photograph forwarding rules you do not know, then delete them. If you are certain nobody else reads it, check the rules only and go on.',
      why: 'Whoever reads your e-mails can change your password again with a code sent there.',
      avoid: 'Do not change the Amazon password first and leave the mailbox for later.',
      keep: 'The rule’s screen and the address it forwards to.',
    },
    sources: ['ftc-hacked-account', 'amazon-reset-password', 'ftc-text-message-mess'],
    guide: { slug: 'mailbox', heading: 'steps' },
  },
  'call-carrier': {
    ja: {
      title: '別の電話から、携帯会社に連絡する',
      how: '回線をすぐに止めてもらい、SIMが再発行されていないかを聞きます。電話番号は、契約書か、自分で開いた公式サイトで確かめます。',
      why: '電話番号を奪われると、SMSのコードが相手に届きます。',
      keep: '圏外になった時刻と、受付番号。',
    },
    en: {
      title: 'Call your phone company from another phone',
      how: 'Ask them to suspend the line at once, and whether a new SIM was issued. Take their number from your contract or their site, opened by yourself.',
      why: 'Whoever takes your number receives your codes by text.',
      keep: 'When the signal went, and the reference number.',
    },
    sources: ['toyokeizai-sim-swap', 'itmedia-sim-swap', 'amazon-sc-2sv-troubleshooting'],
    guide: { slug: 'phone-line', heading: 'no-service' },
  },
  'regain-access': {
    ja: {
      title: 'サインインの回復を始める',
      how: '自分で開いたサインイン画面から、パスワードを再設定します。コードが届かなければ、「コードが届かない場合」から予備の方法を選びます。それも使えなければ、二段階認証のリセットを申し込みます。',
      why: '日本の購入者向けヘルプによると、リセットの本人確認に1〜2日かかることがあります。そのため、早めに始めます。',
      avoid: '本人確認の書類では、マイナンバーや口座番号などを隠してください。',
      keep: '申し込んだ時刻と、受付のメール。',
    },
    en: {
      title: 'Start getting back in',
      how: 'On a sign-in page you opened yourself, ask for a password reset. If no code arrives, choose your backup under “Didn’t receive the code?”. If that fails too, ask for a reset of two-step verification.',
      why: 'Amazon.co.jp’s help for shoppers says the identity check can take one to two days, so start early.',
      avoid:
        'On identity papers, cover numbers they do not need, such as My Number or account numbers.',
      keep: 'When you asked, and the e-mail that confirms it.',
    },
    sources: ['amazon-reset-password', 'amazon-sc-2sv', 'amazon-jp-2sv-reset'],
    guide: { slug: 'two-step-verification', heading: 'lost-phone' },
  },
  password: {
    ja: {
      title: 'Amazonのパスワードを変える',
      how: 'ほかで使っていない、15文字以上のものにします。サインインを回復したときに変えていれば、この手順は済んでいます。',
      why: '知られたパスワードのままでは、何度でもサインインを試されます。',
      avoid: '前のパスワードに数字を足すだけの変更は、しないでください。',
      keep: '変えた時刻。',
    },
    en: {
      title: 'Change your Amazon password',
      how: 'Choose a new one of 15 or more characters that you use nowhere else. If you changed it while getting back in, this is done.',
      why: 'A password somebody knows will be tried again and again.',
      avoid: 'Do not just add a digit to the old one.',
      keep: 'When you changed it.',
    },
    sources: ['nist-sp-800-63b-4', 'crow-compromised-account'],
    guide: { slug: 'passwords', heading: 'make-one' },
  },
  'sign-out': {
    ja: {
      title: 'すべての端末からサインアウトする',
      how: '報告では、購入者用の英語画面の「Login & security」にある「Secure your account」から行えます。自分の機器もサインアウトされるので、あとでつなぎ直します。',
      why: '侵入者がサインインしたままだと、コードを求められないことがあります。',
      keep: '一覧にあった、知らない端末の名前。',
    },
    en: {
      title: 'Sign out of every device',
      how: 'Reports describe this under “Login & security”, “Secure your account”, on the shopper’s side. Your own devices are signed out as well and must be linked again.',
      why: 'Somebody who is still signed in may not be asked for a code.',
      keep: 'Names of devices you do not know.',
    },
    sources: ['topnews-secure-account', 'tecnowiser-sign-out', 'ransomnews-session-theft'],
  },
  'two-step': {
    ja: {
      title: '二段階認証の登録を見直す',
      how: '知らない電話番号とアプリは、画面を撮ってから消します。自分の認証アプリと予備の方法を登録し直し、コードを省く設定にした端末も外します。',
      why: '侵入者の電話番号が残っていると、コードがそこにも届くことがあります。',
      avoid: '二段階認証そのものは、オフにしないでください。',
      keep: '知らない番号の末尾の数字。',
    },
    en: {
      title: 'Go through your two-step verification methods',
      how: 'Photograph, then delete, phone numbers and apps you do not know. Register your own app and backup again, and remove trusted devices.',
      why: 'While their number is still there, codes can reach them too.',
      avoid: 'Do not turn two-step verification off.',
      keep: 'The last digits of numbers you do not know.',
    },
    sources: ['crow-compromised-account', 'amazon-sc-2sv', 'amazon-sc-2sv-faq-us'],
    guide: { slug: 'two-step-verification', heading: 'set-up' },
  },
  'two-step-again': {
    ja: {
      title: '二段階認証をすぐに設定し直す',
      how: '自分の認証アプリと予備の方法を登録します。知らない電話番号とアプリは、画面を撮ってから消します。',
      why: 'リセットのあとは、二段階認証がオフになっています。パスワードだけで入れる状態です。',
      avoid: '後回しにしないでください。',
      keep: '知らない番号の末尾の数字。',
    },
    en: {
      title: 'Set two-step verification up again at once',
      how: 'Register your own authenticator app and a backup. Photograph, then delete, numbers and apps you do not know.',
      why: 'After a reset it is switched off: the password alone opens the account.',
      avoid: 'Do not leave it for later.',
      keep: 'The last digits of numbers you do not know.',
    },
    sources: ['amazon-jp-2sv-reset', 'amazon-sc-2sv'],
    guide: { slug: 'two-step-verification', heading: 'set-up' },
  },
  'gather-evidence': {
    ja: {
      title: '証拠を一か所に集める',
      how: '画面の写真、変更を知らせるメール、コードのSMSが届いた時刻、受付番号をまとめます。メールは、ヘッダーも一緒に残します。',
      why: '同じ説明を、何度もしなくて済みます。',
      avoid: 'コードのSMSは、解決したあとも消さないでください。',
    },
    en: {
      title: 'Gather the evidence in one place',
      how: 'Put together photos of screens, e-mails about changes, the times of code texts and reference numbers. Keep e-mails with their full headers.',
      why: 'It saves you telling the same story again and again.',
      avoid: 'Do not delete code texts, even when it is over.',
    },
    sources: ['amazonsellers-attorney', 'guardian-report-desks'],
    guide: { slug: 'taken-over', heading: 'evidence' },
  },
  police: {
    ja: {
      title: '警察に相談する',
      how: '日本では、急がない相談は#9110にかけます。警察庁のオンライン窓口もあります。ほかの国の窓口は、「相談先」にまとめました。',
      why: 'オンラインで相談しても、被害届を出したことにはなりません。被害届を出すときは、警察署に電話してから出向きます。',
      avoid: '緊急のときは、返事を待たずに110番に電話してください。',
      keep: '相談した日時と、受付番号。',
    },
    en: {
      title: 'Talk to the police',
      how: 'In Japan, #9110 is for advice that is not urgent, and the National Police Agency has an online desk. For other countries see “Where to turn”.',
      why: 'In Japan the online desk does not take a formal police report: for that, phone and visit your local station.',
      avoid:
        'In an emergency do not wait for an answer: call 110 in Japan, or your own emergency number.',
      keep: 'When you spoke to them, and the reference number.',
    },
    sources: ['aichi-police-phishing', 'saitama-police-cyber-desk', 'ibaraki-police-cyber-desk'],
    guide: { slug: 'taken-over', heading: 'desks' },
  },
  'other-passwords': {
    ja: {
      title: '同じパスワードを使っているサービスも変える',
      how: 'ほかのメール、銀行、ほかの店の順に、サービスごとに違うものへ変えます。',
      why: '漏れたメールアドレスとパスワードは、ほかのサイトでも機械で試されます。',
    },
    en: {
      title: 'Change the password wherever else you used it',
      how: 'Start with other mailboxes, then banks, then shops. Make each one different.',
      why: 'A leaked e-mail address and password are tried by machine on other sites too.',
    },
    sources: ['digital-commerce-360-sellers'],
    guide: { slug: 'passwords', heading: 'unique' },
  },
} as const satisfies Record<string, RunbookStep>;
