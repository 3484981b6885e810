// Recognises one-time codes in what people type or paste, so that no page shows one back.
// Must never change: of what was recognised nothing is returned, not even its length; and prices, years, dates,
// telephone numbers and order numbers are left alone, for the tools live on them.

/** Stands for a code wherever text is shown back. */
export const hiddenCode = '••••••';

const digit = '[0-9０-９]';
// Six digits are the rule; four to eight are seen. Written in one piece or in equal groups.
const shape = `(?:${digit}{4,8}|${digit}{3}[ -]${digit}{3}|${digit}{4}[ -]${digit}{4}|${digit}{2}(?:[ -]${digit}{2}){2})`;
const loneShape = new RegExp(`^${shape}$`);
// A year, and the consultation number of the Japanese police, are searched for by themselves.
const noCode = /^(?:19\d\d|20\d\d|9110)$/;

// Part of a longer number, an amount, a date, a telephone or order number is no code.
const internationalNumber = '[+＋][0-9０-９ ()-]{1,16}';
const before = `(?<![0-9０-９.,，．/¥￥$€£#-])(?<!${internationalNumber})`;
const unit = '円|年|月|件|個|点|本|冊|人|時|分|%|％|yen\\b|ratings?\\b|reviews?\\b|pcs\\b';
const after = `(?!${digit}|[.,，．:：/-]${digit}|\\s*(?:${unit}))`;
const shapeInText = new RegExp(`${before}${shape}${after}`, 'g');

// コード is also a cord, and some codes are no secret.
const cue =
  /(?<!電源|延長|バー|クーポン|QR)コード|ワンタイム|認証|パスワード|確認番号|暗証番号|\b(?:codes?|otp|pin|passcodes?|passwords?|verification)\b/i;
// Strong enough to speak for the two lines that follow and the one before.
const announcement =
  /ワンタイム|(?:認証|確認|セキュリティ)(?:コード|番号)|\b(?:one[- ]time|verification|security) (?:code|password)\b|\botp\b/i;

const isNoCode = (digits: string): boolean => noCode.test(digits.normalize('NFKC'));

/** Whether the whole text is nothing but what looks like a one-time code. Not for fields that ask for a number. */
export function isLoneCode(text: string): boolean {
  const trimmed = text.trim();
  return loneShape.test(trimmed) && !isNoCode(trimmed);
}

/** The text with the codes of a pasted message hidden; the same text when there is none. Numbers by themselves stay. */
export function hideCodesOfMessages(text: string): string {
  const lines = text.split('\n');
  const folded = lines.map((line) => line.normalize('NFKC'));
  const announcing = folded.map((line) => announcement.test(line));
  return lines
    .map((line, index) => {
      const isNearby = announcing.slice(Math.max(0, index - 2), index + 2).includes(true);
      if (!isNearby && !cue.test(folded[index] ?? '')) return line;
      return line.replace(shapeInText, (found) => (isNoCode(found) ? found : hiddenCode));
    })
    .join('\n');
}

/** The same for text that never is a number by itself, such as a search or a title: a lone code is hidden too. */
export function hideCodes(text: string): string {
  return isLoneCode(text) ? hiddenCode : hideCodesOfMessages(text);
}
