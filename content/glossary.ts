/**
 * Words a reader may not know, explained in one or two sentences, sorted by id. Guides name them by id with <Term>;
 * the ids are also the anchors of the glossary page, so a published one stays.
 */
import type { ByLocale } from './locales';

export type GlossaryEntry = {
  term: ByLocale<string>;
  /** The Japanese term in hiragana: the order of the glossary and a way to find it. */
  reading: string;
  /** Other names readers meet for the same thing; our own text keeps to `term`. */
  aliases: ByLocale<readonly string[]>;
  meaning: ByLocale<string>;
};

export const glossary = {
  'account-takeover': {
    term: { ja: '乗っ取り', en: 'account takeover' },
    reading: 'のっとり',
    aliases: { ja: ['アカウント乗っ取り'], en: ['ATO', 'hijacked account', 'hacked account'] },
    meaning: {
      ja: '他人があなたのアカウントに入り、勝手に使ったり設定を変えたりすることです。',
      en: 'Somebody else gets into your account and uses it, or changes its settings, without your consent.',
    },
  },
  'authenticator-app': {
    term: { ja: '認証アプリ', en: 'authenticator app' },
    reading: 'にんしょうあぷり',
    aliases: { ja: ['認証システムアプリ', 'TOTPアプリ'], en: ['TOTP app', 'code generator'] },
    meaning: {
      ja: 'スマホなどの中でワンタイムコードを作るアプリです。電波がなくても使えます。',
      en: 'An app that makes one-time codes on your own device. It works without a signal.',
    },
  },
  'backup-method': {
    term: { ja: '予備の方法', en: 'backup method' },
    reading: 'よびのほうほう',
    aliases: {
      ja: ['予備の受け取り方', '予備の手段', 'バックアップの手段'],
      en: ['backup means', 'fallback'],
    },
    meaning: {
      ja: 'ふだんの方法が使えないときに、ワンタイムコードを受け取る二つ目の方法です。',
      en: 'A second way to get one-time codes when the usual one does not work.',
    },
  },
  bimi: {
    term: { ja: 'ブランドマーク（BIMI）', en: 'brand mark (BIMI)' },
    reading: 'ぶらんどまーく',
    aliases: { ja: ['スマイルマーク', 'ロゴの表示'], en: ['sender logo', 'smile logo'] },
    meaning: {
      ja: '差出人の横に表示される会社のロゴです。メールアプリによっては表示されないので、ロゴがないだけでは偽物と言えません。',
      en: 'A company’s logo shown beside the sender. Some e-mail apps do not show it, so a missing logo proves nothing.',
    },
  },
  chargeback: {
    term: { ja: 'チャージバック', en: 'chargeback' },
    reading: 'ちゃーじばっく',
    aliases: { ja: ['支払いの取り消し'], en: ['card dispute'] },
    meaning: {
      ja: 'カードの持ち主の申し立てで、カード会社が支払いを取り消す仕組みです。',
      en: 'The card company reverses a payment because the card’s owner disputes it.',
    },
  },
  'credential-stuffing': {
    term: { ja: 'リスト型攻撃', en: 'credential stuffing' },
    reading: 'りすとがたこうげき',
    aliases: { ja: ['パスワードリスト攻撃', 'アカウントリスト攻撃'], en: ['password-list attack'] },
    meaning: {
      ja: '別のサイトから漏れたメールアドレスとパスワードの組み合わせを、機械で次々に試す手口です。パスワードを使い回していると、入られてしまいます。',
      en: 'Pairs of e-mail address and password leaked elsewhere are tried by machine on many sites. It works where a password is reused.',
    },
  },
  'damage-report': {
    term: { ja: '被害届', en: 'police report' },
    reading: 'ひがいとどけ',
    aliases: { ja: [], en: ['crime report'] },
    meaning: {
      ja: '犯罪の被害にあったことを、警察に届け出る書類です。',
      en: 'A formal statement to the police that you were the victim of a crime.',
    },
  },
  'delivery-code': {
    term: { ja: '配達用コード', en: 'delivery code' },
    reading: 'はいたつようこーど',
    aliases: { ja: ['配達用ワンタイムパスワード'], en: ['delivery OTP'] },
    meaning: {
      ja: '荷物を受け取るときに、配達員へ伝える数字です。サインイン用のコードとは別のものです。',
      en: 'A number you tell the driver when a parcel arrives. It has nothing to do with signing in.',
    },
  },
  dmarc: {
    term: { ja: 'DMARC', en: 'DMARC' },
    reading: 'でぃーまーく',
    aliases: { ja: ['送信ドメイン認証'], en: ['sender authentication'] },
    meaning: {
      ja: '差出人のアドレスが偽装されていないかを、受け取る側のメールサービスが確かめる仕組みです。',
      en: 'A check by the receiving e-mail service that the sender’s address is not forged.',
    },
  },
  'domain-name': {
    term: { ja: 'ドメイン名', en: 'domain name' },
    reading: 'どめいんめい',
    aliases: { ja: ['ドメイン'], en: ['domain', 'registrable domain'] },
    meaning: {
      ja: 'ウェブのアドレスのうち、サイトの持ち主を表す部分です。「pay.amazon.co.jp」なら「amazon.co.jp」です。',
      en: 'The part of a web address that tells whose site it is. In “pay.amazon.co.jp” it is “amazon.co.jp”.',
    },
  },
  'dormant-account': {
    term: { ja: '休眠アカウント', en: 'dormant account' },
    reading: 'きゅうみんあかうんと',
    aliases: {
      ja: ['使っていないアカウント', '放置アカウント'],
      en: ['idle account', 'inactive account'],
    },
    meaning: {
      ja: '登録したまま、長く使っていない出品用アカウントです。',
      en: 'A seller account that was opened and then left unused for a long time.',
    },
  },
  feedback: {
    term: { ja: '出品者の評価', en: 'seller feedback' },
    reading: 'しゅっぴんしゃのひょうか',
    aliases: { ja: ['評価', 'フィードバック'], en: ['seller ratings'] },
    meaning: {
      ja: '購入者が出品者につける星とコメントです。数や星だけでなく、日付も見ます。',
      en: 'Stars and comments buyers give a seller. Look at their dates, not only at the number or the stars.',
    },
  },
  'forwarding-rule': {
    term: { ja: '自動転送', en: 'forwarding rule' },
    reading: 'じどうてんそう',
    aliases: { ja: ['転送ルール', 'メールの転送設定'], en: ['auto-forwarding', 'e-mail filter'] },
    meaning: {
      ja: '届いたメールを、別のアドレスへ自動で送る設定です。侵入者が残していくことがあります。',
      en: 'An e-mail setting that forwards what arrives to another address. An intruder may leave one behind.',
    },
  },
  'fulfilled-by-amazon': {
    term: { ja: 'フルフィルメント by Amazon（FBA）', en: 'Fulfilled by Amazon (FBA)' },
    reading: 'ふるふぃるめんと',
    aliases: { ja: ['FBA', '出荷元Amazon'], en: ['FBA', 'shipped by Amazon'] },
    meaning: {
      ja: '出品者が商品をAmazonの倉庫に預け、注文が入るとAmazonが発送する売り方です。売り手は出品者のままです。',
      en: 'The seller keeps stock in Amazon’s warehouse and Amazon ships the order. The seller, not Amazon, is still the one selling.',
    },
  },
  'holiday-setting': {
    term: { ja: '休暇設定', en: 'holiday setting' },
    reading: 'きゅうかせってい',
    aliases: { ja: ['出品の一時停止'], en: ['vacation mode', 'vacation settings'] },
    meaning: {
      ja: '出品をまとめて止める、セラーセントラルの設定です。',
      en: 'A Seller Central setting that stops all your offers at once.',
    },
  },
  infostealer: {
    term: { ja: '情報を盗むウイルス', en: 'infostealer' },
    reading: 'じょうほうをぬすむういるす',
    aliases: {
      ja: ['インフォスティーラー', '情報窃取型マルウェア'],
      en: ['information-stealing malware'],
    },
    meaning: {
      ja: 'パソコンに入り込み、保存されたパスワードやサインインの状態を盗むプログラムです。',
      en: 'A program that gets into a computer and steals saved passwords and signed-in sessions.',
    },
  },
  'mail-header': {
    term: { ja: 'メールヘッダー', en: 'e-mail header' },
    reading: 'めーるへっだー',
    aliases: { ja: ['ヘッダー情報'], en: ['full header', 'message source'] },
    meaning: {
      ja: 'メールがどこを通って届いたかの記録です。ふだんは表示されません。',
      en: 'The record of the route by which an e-mail reached you, normally hidden from view.',
    },
  },
  malware: {
    term: { ja: 'マルウェア', en: 'malware' },
    reading: 'まるうぇあ',
    aliases: { ja: ['ウイルス', '不正プログラム'], en: ['virus'] },
    meaning: {
      ja: '端末に害を与えたり、情報を盗んだりする目的で作られたプログラムです。',
      en: 'A program made to harm a device or to steal from it.',
    },
  },
  'marketplace-guarantee': {
    term: { ja: 'Amazonマーケットプレイス保証', en: 'A-to-z Guarantee' },
    reading: 'あまぞんまーけっとぷれいすほしょう',
    aliases: { ja: ['マーケットプレイス保証', 'A-to-z保証'], en: ['A-to-z claim'] },
    meaning: {
      ja: '出品者から買った商品が届かないときや、違う商品だったときに、購入者が返金を申請できるAmazonの制度です。',
      en: 'Amazon’s scheme under which a buyer can claim a refund when an item from a seller does not arrive or is not as described.',
    },
  },
  'merchant-fulfilled': {
    term: { ja: '自己発送', en: 'merchant-fulfilled' },
    reading: 'じこはっそう',
    aliases: { ja: ['出品者発送', '自社発送', 'FBM'], en: ['FBM', 'self-shipped'] },
    meaning: {
      ja: '注文された商品を、Amazonの倉庫からではなく、出品者が自分で送る売り方です。',
      en: 'The seller ships the order, not Amazon’s warehouse.',
    },
  },
  'message-center': {
    term: { ja: 'メッセージセンター', en: 'Message Center' },
    reading: 'めっせーじせんたー',
    aliases: { ja: [], en: ['Message Centre'] },
    meaning: {
      ja: 'Amazonから送られたメールを、アカウントの中で見られる場所です。コードのメールなど、載らないものもあります。',
      en: 'The place in your account that shows e-mails Amazon sent you. Some kinds, such as e-mails with codes, are not listed.',
    },
  },
  'multi-factor-authentication': {
    term: { ja: '多要素認証', en: 'multi-factor authentication (MFA)' },
    reading: 'たようそにんしょう',
    aliases: { ja: ['二要素認証', 'MFA', '2FA'], en: ['MFA', '2FA', 'two-factor authentication'] },
    meaning: {
      ja: 'パスワード、手元の端末、指紋など、種類の違う確認方法を二つ以上組み合わせることです。二段階認証もその一つです。',
      en: 'Two or more different kinds of proof together: a password, a device you hold, a fingerprint. Two-step verification is one form.',
    },
  },
  'one-time-code': {
    term: { ja: 'ワンタイムコード', en: 'one-time code' },
    reading: 'わんたいむこーど',
    aliases: {
      ja: ['ワンタイムパスワード', 'OTP', '確認コード', 'セキュリティコード', '認証コード'],
      en: ['OTP', 'one-time password', 'verification code', 'security code'],
    },
    meaning: {
      ja: '短い時間のうちに、一度だけ使える数字です。認証アプリやSMS、音声通話で受け取ります。',
      en: 'A number that works once and for a short time. You get it from an app, a text message or a voice call.',
    },
  },
  'order-defect-rate': {
    term: { ja: '注文不良率（ODR）', en: 'order defect rate (ODR)' },
    reading: 'ちゅうもんふりょうりつ',
    aliases: { ja: ['ODR'], en: ['ODR'] },
    meaning: {
      ja: '問題のあった注文の割合です。認められた保証申請も含まれます。',
      en: 'The share of orders that went wrong. Guarantee claims that are granted count towards it.',
    },
  },
  passkey: {
    term: { ja: 'パスキー', en: 'passkey' },
    reading: 'ぱすきー',
    aliases: { ja: ['FIDO認証'], en: ['FIDO', 'WebAuthn'] },
    meaning: {
      ja: 'パスワードの代わりに、顔や指紋、端末の暗証番号で入る方法です。本物のサイトのアドレスでしか使えません。',
      en: 'A way to sign in with your face, fingerprint or device PIN instead of a password. It works only on the real site’s address.',
    },
  },
  passphrase: {
    term: { ja: 'パスフレーズ', en: 'passphrase' },
    reading: 'ぱすふれーず',
    aliases: { ja: ['単語を並べたパスワード'], en: ['three random words'] },
    meaning: {
      ja: '関係のない単語をいくつか並べて作る、長いパスワードです。',
      en: 'A long password made of several unrelated words.',
    },
  },
  'password-manager': {
    term: { ja: 'パスワード管理アプリ', en: 'password manager' },
    reading: 'ぱすわーどかんりあぷり',
    aliases: { ja: ['パスワードマネージャー', 'パスワード管理ツール'], en: ['password vault'] },
    meaning: {
      ja: 'サービスごとに違うパスワードを作り、覚えておいてくれるアプリです。',
      en: 'An app that makes a different password for every service and remembers them for you.',
    },
  },
  'pay-out-account': {
    term: { ja: '入金口座', en: 'pay-out account' },
    reading: 'にゅうきんこうざ',
    aliases: {
      ja: ['銀行口座情報', '振込先口座', '入金方法'],
      en: ['deposit method', 'bank account information'],
    },
    meaning: {
      ja: '売上がAmazonから振り込まれる銀行口座です。',
      en: 'The bank account into which Amazon pays your sales.',
    },
  },
  'pay-out-hold': {
    term: { ja: '入金の保留', en: 'pay-out hold' },
    reading: 'にゅうきんのほりゅう',
    aliases: {
      ja: ['セキュリティ上の保留', '振込の保留'],
      en: ['security hold', 'disbursement hold'],
    },
    meaning: {
      ja: '口座の情報を足したり変えたりしたあと、Amazonが売上の振り込みを止めておく期間です。',
      en: 'The time after bank details are added or changed during which Amazon does not pay out.',
    },
  },
  phishing: {
    term: { ja: 'フィッシング', en: 'phishing' },
    reading: 'ふぃっしんぐ',
    aliases: { ja: ['フィッシング詐欺', '偽メール'], en: ['fake e-mail'] },
    meaning: {
      ja: '本物に見せかけたメールや偽サイトで、パスワードやコード、カード番号を入力させる手口です。',
      en: 'E-mails and sites made to look real, so that you type your password, code or card number into them.',
    },
  },
  'phishing-resistant': {
    term: { ja: 'フィッシングに強い認証', en: 'phishing-resistant sign-in' },
    reading: 'ふぃっしんぐにつよいにんしょう',
    aliases: { ja: ['フィッシングに耐性のある多要素認証'], en: ['phishing-resistant MFA'] },
    meaning: {
      ja: '偽サイトに入力したものでは、本物のサイトにサインインできないように作られた認証です。パスキーがその例です。',
      en: 'Sign-in designed so that nothing typed into a fake site can open the real one. A passkey is an example.',
    },
  },
  'platform-act': {
    term: {
      ja: '取引デジタルプラットフォーム消費者保護法',
      en: 'Act protecting consumers on digital platforms (Japan)',
    },
    reading: 'とりひきでじたるぷらっとふぉーむしょうひしゃほごほう',
    aliases: { ja: ['取引DPF法'], en: ['Digital Platform Act'] },
    meaning: {
      ja: 'ネットの市場で買う人を守る、日本の法律です。買った人が、売り手の名前や住所を知らせるよう、市場の運営者に請求できる場合があります。',
      en: 'A Japanese law for people who buy in online marketplaces. In some cases a buyer may ask the marketplace for the seller’s name and address.',
    },
  },
  'push-bombing': {
    term: { ja: '承認の連打', en: 'push bombing' },
    reading: 'しょうにんのれんだ',
    aliases: { ja: ['MFA疲労攻撃', '多要素認証疲労攻撃'], en: ['MFA fatigue', 'prompt bombing'] },
    meaning: {
      ja: 'パスワードを知った人がサインインを何度も試み、根負けした持ち主に「承認」を押させる手口です。',
      en: 'Somebody who has the password signs in over and over until the worn-out owner taps “approve”.',
    },
  },
  'real-time-phishing': {
    term: { ja: 'リアルタイムフィッシング', en: 'real-time phishing' },
    reading: 'りあるたいむふぃっしんぐ',
    aliases: { ja: ['中間者型フィッシング', 'AiTM'], en: ['AiTM', 'adversary-in-the-middle'] },
    meaning: {
      ja: '偽の画面に入力された情報を、その場で本物のサイトへ送ってサインインする手口です。ワンタイムコードも取られてしまいます。',
      en: 'A fake page passes what you type to the real site at once and signs in. One-time codes are taken too.',
    },
  },
  'recovery-code': {
    term: { ja: '回復コード', en: 'recovery code' },
    reading: 'かいふくこーど',
    aliases: { ja: ['リカバリーコード', 'バックアップコード'], en: ['backup code'] },
    meaning: {
      ja: 'スマホをなくしたときにサインインするための、予備のコードです。前もって受け取っておきます。用意していないサービスもあります。',
      en: 'A spare code you get in advance, for signing in if you lose your phone. Not every service offers one.',
    },
  },
  'repricing-tool': {
    term: { ja: '価格改定ツール', en: 'repricing tool' },
    reading: 'かかくかいていつーる',
    aliases: { ja: ['自動価格改定', '価格の自動設定'], en: ['repricer'] },
    meaning: {
      ja: 'ほかの出品の値段に合わせて、自分の値段を自動で変えるツールです。',
      en: 'A tool that watches other offers and changes your prices automatically.',
    },
  },
  'security-key': {
    term: { ja: 'セキュリティキー', en: 'security key' },
    reading: 'せきゅりてぃきー',
    aliases: { ja: ['USBキー'], en: ['hardware key', 'USB key'] },
    meaning: {
      ja: '端末に差したり近づけたりして、本人だと確かめるための小さな機器です。',
      en: 'A small device you plug in or hold near, to show that it is you.',
    },
  },
  'seller-central': {
    term: { ja: 'セラーセントラル', en: 'Seller Central' },
    reading: 'せらーせんとらる',
    aliases: { ja: ['出品者用の管理画面'], en: ['seller dashboard'] },
    meaning: {
      ja: 'Amazonで売る人が、出品や注文、入金を管理する画面です。',
      en: 'Amazon’s site where sellers manage their offers, orders and pay-outs.',
    },
  },
  'selling-plan': {
    term: { ja: '出品プラン', en: 'selling plan' },
    reading: 'しゅっぴんぷらん',
    aliases: { ja: ['大口出品', '小口出品'], en: ['professional plan', 'individual plan'] },
    meaning: {
      ja: '出品用アカウントの契約の種類です。日本では大口出品と小口出品があります。',
      en: 'The kind of contract of a selling account: professional or individual.',
    },
  },
  'session-theft': {
    term: { ja: 'サインイン状態の盗難', en: 'session theft' },
    reading: 'さいんいんじょうたいのとうなん',
    aliases: {
      ja: ['セッションハイジャック', 'クッキーの盗難'],
      en: ['cookie theft', 'session hijacking'],
    },
    meaning: {
      ja: 'サインインしたままの状態を、端末から盗み取る手口です。盗んだ側は、パスワードもコードも聞かれずに入れます。',
      en: 'Stealing the signed-in state from your device. The thief gets in without being asked for a password or code.',
    },
  },
  'shared-sign-in': {
    term: { ja: 'サインインの共用', en: 'shared sign-in' },
    reading: 'さいんいんのきょうよう',
    aliases: { ja: ['アカウントの使い回し', 'ログインの共有'], en: ['shared login'] },
    meaning: {
      ja: '何人かで、同じメールアドレスとパスワードを使うことです。誰が何をしたか、あとで分からなくなります。',
      en: 'Several people using the same address and password. Afterwards nobody can tell who did what.',
    },
  },
  'sim-swap': {
    term: { ja: 'SIMスワップ', en: 'SIM swap' },
    reading: 'しむすわっぷ',
    aliases: { ja: ['SIMハイジャック', 'SIM再発行詐欺'], en: ['SIM hijacking', 'port-out fraud'] },
    meaning: {
      ja: '他人があなたになりすましてSIMを再発行させ、電話番号を奪う手口です。',
      en: 'Somebody poses as you, has your SIM reissued and takes over your phone number.',
    },
  },
  smishing: {
    term: { ja: 'スミッシング', en: 'smishing' },
    reading: 'すみっしんぐ',
    aliases: { ja: ['偽SMS', 'SMSフィッシング'], en: ['fake text message'] },
    meaning: {
      ja: 'SMSで偽のリンクや電話番号を送る、フィッシングの一つです。',
      en: 'Phishing by text message, with a fake link or telephone number.',
    },
  },
  'sp-api': {
    term: { ja: 'アプリの許可（SP-API）', en: 'app authorisation (SP-API)' },
    reading: 'あぷりのきょか',
    aliases: { ja: ['アプリの連携', 'API連携', 'MWS'], en: ['API access', 'MWS'] },
    meaning: {
      ja: '外部のツールが、あなたの出品用アカウントのデータを読み書きできるようにする許可です。',
      en: 'Permission for an outside tool to read and change data in your selling account.',
    },
  },
  'specified-transactions-act': {
    term: { ja: '特定商取引法', en: 'Act on Specified Commercial Transactions (Japan)' },
    reading: 'とくていしょうとりひきほう',
    aliases: { ja: ['特商法', '特定商取引に関する法律'], en: ['SCTA'] },
    meaning: {
      ja: '通信販売などの決まりを定めた日本の法律です。売り手は、名前や住所、電話番号を表示することになっています。',
      en: 'A Japanese law on mail order and the like. It asks sellers to show their name, address and telephone number.',
    },
  },
  'spoofed-sender': {
    term: { ja: '差出人の偽装', en: 'spoofed sender' },
    reading: 'さしだしにんのぎそう',
    aliases: { ja: ['なりすましメール', '送信元の詐称'], en: ['forged sender'] },
    meaning: {
      ja: '他人のアドレスや会社名を、メールの差出人としてかたることです。',
      en: 'An e-mail that gives somebody else’s address or company name as its sender.',
    },
  },
  totp: {
    term: { ja: 'TOTP', en: 'TOTP' },
    reading: 'てぃーおーてぃーぴー',
    aliases: { ja: ['時刻同期型ワンタイムパスワード'], en: ['time-based one-time password'] },
    meaning: {
      ja: '時刻をもとにワンタイムコードを作る、共通の方式です。認証アプリの多くが使っています。',
      en: 'The common method of making one-time codes from the time of day. Most authenticator apps use it.',
    },
  },
  'trusted-device': {
    term: { ja: '信頼する端末', en: 'trusted device' },
    reading: 'しんらいするたんまつ',
    aliases: { ja: ['信頼済みデバイス', 'コードを要求しない端末'], en: ['remembered device'] },
    meaning: {
      ja: '一度コードを入力したあと、次からはコードを省くように設定した端末です。',
      en: 'A device on which you entered a code once and chose not to be asked again.',
    },
  },
  'two-step-verification': {
    term: { ja: '二段階認証', en: 'two-step verification (2SV)' },
    reading: 'にだんかいにんしょう',
    aliases: { ja: ['2段階認証', '2SV', '2段階確認'], en: ['2SV', '2-step verification'] },
    meaning: {
      ja: 'パスワードのあとに、手元の端末に届くコードなど、もう一つの確認を求める仕組みです。',
      en: 'After the password, the site asks for one more proof, such as a code sent to a device you hold.',
    },
  },
  'unauthorised-access': {
    term: { ja: '不正アクセス', en: 'unauthorised access' },
    reading: 'ふせいあくせす',
    aliases: { ja: ['不正ログイン'], en: ['unauthorised sign-in'] },
    meaning: {
      ja: '他人のパスワードを使うなどして、許可なくシステムに入ることです。',
      en: 'Getting into a system without permission, for example with somebody else’s password.',
    },
  },
  'user-permissions': {
    term: { ja: 'ユーザー権限', en: 'user permissions' },
    reading: 'ゆーざーけんげん',
    aliases: { ja: ['ユーザー許可', 'アクセス権'], en: ['user rights'] },
    meaning: {
      ja: '一つの出品用アカウントを使う人を一人ずつ登録し、できることを決める設定です。',
      en: 'The setting that names each person who uses a selling account and what they may do.',
    },
  },
} as const satisfies Record<string, GlossaryEntry>;

export type TermId = keyof typeof glossary;
