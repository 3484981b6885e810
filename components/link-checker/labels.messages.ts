import type { ByLocale } from '@/content/locales';
import type { LinkCheckerLabels } from './labels';

/** The island's words, handed to it as a prop. */
export const labelMessages = {
  ja: {
    needsJavaScript:
      'メッセージを調べるには、JavaScriptが必要です。下の確かめ方と公式ドメインの一覧は、このままお読みいただけます。',
    didNotLoad:
      'ツールを読み込めませんでした。このページを開き直してみてください。下の確かめ方と公式ドメインの一覧は、このままお読みいただけます。',
    field: '届いたメッセージかリンク',
    hint: 'メールやSMSの文面を、リンクごと貼り付けてください。',
    clear: '消す',
    tryExample: '例で試す',
    waiting: {
      empty: '貼り付けると、ここに結果が出ます。',
      loading: '調べています。',
    },
    failed: '調べられませんでした。もう一度貼り付けてみてください。',
    cut: '長いので、途中までを調べました。一度に調べるのは、20,000文字、リンク100個までです。',
    next: {
      'open-nothing': {
        title: 'リンクは開かず、何も入力しないでください。',
        text: '公式の名前に似せたリンクがあります。',
        way: {
          href: '/ja/guides/seller-phishing#already-typed',
          words: 'もう入力してしまったとき',
        },
      },
      'keep-code': {
        title: 'コードは、誰にも伝えないでください。',
        text: 'コードは、自分で開いたサインイン画面にだけ入力するものです。',
        sources: ['ftc-text-message-mess'],
        way: {
          href: '/ja/guides/security-codes#already-shared',
          words: 'もう伝えてしまったとき',
        },
      },
      'enter-nothing': {
        title: 'パスワードも番号も、このメッセージからは入力しないでください。',
        text: 'セラーセントラルのヘルプによると、Amazonは、パスワードや口座、カードの番号をメールで尋ねません。',
        sources: ['amazon-sc-false-emails'],
        way: {
          href: '/ja/guides/seller-phishing#already-typed',
          words: 'もう入力してしまったとき',
        },
      },
      'buy-nothing': {
        title: 'ギフトカードは買わず、番号も伝えないでください。',
        text: '急ぐように書かれていても、先に自分の画面で確かめられます。',
      },
      'install-nothing': {
        title: '勧められたアプリやソフトは、入れないでください。',
        text: '必要なアプリは、いつものアプリストアで自分で探せます。',
        way: {
          href: '/ja/guides/seller-phishing#already-typed',
          words: 'もう入れてしまったとき',
        },
      },
      'call-nobody': {
        title: '書かれた番号に、電話をかけないでください。',
        text: '「取り消し用」の電話番号は、偽のメッセージによくあります。',
        sources: ['verified-amazon-otp'],
      },
      'reply-nothing': {
        title: '返信しないでください。',
        text: '聞きたいことがあれば、自分で開いた画面からサポートに聞けます。',
      },
      'not-amazon': {
        title: 'Amazonを名乗る連絡なら、リンクを開かないでください。',
        text: '公式ドメインの一覧にない名前です。',
      },
      'check-yourself': {
        title: 'リンクも番号も使わず、自分で開いた画面で確かめてください。',
        text: 'この文面だけでは、本物かどうか決められません。',
      },
      'code-arrived': {
        title: 'コードは誰にも伝えず、届いたリンクも使わないでください。',
        text: '頼んだ覚えがなければ、コードの種類によって、することが変わります。',
        sources: ['ftc-text-message-mess'],
        way: { href: '/ja/tools/codes', words: '届いたコードを見分ける' },
      },
      'use-own-way': {
        title: 'リンクを使わず、自分で開いた画面で確かめてください。',
        text: 'アドレスが公式でも、誰が送ったのかまでは分かりません。',
      },
      'nothing-found': {
        title: '届いた文面かリンクを、そのまま貼り付けてください。',
        text: 'リンクも、気になる言葉も見つかりませんでした。ただし、見つからなくても、本物とは限りません。',
      },
    },
    safeRoute: {
      text: 'Amazonは、アプリか、自分で打ったアドレスから開きます。',
      way: { href: '#check-yourself', words: '自分の画面で確かめる手順' },
    },
    secrets: {
      title: 'コードや口座番号などが、文面に入っています。',
      text: '下の写しでは、伏せ字にしてあります。家族にもサポートにも、伝える必要のないものです。',
    },
    linksTitle: 'リンク',
    linksHint: '太い字が、サイトの持ち主を表す部分です。',
    verdict: {
      official: {
        title: '公式のドメインです',
        text: '分かるのは、行き先の名前だけです。差出人が本物かどうかは、これだけでは分かりません。',
      },
      'official-short': {
        title: '公式の短縮ドメインです',
        text: 'Amazonの短縮リンクです。どのページへ行くかは、名前だけでは分かりません。',
      },
      'not-official': {
        title: '公式のドメインではありません',
        text: '別の名前のサイトです。それだけでは、偽物とは言えません。',
      },
      imitates: {
        title: '公式の名前に似せています',
        text: 'Amazonの名前を使っていますが、公式のドメインではありません。',
      },
      check: {
        title: '名前だけでは分かりません',
        text: 'アドレスを見ただけでは、行き先や持ち主を決められません。',
      },
      unreadable: {
        title: 'サイトのアドレスとして読めません',
        text: 'ブラウザーがサイトとして開く形ではありません。',
      },
      none: {
        title: 'リンクは見つかりませんでした',
        text: '電話や返信を求める偽のメッセージには、リンクがないこともあります。',
      },
    },
    timesFound: '文面に出てくる回数：',
    reason: {
      'official-domain': { text: '公式ドメインの一覧にあります。' },
      'official-short-domain': { text: 'Amazonの短縮ドメインとして、一覧にあります。' },
      'other-domain': { text: '公式ドメインの一覧にありません。' },
      'brand-in-name': {
        text: '太い字の中に、Amazonの名前か関連の語があります。名前を入れるだけなら、誰にでもできます。',
      },
      'brand-in-subdomain': {
        text: '太い字より左に、Amazonの名前があります。左側は、持ち主が自由に付けられます。',
      },
      'brand-before-at': {
        text: '「@」より左に、Amazonの名前があります。実際に開くのは、「@」より右です。',
      },
      'near-brand': { text: 'Amazonのつづりと、少しだけ違います。' },
      'look-alike-letters': { text: '英字に見える、別の文字が混じっています。' },
      'fake-slash': {
        text: '「/」に見える、別の文字が入っています。その先も、まだ名前の続きです。',
      },
      'hidden-letters': { text: '目に見えない文字が入っています。' },
      'user-part': { text: '「@」より左に、行き先と関係のない部分があります。' },
      'odd-port': { text: 'サイトではあまり使わない番号が、名前のあとに付いています。' },
      'ip-address': {
        text: '名前ではなく、数字のアドレスです。Amazonは、数字だけのアドレスを使わないとしています。',
        sources: ['amazon-scam-help'],
      },
      'short-link': { text: '短縮リンクです。本当の行き先は、開くまで分かりません。' },
      'public-hosting': {
        text: '誰でもページを置ける場所です。場所の名前は、持ち主を表しません。',
      },
      'redirects-elsewhere': { text: '公式のドメインを通って、別のサイトへ移る形です。' },
      'brand-in-path': {
        text: 'Amazonの名前は、「/」より右にだけあります。そこには誰でも、何でも書けます。',
      },
      'not-encrypted': { text: '「https」ではなく「http」で始まり、通信が暗号化されません。' },
      punycode: { text: '「xn--」で始まる名前です。英字ではない文字を、英字で書き表しています。' },
      'written-to-mislead': { text: '読み違えやすい書き方をしています。' },
      'not-a-web-address': { text: 'メールや電話、プログラムを呼び出す書き方です。' },
      broken: { text: 'アドレスの形が壊れています。' },
    },
    textTitle: '文面',
    nothingInText:
      '何かを求める言葉も、急がせる言葉も見つかりませんでした。ただし、見つからなくても、本物とは限りません。',
    asksTitle: '求めていること',
    ask: {
      code: {
        title: 'コード',
        text: 'コードは、自分で開いたサインイン画面に入力するものです。人に送るものではありません。',
        sources: ['ftc-text-message-mess'],
      },
      password: {
        title: 'パスワード',
        text: 'セラーセントラルのヘルプによると、Amazonは、メールでパスワードを尋ねません。',
        sources: ['amazon-sc-false-emails'],
      },
      card: {
        title: 'カードの情報',
        text: 'セラーセントラルのヘルプによると、Amazonは、メールでカードの番号を尋ねません。「更新」の依頼も同じです。',
        sources: ['amazon-sc-false-emails'],
      },
      bank: {
        title: '銀行口座の情報',
        text: 'セラーセントラルのヘルプによると、Amazonは、メールで銀行口座の番号を尋ねません。「更新」の依頼も同じです。',
        sources: ['amazon-sc-false-emails'],
      },
      call: {
        title: '電話',
        text: '「取り消し用」の電話番号は、偽のメッセージによくあります。',
        sources: ['verified-amazon-otp'],
      },
      install: {
        title: 'アプリやソフトを入れること',
        text: 'メッセージの案内で入れたソフトは、誰が作ったものか分かりません。',
      },
      reply: {
        title: '返信',
        text: '返信しなくても、用件は自分で開いた画面から確かめられます。',
      },
      'gift-card': {
        title: 'ギフトカード',
        text: '番号を伝えることは、お金を渡すことと同じです。',
      },
    },
    claimsTitle: '伝えていること',
    claim: {
      'account-locked': {
        title: 'アカウントが止まる、ロックされる',
        text: 'Amazonが、偽の連絡によくある文句として挙げています。本当かどうかは、自分で開いた画面で分かります。',
        sources: ['amazon-forum-scam-guide'],
      },
      'sign-in-attempt': {
        title: '誰かがサインインしようとしている',
        text: '本物の知らせもあります。自分で開いた画面に同じ確認が出ていれば、そこで拒否します。',
        sources: ['did2memo-code-sms'],
      },
      'payment-failed': {
        title: '支払いに問題がある',
        text: 'Amazonが、偽の連絡によくある文句として挙げています。支払い方法は、自分で開いた画面で見られます。',
        sources: ['amazon-sg-protect-account'],
      },
      'order-or-charge': {
        title: '注文や請求がある',
        text: '身に覚えがなくても、まず注文履歴を自分で開いて見ます。',
      },
      delivery: {
        title: '荷物や配達',
        text: '荷物の様子は、自分で開いた注文履歴で見られます。',
      },
      membership: {
        title: '会員の資格や会費',
        text: '会員の期限や支払いは、自分で開いた画面で見られます。',
      },
      'refund-or-prize': {
        title: '返金や当選',
        text: '返金なら、自分で開いた注文履歴でも確かめられます。',
      },
      'selling-account': {
        title: '出品用アカウントの停止や違反',
        text: 'アカウントの状態の画面で確かめられます。英語画面では「Account Health」です。',
        sources: ['ecommercebytes-seller-notices'],
      },
      'pay-out-account': {
        title: '入金口座の変更や確認',
        text: '本物のこともあります。自分で開いた口座の一覧を、見るだけにします。',
        sources: ['ecommercebytes-seller-notices'],
      },
    },
    pressuresTitle: '急がせる言葉',
    pressure: {
      deadline: {
        title: '期限',
        text: '「24時間以内に」は、偽の連絡によくある文句です。自分で開いた画面なら、落ち着いて確かめられます。',
        sources: ['amazon-forum-scam-guide'],
      },
      loss: {
        title: '止める、消すという言葉',
        text: '失うと言われると、確かめる前に動きたくなります。先にメッセージを閉じて、Amazonを自分で開きます。',
      },
      'legal-threat': {
        title: '法的な手続きや警察',
        text: '怖い言葉があっても、することは同じです。リンクも番号も使わずに確かめます。',
      },
      secrecy: {
        title: '「誰にも言わないで」という言葉',
        text: '一人で決めず、家族や同僚に文面を見せてください。',
      },
    },
    report: {
      title: '報告用の写し',
      text: 'リンクは押せない形に、コードや口座番号などは伏せ字にしてあります。名前や住所は残るので、渡す前に見直してください。',
      copy: 'コピー',
      copied: 'コピーしました。',
      selected:
        '自動ではコピーできませんでした。選択してあるので、端末の操作でコピーしてください。',
      way: { href: '#report', words: '報告する先' },
    },
    source: '出典',
  },
  en: {
    needsJavaScript:
      'Checking a message needs JavaScript. How to check it yourself and the list of official domains below can be read as they are.',
    didNotLoad:
      'The tool could not be loaded. Please open this page again. How to check it yourself and the list of official domains below can be read as they are.',
    field: 'The message or link you got',
    hint: 'Paste the e-mail or text as it is, links and all.',
    clear: 'Clear',
    tryExample: 'Try an example',
    waiting: {
      empty: 'Paste something, and the result appears here.',
      loading: 'Checking.',
    },
    failed: 'This could not be checked. Please paste it again.',
    cut: 'This is long, so only its beginning was checked: up to 20,000 characters and 100 links at a time.',
    next: {
      'open-nothing': {
        title: 'Do not open the link, and type nothing there.',
        text: 'A link imitates an official name.',
        way: {
          href: '/en/guides/seller-phishing#already-typed',
          words: 'If you already typed something',
        },
      },
      'keep-code': {
        title: 'Tell the code to nobody.',
        text: 'A code belongs only on a sign-in page you opened yourself.',
        sources: ['ftc-text-message-mess'],
        way: {
          href: '/en/guides/security-codes#already-shared',
          words: 'If you already gave it away',
        },
      },
      'enter-nothing': {
        title: 'Type no password and no number from this message.',
        text: 'Seller Central help says that Amazon does not ask for passwords, bank or card numbers by e-mail.',
        sources: ['amazon-sc-false-emails'],
        way: {
          href: '/en/guides/seller-phishing#already-typed',
          words: 'If you already typed something',
        },
      },
      'buy-nothing': {
        title: 'Buy no gift card, and tell nobody its number.',
        text: 'However urgent it sounds, you can look at your own screen first.',
      },
      'install-nothing': {
        title: 'Do not install what it offers.',
        text: 'An app you need can be found in your usual app store.',
        way: {
          href: '/en/guides/seller-phishing#already-typed',
          words: 'If you already installed it',
        },
      },
      'call-nobody': {
        title: 'Do not call the number in it.',
        text: 'Fakes often carry a phone number “to cancel”.',
        sources: ['verified-amazon-otp'],
      },
      'reply-nothing': {
        title: 'Do not reply.',
        text: 'If you have a question, ask support from a page you opened yourself.',
      },
      'not-amazon': {
        title: 'If it says it comes from Amazon, do not open the link.',
        text: 'The name is not on the list of official domains.',
      },
      'check-yourself': {
        title: 'Use no link and no number: check on a page you opened yourself.',
        text: 'The message alone does not show whether it is genuine.',
      },
      'code-arrived': {
        title: 'Tell the code to nobody, and do not use a link sent with it.',
        text: 'If you did not ask for it, what to do depends on the kind of code.',
        sources: ['ftc-text-message-mess'],
        way: { href: '/en/tools/codes', words: 'Find out which code it is' },
      },
      'use-own-way': {
        title: 'Leave the link alone, and check on a page you opened yourself.',
        text: 'Even if the address is official, it does not show who sent the message.',
      },
      'nothing-found': {
        title: 'Paste the message or the link as you got it.',
        text: 'There is no link and no wording of note here. That is no proof that a message is genuine.',
      },
    },
    safeRoute: {
      text: 'Open Amazon in its app, or by typing the address yourself.',
      way: { href: '#check-yourself', words: 'How to check on your own screen' },
    },
    secrets: {
      title: 'There is a code or an account number in the message.',
      text: 'In the copy below it is masked. You need not tell it to anyone, not even to support.',
    },
    linksTitle: 'Links',
    linksHint: 'The bold part tells whose site it is.',
    verdict: {
      official: {
        title: 'Official domain',
        text: 'This tells the name of the place it leads to. It does not show who sent the message.',
      },
      'official-short': {
        title: 'Official short domain',
        text: 'A short link of Amazon’s. Which page it opens, the name does not tell.',
      },
      'not-official': {
        title: 'Not an official domain',
        text: 'A site of another name. That alone does not make it a fake.',
      },
      imitates: {
        title: 'Imitates an official name',
        text: 'It uses Amazon’s name, but the domain is not official.',
      },
      check: {
        title: 'The name alone cannot tell',
        text: 'The address does not show where it leads, or whose it is.',
      },
      unreadable: {
        title: 'Not readable as a web address',
        text: 'A browser would not open this as a site.',
      },
      none: {
        title: 'No link found',
        text: 'Fakes that want a call or a reply may have no link.',
      },
    },
    timesFound: 'Times in the message:',
    reason: {
      'official-domain': { text: 'It is on the list of official domains.' },
      'official-short-domain': { text: 'It is on the list as a short domain of Amazon’s.' },
      'other-domain': { text: 'It is not on the list of official domains.' },
      'brand-in-name': {
        text: 'The bold part holds Amazon’s name or a word that goes with it. Anybody can take such a name.',
      },
      'brand-in-subdomain': {
        text: 'Amazon’s name stands left of the bold part. There the owner may write anything.',
      },
      'brand-before-at': {
        text: 'Amazon’s name stands left of the “@”. What opens is on its right.',
      },
      'near-brand': { text: 'It is spelt almost like Amazon, but not quite.' },
      'look-alike-letters': { text: 'Some letters are others that look the same.' },
      'fake-slash': {
        text: 'One sign looks like “/” but is not. What follows is still part of the name.',
      },
      'hidden-letters': { text: 'It holds letters that cannot be seen.' },
      'user-part': { text: 'Left of the “@” stands a part that has no say in where it leads.' },
      'odd-port': { text: 'After the name stands a number that web sites rarely use.' },
      'ip-address': {
        text: 'It is a number, not a name. Amazon says that it does not use such addresses.',
        sources: ['amazon-scam-help'],
      },
      'short-link': { text: 'A short link: where it leads shows only once it is opened.' },
      'public-hosting': {
        text: 'Anybody may put pages there. The name of the place does not tell whose page it is.',
      },
      'redirects-elsewhere': {
        text: 'It goes through an official domain and on to another site.',
      },
      'brand-in-path': {
        text: 'Amazon’s name stands only right of the “/”. There anybody may write anything.',
      },
      'not-encrypted': {
        text: 'It begins with “http”, not “https”: what is sent is not encrypted.',
      },
      punycode: { text: 'A name with “xn--” spells other letters in plain ones.' },
      'written-to-mislead': { text: 'It is written in a way that is easy to misread.' },
      'not-a-web-address': { text: 'It starts an e-mail, a call or a program.' },
      broken: { text: 'The form of the address is broken.' },
    },
    textTitle: 'The wording',
    nothingInText:
      'No request and no words that hurry you were found. That is no proof that a message is genuine.',
    asksTitle: 'What it asks for',
    ask: {
      code: {
        title: 'A code',
        text: 'A code belongs on a sign-in page you opened yourself. It is not for sending to anyone.',
        sources: ['ftc-text-message-mess'],
      },
      password: {
        title: 'A password',
        text: 'Seller Central help says that Amazon does not ask for passwords by e-mail.',
        sources: ['amazon-sc-false-emails'],
      },
      card: {
        title: 'Card details',
        text: 'Seller Central help says that Amazon does not ask for card numbers by e-mail, nor for an “update” of them.',
        sources: ['amazon-sc-false-emails'],
      },
      bank: {
        title: 'Bank details',
        text: 'Seller Central help says that Amazon does not ask for bank accounts by e-mail, nor for an “update” of them.',
        sources: ['amazon-sc-false-emails'],
      },
      call: {
        title: 'A phone call',
        text: 'Fakes often carry a phone number “to cancel”.',
        sources: ['verified-amazon-otp'],
      },
      install: {
        title: 'To install something',
        text: 'Nobody can tell who made what a message offers.',
      },
      reply: {
        title: 'A reply',
        text: 'You need not reply: look into it on a page you opened yourself.',
      },
      'gift-card': {
        title: 'Gift cards',
        text: 'To tell somebody the number is to hand over the money.',
      },
    },
    claimsTitle: 'What it says',
    claim: {
      'account-locked': {
        title: 'An account is locked or closed',
        text: 'Amazon names this among the usual phrases of fakes. If it is true, your own screen says so too.',
        sources: ['amazon-forum-scam-guide'],
      },
      'sign-in-attempt': {
        title: 'Somebody tries to sign in',
        text: 'There are genuine notices like this. If a page you opened yourself shows the same request, deny it there.',
        sources: ['did2memo-code-sms'],
      },
      'payment-failed': {
        title: 'A payment went wrong',
        text: 'Amazon names this among the usual phrases of fakes. See how you pay on a page you opened yourself.',
        sources: ['amazon-sg-protect-account'],
      },
      'order-or-charge': {
        title: 'An order or a charge',
        text: 'Even if you know nothing of it, first open your orders yourself and look.',
      },
      delivery: {
        title: 'A parcel',
        text: 'Where a parcel is, you can see in your orders.',
      },
      membership: {
        title: 'A membership or its fee',
        text: 'When it ends and what it costs stands on a page you can open yourself.',
      },
      'refund-or-prize': {
        title: 'A refund or a prize',
        text: 'If it is a refund, your orders show it too.',
      },
      'selling-account': {
        title: 'A selling account is stopped or in breach',
        text: 'This can be checked on the “Account Health” page.',
        sources: ['ecommercebytes-seller-notices'],
      },
      'pay-out-account': {
        title: 'A change of the pay-out account',
        text: 'It may be genuine. Open the list of accounts yourself; look only, do not edit.',
        sources: ['ecommercebytes-seller-notices'],
      },
    },
    pressuresTitle: 'How it hurries you',
    pressure: {
      deadline: {
        title: 'A deadline',
        text: '“Within 24 hours” is a usual phrase of fakes. On a page you opened yourself you can check it calmly.',
        sources: ['amazon-forum-scam-guide'],
      },
      loss: {
        title: 'Talk of losing something',
        text: 'When you may lose something, you want to act before you check. Close it first, and open the page yourself.',
      },
      'legal-threat': {
        title: 'Lawyers or the police',
        text: 'Harsh words change nothing: check without its link and its number.',
      },
      secrecy: {
        title: 'A request to tell nobody',
        text: 'Do not decide alone: show it to your family or to people at work.',
      },
    },
    report: {
      title: 'A copy for a report',
      text: 'Links cannot be tapped in it, and codes, card and account numbers are masked. Names and addresses remain: read it before you pass it on.',
      copy: 'Copy',
      copied: 'Copied.',
      selected: 'The browser would not copy. The text is marked: copy it by hand.',
      way: { href: '#report', words: 'Where to report' },
    },
    source: 'Source',
  },
} satisfies ByLocale<LinkCheckerLabels>;
