/** What the evidence does not carry, what would harm, and what would hurt: none of our texts may say it. */

export type ForbiddenClaim = {
  /** What may not be said, as the title of its test. */
  claim: string;
  why: string;
  /** Looked for in each paragraph. */
  pattern: RegExp;
  /** Sentences it must find. */
  bad: readonly string[];
  /** Close to those, and allowed. */
  good: readonly string[];
};

export const forbiddenClaims: readonly ForbiddenClaim[] = [
  {
    claim: 'it was your own fault',
    why: 'we never blame a reader',
    pattern:
      /自業自得|自己責任|あなたの(?:せい|ミス|落ち度)|うかつ|だまされる(?:ほう|方)が悪|your own fault|you should have known|\bcareless|gullible/i,
    bad: ['二段階認証を使わないのは自業自得です。', 'Skipping it is your own fault.'],
    good: ['だれにでも起こります。', 'It can happen to anybody.'],
  },
  {
    claim: 'something is safe',
    why: 'we can only say what we saw, and what not',
    pattern:
      /(?<!「)(?:安全です(?!か)|安心です(?!か)|(?<!なくて)大丈夫です(?!か)|安全だと(?:言え|分か)|問題ありません)|(?<!“)(?:\bis|\bare|’s|’re|\bbe) (?:completely |perfectly |now |quite |totally |absolutely )?safe\b|completely secure/i,
    bad: [
      'この出品は安全です。',
      'もう大丈夫です。',
      'This offer is safe.',
      'It’s perfectly safe to buy.',
    ],
    good: [
      '「安全です」とは言いません。',
      '無視していれば大丈夫ですか',
      '全部を一度に直さなくて大丈夫です。',
      'We never say “safe”; we show the reasons.',
      'Keep the list in a safe place.',
    ],
  },
  {
    claim: 'something protects for certain',
    why: 'every protection has ways around it, and each guide names them',
    pattern:
      /(?:完全に|必ず|確実に|絶対に|100\s*[%％])(?:防げ|防ぎ|防止|守れ|守られ)|(?:二段階認証|パスキー|認証アプリ)(?:が|で|は|なら)[^。\n]{0,12}(?:乗っ取り|不正アクセス)を(?:防げます|防ぎます)|100 ?% (?:safe|secure|protect)|(?:completely|always|fully) (?:prevents?|protects?|stops?)|makes? (?:it )?impossible to (?:hijack|break in)/i,
    bad: [
      '二段階認証で乗っ取りを防げます。',
      'これで完全に防げます。',
      'A passkey fully protects your account.',
    ],
    good: [
      '二段階認証があると、入られにくくなります。',
      'パスキーは、この手口に強い方法です。',
      'It stops this trick, and not every trick.',
    ],
  },
  {
    claim: 'a code nobody asked for proves that the password leaked',
    why: 'a reset code needs no password; without saying which code, it is false',
    pattern:
      /コード[^。\n]*パスワード[^。\n]*証拠(?!では|とは|に(?:は)?なりません)|コードが(?:届いた|届く|来た)(?:ら|なら|のは|ということは)、?(?:もう)?パスワードが(?:漏れて|知られて|盗まれて)い(?:ます|る(?:からです|ということ))|\bcodes? (?:always |surely )?(?:proves?|shows?|means?) (?:that )?(?:your|the) password (?:has |is |was )?(?:been )?(?:leaked|known|stolen)/i,
    bad: [
      '頼んでいないコードは、パスワードが漏れた証拠です。',
      'コードが届いたら、パスワードが知られています。',
      'An unrequested code proves that your password has leaked.',
    ],
    good: [
      'コードが届いても、パスワードが漏れた証拠ではありません。',
      'サインイン用のコードなら、今のパスワードが知られているしるしです。',
      'A sign-in code is a strong sign, not a proof.',
    ],
  },
  {
    claim: 'a mail that is not in Message Center is a fake',
    why: 'code mails and some others are not listed there',
    pattern:
      /メッセージセンターに(?:ない|無い|載っていない|見当たらない|なければ|なかったら)(?:メール|もの|連絡)?(?:は|なら)?、?(?:すべて|全部|必ず)?(?:偽物?|詐欺)(?!物|ですか|とは(?:限|言)|だと(?:は|決))|not (?:listed |shown )?in (?:your |the )?Message Cent(?:er|re)[^.?\n]{0,20}(?: is| are| must be|,? it is) (?:always |surely )?(?:a )?(?:fake|scam|phishing)/i,
    bad: [
      'メッセージセンターにないメールは偽物です。',
      'メッセージセンターになければ詐欺です。',
      'A mail that is not in Message Center is a fake.',
    ],
    good: [
      'メッセージセンターにないメールは、すべて偽物ですか',
      'メッセージセンターにないメールは、偽物とは限りません。',
      'Is every mail that is not in Message Center a fake?',
    ],
  },
  {
    claim: 'so many per cent off is fraud',
    why: 'no authority found gives a figure, and near-market fakes occurred',
    pattern:
      /(?:[\d０-９]+\s*[%％]|[\d一二三四五六七八九]割)(?:引き|オフ|以上|安)*(?:安い)?[^。、\n]{0,8}(?:は|なら|だと)、?(?:必ず|まず|ほぼ)?(?:詐欺|偽物|偽の出品)(?!ですか|とは)|\d+ ?(?:%|per cent|percent) (?:off|below|cheaper)[^.\n]{0,30} (?:is|are|means?|must be) (?:always |surely |a )*(?:fraud|fake|scam)/i,
    bad: ['70%引きは詐欺です。', '7割安いものは、偽物です。', '70% off is a scam.'],
    good: [
      '2017年の例では、30〜50%引きの偽の出品がありました。',
      'Fakes were seen at 30–50% off in 2017.',
    ],
  },
  {
    claim: '99.9% without a year',
    why: 'one company’s own statistic of 2019; its source is asked for by the test of guides',
    pattern: /^(?!.*20\d\d).*99\.9\s*[%％]/,
    bad: [
      '二段階認証で、乗っ取りは99.9%防げます。',
      'It makes you 99.9% less likely to be hacked.',
    ],
    good: [
      'Microsoftは2019年に、99.9%以上下がると述べました。',
      'In 2019 it said more than 99.9%.',
    ],
  },
  {
    claim: 'NIST asks for 8 characters and recommends 15',
    why: 'that is the draft of 2024; the final text asks for 15 where the password stands alone',
    pattern:
      /[8８八]文字以上[^。\n]*1[5５]文字[^。\n]*推奨|推奨[^。\n]*1[5５]文字|(?:at least|minimum(?: of)?|min\.?) ?(?:8|eight)[^.\n]*(?:recommend[^.\n]*(?:15|fifteen)|(?:15|fifteen)[^.\n]*recommend)|8 characters minimum/i,
    bad: [
      'NISTは8文字以上を必須、15文字以上を推奨としています。',
      'NIST asks for at least 8 characters and recommends 15.',
      '8 characters minimum, 15 recommended',
    ],
    good: [
      'パスワードだけで守るなら15文字以上、二つ目の確認があれば8文字以上です。',
      'At least 15 characters where it stands alone; 8 with a second factor.',
    ],
  },
  {
    claim: 'change your password regularly',
    why: 'NIST and the Japanese ministry say not to without a cause; Amazon’s own words stand as a side of a conflict',
    pattern:
      /パスワードを?、?(?:定期的に|[0-9０-９]+か月ごとに|毎月)(?:変え|変更し)(?:ましょう|てください|ます。)|(?:^|[.:] )change your passwords? (?:regularly|periodically|every (?:\d+|few) (?:days|months))/im,
    bad: ['パスワードを定期的に変えましょう。', 'Change your password regularly.'],
    good: [
      'パスワードを定期的に変えるべきですか',
      'Amazonのヘルプは、定期的に変えるよう勧めています。',
      'Change your password on any sign of a leak.',
    ],
  },
  {
    claim: 'a long password is what stopped the codes in 2017',
    why: 'that it became different is the likelier reason, and nobody told the seller',
    pattern:
      /長いパスワード(?:に(?:変えた|した))?(?:から|ので|ため|ことで|おかげで)[^。\n]*止ま|long(?:er)? password (?:is what |was what |that )?(?:stopped|ended)/i,
    bad: [
      '長いパスワードにしたので、コードが止まりました。',
      'The longer password stopped the codes.',
    ],
    good: [
      'パスワードを変えると、コードは止まりました。',
      'The codes stopped after he changed the password.',
    ],
  },
  {
    claim: 'only dormant accounts are taken over',
    why: 'sellers in business lost pay-outs in the same month of 2017',
    pattern:
      /(?:休眠アカウント|使っていないアカウント)(?:だけ|しか)(?:が)?(?:狙われ|乗っ取られ)|only (?:dormant|unused|idle) accounts (?:are|were|get) (?:hijacked|taken over|attacked|targets?)/i,
    bad: [
      '休眠アカウントだけが狙われます。',
      '使っていないアカウントしか乗っ取られません。',
      'Only dormant accounts are hijacked.',
    ],
    good: [
      '狙われたのは、休眠アカウントだけではありません。',
      'Not only dormant accounts were hit.',
    ],
  },
  {
    claim: 'never buy what a seller ships',
    why: 'too broad: the guarantee covers it, and honest small sellers live on it',
    pattern:
      /(?<!「)自己発送(?:の(?:出品|商品|品|もの))?(?:は|を)、?(?:すべて|絶対に|決して)?(?:買わない(?:でください|ように|。)|買ってはいけません|避けてください|避けましょう)|(?<!“)(?:never|do not|don’t) buy (?:anything |any )?(?:merchant-fulfilled|self-shipped)/i,
    bad: ['自己発送の出品は買わないでください。', 'Never buy merchant-fulfilled goods.'],
    good: [
      '自己発送だけを理由に避けません。',
      'A merchant-fulfilled offer alone is no reason to worry.',
    ],
  },
  {
    claim: 'Seller Central can be entered by a passkey alone, or by a FIDO key',
    why: 'no official page says so; its USB keys are code generators',
    pattern:
      /セラーセントラル(?:に|へ|は|では)[^。\n]{0,10}(?:パスキー|セキュリティキー)(?:だけ|のみ)?で(?:入れます|サインインできます|使えます)|1[6６]桁の(?:数字の)?パスキー|(?:sign in|get in)(?:to)?(?: to)? Seller Central (?:with|by) (?:only |just )?a (?:passkey|security key)(?: alone)?\.|(?:16-digit|merchant) passkey|FIDO2? (?:security )?keys? (?:work|can be used) (?:in|for) Seller Central/i,
    bad: [
      'セラーセントラルに、パスキーだけで入れます。',
      '16桁のパスキーを入力します。',
      'You can sign in to Seller Central with a passkey alone.',
    ],
    good: [
      'セラーセントラルにパスキーだけで入れるのか、公式の説明は見つかりませんでした。',
      'Whether a passkey alone opens Seller Central, we do not know.',
    ],
  },
  {
    claim: 'a trusted device stays trusted for so many days',
    why: 'no length is published',
    pattern:
      /(?:信頼する端末|信頼済み|コードを?(?:省|聞かれな|求められな))[^。\n]*[\d０-９一二三四六]+(?:日|か月|ヶ月|週間|年)(?:間|は|で|まで|ごと|有効)|trusted[^.\n]*(?:for|after|lasts?|every) (?:about )?(?:\d+|thirty|ninety) (?:days|weeks|months)/i,
    bad: ['信頼する端末は30日間有効です。', 'A trusted device lasts 30 days.'],
    good: [
      '信頼する端末の印は、ある日消えることがあります。',
      'How long a device stays trusted is not published.',
    ],
  },
  {
    claim: 'the guarantee pays up to so much',
    why: 'the present limit could not be read; the old one is named as what it was',
    pattern:
      /^(?!.*(?:2017|当時|以前|古い|報告|二次|at the time|reported|older|second-hand|secondary)).*(?:30万円|300,000 ?円|300,000[ -]yen|2,500 dollars|\$2,500)/,
    bad: ['保証の上限は30万円です。', 'The guarantee pays up to 300,000 yen.'],
    good: [
      '2017年の報道では、30万円まででした。',
      '上限は、申請画面で確かめてください。',
      'In 2017 it was reported as 300,000 yen.',
    ],
  },
  {
    claim: 'Amazon will pay',
    why: 'the record is mixed, and nobody promises',
    pattern:
      /Amazonが(?:必ず|全額を?)(?:、)?(?:返金|補償|返し|払い|負担)(?:し)?(?:ます|てくれます)|必ず(?:返金され|お金が戻り)ます|Amazon (?:will|always) (?:refunds?|pays?|reimburses?|covers?)/i,
    bad: ['Amazonが必ず返金してくれます。', 'Amazon will refund you.'],
    good: ['返金した例も、しなかった例もあります。', 'Amazon refunded one seller over time.'],
  },
  {
    claim: 'a telephone number nobody checked',
    why: 'customer-service numbers change and are imitated; the two desks allowed are official',
    pattern:
      /(?<![\d-])(?!0300 123 2040|03-5978-7509)(?:0[1-9]\d{0,3}[-‐ ]\d{2,4}[-‐ ]\d{3,4}|1[- ]8\d\d[- ]\d{3}[- ]\d{4}|\+\d{1,3}[- (]\d)(?!\d)/,
    bad: ['Amazonの電話は0120-999-373です。', 'Call 1-888-280-4331.', '03-1234-5678'],
    good: [
      '警察の相談電話は#9110です。',
      'Report Fraud: 0300 123 2040',
      '2017-04-10から',
      '消費者ホットラインは188です。',
    ],
  },
];
