/**
 * One writing for each word, as a dictionary for textlint-rule-prh. Whatever the glossary calls an alias is refused for
 * its term; words the glossary does not explain are listed here. In 「」 and （） stands what others write: that stays.
 */
import { importBundled } from '../engine.mjs';

/** Aliases our own text may use. */
const allowed = new Set([
  'FBA', // the short form our term shows in brackets
  'ODR',
  'MWS', // the forerunner, which has no other name
  'ウイルス', // plainer than the term, which is explained by it
  'ドメイン', // of a mail address; the term means that of a web address
  '評価', // whose they are is clear after the first time
  'マーケットプレイス保証', // and so is this
  '偽メール', // the mail itself; the term means the trick
  '使っていないアカウント', // plain words, which also explain the term
  '支払いの取り消し',
  '大口出品', // one kind of what the term means
  '小口出品',
]);

/** What we write, and what we do not. */
const words = [
  ['サインイン', 'ログイン|ログオン|サインオン'],
  ['二段階認証', '[２2]段階(?:認証|確認)|二段階確認'],
  ['入金口座', '入金先|振込先|振り込み先|受取口座'],
  ['マーケットプレイス保証', 'マケプレ保証'],
  ['出品用アカウント', 'セラーアカウント|出品者アカウント|出品アカウント'],
  ['差出人', '送信元'],
  ['主たる所有者', '主な所有者'],
  ['入口', '入り口'],
  ['誰', 'だれ'],
  ['構いません', 'かまいません'],
  ['仕組み', 'しくみ|仕組(?!み)'],
  ['片付け', '片づけ'],
  ['手元', '手もと'],
  ['とき', '(?<=[たる])時(?=[のにはも、])'],
  ['米国', 'アメリカ'],
  ['英国', 'イギリス'],
  ['末尾の数字', '下の桁|下[0-9四]桁'],
  ['詳しく', 'くわし[くい]'],
  ['気づく', '気付[かきくけい]'],
  ['たとえば', '例えば'],
  ['%', '％'],
  ['購入者', 'バイヤー|買い手'],
  ['スマホ', 'スマートフォン|携帯電話'],
  ['SMS', 'ショートメッセージ|ショートメール'],
  ['偽サイト', 'フェイクサイト|詐欺サイト'],
  ['ブラウザー', 'ブラウザ(?!ー)'],
  ['サーバー', 'サーバ(?!ー)'],
  ['フィルター', 'フィルタ(?!ー)'],
  ['ユーザー', 'ユーザ(?!ー)'],
  ['一つ、二つ', '[1-9１-９]つ'],
  ['ください', '下さい'],
  ['できる', '出来(?=[なるたてま])'],
  ['すべて', '全て|総て'],
  ['ほか', '他(?=[のにはも])'],
  ['ため', '為(?=[にの])'],
  ['および', '及び'],
  ['または', '又は'],
  ['すでに', '既に'],
  ['いただく', '頂[くきけ]'],
  ['分かる', 'わか[らりるれっ]|解[らりるれっ]'],
];
const outsideQuotes = (pattern) => `/(?<![「（][^」）]*)(?<![A-Za-z])(?:${pattern})(?![A-Za-z])/`;

/** The dictionary in YAML (of which JSON is a part). */
export async function dictionary() {
  const { glossary } = await importBundled(`export { glossary } from './content/glossary'`);
  const ofGlossary = Object.values(glossary).flatMap(({ term, aliases }) => {
    const others = aliases.ja.filter((alias) => !allowed.has(alias));
    return others.length > 0 ? [[term.ja, others.join('|')]] : [];
  });
  const rules = [...ofGlossary, ...words].map(([expected, pattern]) => ({
    expected,
    pattern: outsideQuotes(pattern),
  }));
  return JSON.stringify({ version: 1, rules });
}

/** The same for English, as patterns; between “ and ” and in addresses stands what others write. */
export const englishWords = [
  [/(?<!“[^”]*)\blog-?ins?\b(?!\.\w)/gi, 'sign-in'],
  [/(?<![“\w@./'-])\b(?:a mail|mails|emails?)\b(?![@.\w-])/gi, 'e-mail'],
  [/(?<!“[^”]*)\b(?:2FA|OTP|two-factor authentication)\b/g, 'two-step verification, one-time code'],
  [
    /\b(?:authori|organi|recogni|reali|minimi|analy)z\w+|\bcolors?\b|\bbehavior\w*/gi,
    'British spelling',
  ],
];
