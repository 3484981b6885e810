// Reads what a message says has happened, what it asks for and how it presses. No verdict follows: genuine messages ask too.
// Must never change: what a message tells not to do, or says nobody will ask for, is not asked for.
import { hideCodes } from '../code/hide-codes';
import { withoutHiddenLetters } from './letters';
import { askPhrases, claimPhrases, type Phrases, pressurePhrases } from './phrases';
import { type Ask, asks, type Claim, claims, type Pressure, pressures } from './report';

export type Reading = {
  asks: readonly Ask[];
  claims: readonly Claim[];
  pressures: readonly Pressure[];
};

// Longer than any sentence; what is longer is read in pieces.
const MAX_SENTENCE = 400;
const bullet = /^[\s・*•>■□◆●▼-]+/;
const sentenceEnd = /[。！!?？]|\.(?=\s|$)|\n/;
// A line that ends in a particle or a comma, or is followed by a small letter, was only broken for its length.
const brokenLine = /(?<=[をにはがのでとも、,])\n(?=\S)|\n(?=[a-z])/g;
const blankBetweenJapanese = /(?<=[ぁ-んァ-ヶ一-龠])[ \u3000](?=[ぁ-んァ-ヶ一-龠])/g;

const denialJa = /ない|ません|せず|ぬよう|禁止|お断り|控え/;
// 「お伝えいただくようお願いすることはありません」
const denialBehind = /^.{0,12}?(?:こと|もの).{0,6}?(?:ありません|ございません|ない)/;
const denialEn =
  /\b(?:do not|don't|never|won't|will not|not ask|no need|cannot|can't|nobody|no one)\b/;
// “If you did not order this, call us” asks for the call.
const condition = /\b(?:if|unless)\b[^,]{0,80}/g;
const codeWords = /コード|番号|パスワード|\botp\b|\bcodes?\b|\bpasswords?\b/;

function sentencesOf(text: string): string[] {
  const plain = withoutHiddenLetters(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(brokenLine, ' ')
    .replace(blankBetweenJapanese, '');
  return plain.split(sentenceEnd).flatMap((each) => {
    const sentence = each.replace(bullet, '');
    const pieces: string[] = [];
    for (let at = 0; at < sentence.length; at += MAX_SENTENCE)
      pieces.push(sentence.slice(at, at + MAX_SENTENCE));
    return pieces;
  });
}

function isDenied(sentence: string, match: RegExpExecArray): boolean {
  const behind = sentence.slice(match.index + match[0].length);
  if (denialJa.test(match[0]) || denialBehind.test(behind)) return true;
  const lead = sentence.slice(0, match.index).replace(condition, '');
  return denialEn.test(lead) || denialEn.test(match[0].replace(condition, ''));
}

const asksIn = (sentence: string, phrases: readonly RegExp[]): boolean =>
  phrases.some((phrase) => {
    const match = phrase.exec(sentence);
    return match !== null && !isDenied(sentence, match);
  });

function found<Code extends string>(
  codes: readonly Code[],
  table: Phrases<Code>,
  holds: (phrases: readonly RegExp[], code: Code) => boolean,
): Code[] {
  return codes.filter((code) => holds(table[code], code));
}

/** Reads a message in Japanese or English; anything else gives empty lists. */
export function readMessage(text: string): Reading {
  const sentences = sentencesOf(text);
  // A message that brings its code says where to type it; only one that wants it told to somebody asks for it.
  const bringsCode = hideCodes(text) !== text;
  const isTyping = (sentence: string) => /入力|\b(?:enter|type|input)\b/.test(sentence);
  const says = (phrases: readonly RegExp[]) =>
    sentences.some((sentence) => phrases.some((phrase) => phrase.test(sentence)));
  return {
    asks: found(asks, askPhrases, (phrases, ask) =>
      sentences.some(
        (sentence) =>
          !(ask === 'code' && bringsCode && isTyping(sentence)) && asksIn(sentence, phrases),
      ),
    ),
    claims: found(claims, claimPhrases, says),
    pressures: found(pressures, pressurePhrases, (phrases, pressure) =>
      sentences.some(
        (sentence) =>
          // To keep a code to oneself is good advice.
          !(pressure === 'secrecy' && codeWords.test(sentence)) &&
          phrases.some((phrase) => phrase.test(sentence)),
      ),
    ),
  };
}
