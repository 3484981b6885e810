import { estimate } from '../../../../domain/password/estimate';
import { fold } from '../../../../domain/password/fold';
import { type Lexicon, lexiconOf } from '../../../../domain/password/lexicon';
import { head } from '../../../../domain/password/packs/head';
import { rest } from '../../../../domain/password/packs/rest';
import { analysedText } from '../../../../domain/password/text';
import { judge } from '../../../../domain/password/verdict';

/** The packs as they are shipped. */
export const firstWords: Lexicon = lexiconOf([head]);
export const allWords: Lexicon = lexiconOf([head, rest]);

/** Folded as the estimate folds it. */
export const folded = (text: string) => fold(analysedText(text).characters);

/** 'code start-end' of each reason for a text, the heaviest first. */
export function reasonsFor(text: string, ownWords?: string[]): string[] {
  const verdict = judge(estimate(text, allWords, { ownWords }));
  return (verdict?.reasons ?? []).map(({ code, start, end }) => `${code} ${start}-${end}`);
}
