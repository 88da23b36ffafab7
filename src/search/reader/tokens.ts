import { MOST_TOKENS } from '../encoder/network.ts';
import { openWordPieces } from '../encoder/word-pieces.ts';

const MOST_ASKED = 32;
const MOST_TITLE = 14;
const MOST_SENTENCE = 60;
/** Of what stands before it. Where there is less room, that gives way. */
const MOST_BEFORE = 40;

/** A question with what is read beside it, as the network takes it. */
export interface Tokens {
  readonly tokens: readonly number[];
  /** Where the second text begins, the title. */
  readonly second: number;
  /** Where the sentence's own stand, half open. */
  readonly sentence: readonly [start: number, end: number];
}

/** Makes tokens of a question, a title, a sentence and the one before it. */
export type Tokeniser = (question: string, title: string, sentence: string, before: string | null) => Tokens;

/** "[CLS] question [SEP] title [SEP] before [SEP] sentence [SEP]". */
export function openTokeniser(pieces: readonly string[]): Tokeniser {
  const piecesOf = openWordPieces(pieces);
  const [start, end] = ['[CLS]', '[SEP]'].map((piece) => pieces.indexOf(piece)) as [number, number];
  return (question, title, sentence, before) => {
    const asked = [start, ...piecesOf(question, MOST_ASKED), end];
    const above = title === '' ? [] : [...piecesOf(title, MOST_TITLE), end];
    const room = MOST_TOKENS - asked.length - above.length - 1;
    const own = piecesOf(sentence, Math.min(MOST_SENTENCE, room));
    const left = Math.min(MOST_BEFORE, room - own.length - 1);
    const read = before === null || left <= 0 ? [] : piecesOf(before, left);
    const tokens = asked.concat(above, read.length > 0 ? [...read, end] : []);
    const from = tokens.length;
    return {
      tokens: tokens.concat(own, end),
      second: asked.length,
      sentence: [from, from + Math.max(1, own.length)],
    };
  };
}
