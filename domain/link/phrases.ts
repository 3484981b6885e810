// What messages say, as tables of phrases: what they ask for, what they claim, how they press.
// Matched against one sentence at a time, in small letters and ordinary width (NFKC). Gaps are bounded, so that reading stays
// linear. A Japanese request is object, deed, request; an English one deed, object.
import type { Ask, Claim, Pressure } from './report';

export type Phrases<Code extends string> = Readonly<Record<Code, readonly RegExp[]>>;

const gap = '.{0,24}?';
// Politely, among friends, and told by somebody who was asked.
const please =
  '(?:くださ|下さ|頂[けき]|いただ[けき]|お願い|願います|必要(?:です|があ|がご)|なければ|もらえ|ほしい|欲しい|くれ(?!まし|た)|ように(?:との|と?言|求|指示)|よう求め)';
const hand =
  '(?:再?入力|提供|送信|送って|お送り|返信|教え|お?知らせ|お?伝え|お聞かせ|読み上げ|転送|共有|提示)';
const change = '(?:再?登録|更新|再設定|変更|修正|追加|確認|認証|検証|完了|解除)';

const ja = (object: string, deed: string): RegExp =>
  new RegExp(`(?:${object})${gap}${deed}.{0,16}?${please}`);
const wanted = (object: string): RegExp =>
  new RegExp(`(?:${object}).{0,12}?を(?:聞か|尋ねら|求めら)れ`);
const en = (deed: string, object: string): RegExp =>
  new RegExp(`\\b(?:${deed})\\b.{0,48}?\\b(?:${object})`);

const give =
  'reply(?:ing)?.{0,24}?with|(?:re-?)?enter(?:ing)?|provid(?:e|ing)|send(?:ing)?|tell(?:ing)?|giv(?:e|ing)|shar(?:e|ing)|submit(?:ting)?|typ(?:e|ing)|forward|read|confirm(?:ing)?|supply(?:ing)?|input';
const mend = `${give}|updat(?:e|ing)|verify(?:ing)?|validat(?:e|ing)|add(?:ing)?|renew|register|check`;
const number = '(?:\\+?\\d[\\d ()./-]{7,16}\\d)';

// Codes that shops print are no secret, and those of gift cards are asked for as such.
const secretCode =
  '(?<!クーポン|割引|招待|紹介|qr|バー|ギフト|カード|郵便|商品)コード|認証番号|確認番号|暗証番号|桁の(?:番号|数字)|(?:届いた|(?:次|下記|以下|上記)の)番号|ワンタイムパスワード|\\botp|\\bpin\\b';

/** Requests; a sentence that says not to do so, or that nobody asks for it, is not among them. */
export const askPhrases: Phrases<Ask> = {
  code: [
    ja(secretCode, hand),
    wanted(secretCode),
    en(
      `${give}|respond with|text`,
      `(?<!(?:sort|zip|post|postal|area|country|promo|promotion|coupon|discount|voucher|qr|dress|tracking) )codes?\\b(?!.{0,24}?\\bon the (?:back|card))|otp\\b|pin\\b|passcode|one[- ]time password`,
    ),
  ],
  password: [
    ja('(?<!ワンタイム)パスワード|ログイン情報|サインイン情報|ログインid', hand),
    wanted('(?<!ワンタイム)パスワード'),
    ja(
      'アカウント情報|個人情報|会員情報|お客様情報|登録情報|ログイン情報',
      `(?:${change}|${hand})`,
    ),
    ja(
      '(?:以下|下記|こちら|リンク|url)[^。]{0,16}(?:ログイン|サインイン)',
      '(?:確認|認証|更新|解除|手続|検証|再開|行っ|復旧)',
    ),
    en(give, 'password|passphrase|credentials|log-?in (?:details|information|data)'),
    en(
      mend,
      'account (?:information|details|data)|your (?:amazon |seller )?account|(?:your|account) identity',
    ),
    en(
      '(?:log|sign)[- ]?(?:in|on)',
      'link|below|here|verify|confirm|restore|unlock|reactivate|reinstate',
    ),
  ],
  card: [
    ja(
      '(?<!ギフト|プリペイド|ポイント|会員|キャッシュ)カード(?!を購入)|お?支払い?(?:方法|情報)|デビット|請求先情報|決済情報',
      `(?:${change}|${hand})`,
    ),
    wanted('カード番号|セキュリティ番号'),
    /\bpay(?:ing)?\b.{0,48}?\b(?:with|by|using) (?:your |a )?(?:credit|debit|bank)\b.{0,16}?\bcard/,
    en(
      mend,
      '(?:credit|debit|bank) cards?|card (?:details|number|information|info|data)|payment (?:method|details|information|info)|billing (?:details|information|info)|cvv|security number of',
    ),
  ],
  bank: [
    ja('口座|振込先|銀行情報', `(?:${change}|${hand}|振り?込|送金|入金)`),
    wanted('口座番号|銀行名|暗証番号'),
    en(
      `${mend}|link|connect|wire|transfer`,
      'bank (?:account|details|information|info)|account and routing|routing number|account number|iban\\b|sort code|deposit (?:account|method)',
    ),
  ],
  call: [
    new RegExp(
      `(?:(?<!携帯)電話(?!番号)|ダイヤル|コールセンター)${gap}(?:くださ|下さ|お願い|願います)`,
    ),
    /\d{2,4}[-( ]{1,2}\d{2,4}[-) ]{1,2}\d{3,4}.{0,8}?(?:連絡|電話|問い?合わ?せ|かけ|掛け|相談).{0,10}?(?:くださ|下さ|お願い|願います)/,
    new RegExp(
      `(?:^|[,;:.-] ?|\\b(?:please|must|should|can|and|then|or|to|immediately|now|just) )(?:call|phone|dial|ring|telephone)\\b(?! (?:from|you|center|centre)).{0,40}?(?:${number}|\\bus\\b|\\bnumber|\\bsupport|\\bteam|\\bhelpline|\\bback\\b)`,
    ),
    new RegExp(`\\b(?:contact|reach)\\b.{0,40}?(?:\\bat|\\bon|:) ?${number}`),
  ],
  install: [
    ja(
      'アプリ|ソフト|anydesk|team ?viewer|クイックアシスト|ultraviewer|rustdesk|リモート|遠隔|プログラム|拡張機能|\\bapk|ファイル|プロファイル|ツール',
      '(?:インストール|ダウンロード|導入|入れ|起動|実行|許可|接続|更新|アップデート)',
    ),
    en(
      'install|download|run|launch|update',
      'anydesk|team ?viewer|ultraviewer|rustdesk|quick ?assist|remote|apps?\\b|software|program|tool|extension|apk\\b|attachment|file',
    ),
  ],
  reply: [
    /(?:返信|返答|返事).{0,12}?(?:くださ|下さ|お願い|願います|必要|お?待ち|もらえ|いただけ|ほしい|欲しい)/,
    /(?:^|[,;:.-] ?|\b(?:please|must|should|and|then|or|to|just|simply) )(?:reply|respond|text back|write back)\b(?! all)|\b(?:quick|prompt|early|fast) (?:reply|response)|\b(?:wait(?:ing)?|look(?:ing)? forward)\b.{0,16}?\b(?:reply|response|hearing)\b/,
  ],
  'gift-card': [
    ja(
      'ギフトカード|ギフト券|ギフトコード|プリペイド|電子マネー|itunes ?カード|google ?play ?カード|apple ?カード|webmoney|ビットキャッシュ',
      '(?:購入|買っ|番号|コード|送|撮影|写真|支払|チャージ)',
    ),
    en(
      'buy|purchase|get|pick up|send|read|scratch|pay (?:with|by|in|using)|redeem and send',
      'gift ?cards?|vouchers?|prepaid cards?|itunes cards?',
    ),
  ],
};

/** What is said to have happened. */
export const claimPhrases: Phrases<Claim> = {
  'account-locked': [
    /アカウント.{0,30}?(?:停止|ロック|制限|凍結|無効|閉鎖|不正利用|不正使用|異常|保護|復旧)/,
    /(?:停止|ロック|制限|凍結).{0,12}?アカウント|利用を制限/,
    /\b(?:account|access)\b.{0,40}?\b(?:suspend|lock|restrict|limit|disabl|deactivat|hack|on hold|compromis|blocked)/,
  ],
  'sign-in-attempt': [
    /(?:サインイン|ログイン).{0,16}?(?:試み|試行|検知|検出|ありました|止め|ブロック)|(?:不正|新しい|第三者の).{0,8}?(?:サインイン|ログイン)/,
    /\b(?:sign|log)[- ]?in\b.{0,40}?\b(?:attempt|detect|new device|from a)|\b(?:attempt\w*|trying|tried) to (?:sign|log) ?in|\bnew (?:sign|log)[- ]?in/,
  ],
  'payment-failed': [
    /お?支払い?.{0,30}?(?:完了できません|問題|失敗|できませんでした|承認され|確認でき|拒否)/,
    /(?:カード|有効期限).{0,16}?(?:期限が切れ|無効|承認され|利用できません)/,
    /\bpayments?\b.{0,40}?\b(?:declin|fail|could not|couldn't|problem|issue|unsuccessful|rejected)|\b(?:couldn't|could not|unable to) process your payment/,
  ],
  'order-or-charge': [
    /(?:注文|購入|お買い?上げ).{0,16}?(?:承り|確定|確認|完了|検知|番号|受け付け|キャンセル)|未納|未払い|料金.{0,12}?(?:ございます|請求|発生)/,
    /\border\b.{0,40}?\b(?:placed|confirmed|received|shipped)|\bcharge[sd]?\b|\bunpaid\b|\bbalance\b|\binvoice\b|\bthank you for (?:your order|shopping)/,
  ],
  delivery: [
    /(?:荷物|お届け|配達|配送|発送|再配達|宅配)/,
    /\b(?:package|parcel|deliver(?:y|ed)|shipment|courier|driver|arriving|redeliver\w*)\b/,
  ],
  membership: [/プライム|会員|会費|自動更新/, /\b(?:prime|membership|subscription)\b/],
  'refund-or-prize': [
    /返金|払い?戻し|還付|当選|プレゼント|(?:ギフト(?:カード|券)|ポイント).{0,16}?(?:受け取|獲得|進呈|付与|当選|円分)/,
    /\b(?:refund\w*|prize|winner|won|reward|congratulations)\b|\breceived a gift\b/,
  ],
  'selling-account': [
    /出品(?:者|用)?(?:アカウント|サポート|権限|停止)|セラーセントラル|セラーアカウント|販売(?:権限|を(?:再開|停止))|知的財産/,
    /\b(?:seller central|selling (?:partner|account|privileges?)|seller account|your listings?|account health)\b/,
  ],
  'pay-out-account': [
    /(?:入金|振込|受け?取り|銀行|売上金).{0,8}?口座|口座(?:情報|変更)|売上金.{0,16}?(?:振込|保留|入金)|口座への振込/,
    /\b(?:deposit (?:method|account)|disbursement|payout|pay-out|bank account)\b/,
  ],
};

/** What hurries or frightens. */
export const pressurePhrases: Phrases<Pressure> = {
  deadline: [
    /(?:\d+|[一二三四五六七]|数) ?(?:時間|日|分)(?:以内|後に|が経過)|本日中|今日中|明日まで|至急|直ちに|ただちに|早急|緊急|今すぐ|最終(?:通知|警告|確認)|速やかに/,
    /\bwithin (?:the next )?(?:\d+|a|one|two|three|a few|twenty-four|forty-eight) ?(?:hours?|days?|minutes?)\b|\b(?:immediately|urgent(?:ly)?|right away|asap|final (?:notice|warning)|as soon as possible|act now)\b|\b(?:by|before) (?:midnight|tonight|tomorrow|today)\b|\breceive it today\b/,
  ],
  loss: [
    /(?:永久|完全)に.{0,12}?(?:停止|削除|閉鎖|凍結|失)|(?:停止|削除|閉鎖|凍結|失効|無効)(?:と)?(?:され(?:ます|る)|いたします|します|となります|になります)|(?:利用|使用|使え|出品|販売)(?:でき)?なくなり|没収/,
    /\b(?:will be|be|get) (?:permanently )?(?:closed|suspended|deleted|terminated|disabled|deactivated|locked|forfeited)\b|\b(?:lose|losing|loss of) (?:your )?(?:access|account|funds|benefits)/,
  ],
  'legal-threat': [
    /法的(?:措置|手続き?|手段)|訴訟|裁判|提訴|差し?押さえ|逮捕|告訴|刑事/,
    /\b(?:legal action|lawsuit|warrant|arrest\w*|prosecut\w+|court|law enforcement will)\b/,
  ],
  secrecy: [
    /(?:家族|誰|他の人|他人|周囲|社員|同僚|銀行|警察|第三者).{0,14}?(?:話さ|言わ|伝え|相談し|漏らさ|知らせ|口外し).{0,4}?ない(?:で|よう)|内密|口外(?:しない|せず|無用|禁止)|秘密に|他言無用/,
    /\b(?:do not|don't|never) (?:tell|inform|talk to|mention|discuss).{0,30}?\b(?:anyone|anybody|family|bank|police|this)\b|\bkeep (?:this|it) (?:confidential|secret|between us|private)\b/,
  ],
};
