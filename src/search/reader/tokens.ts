import { MOST_TOKENS } from '../encoder/network.ts';
import { openWordPieces } from '../encoder/word-pieces.ts';

const MOST_ASKED = 32;
const MOST_TITLE = 14;
const MOST_SENTENCE = 60;

/** A question with what is read beside it, as the network takes it. */
export interface Tokens {
  readonly tokens: readonly number[];
  /** Where the second text begins, the title. */
  readonly second: number;
  /** Where each sentence's own stand, half open. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Makes tokens of a question, a title and a few sentences. */
export type Tokeniser = (question: string, title: string, sentences: readonly string[]) => Tokens;

/** Takes from the longest, the first of them, until all have room. */
function fitted(said: readonly number[][], room: number): readonly (readonly number[])[] {
  const lengths = said.map(({ length }) => length);
  for (let over = lengths.reduce((sum, one) => sum + one, 0) - room; over > 0; over--)
    lengths[lengths.indexOf(Math.max(...lengths))]! -= 1;
  return said.map((pieces, i) => pieces.slice(0, lengths[i]));
}

/** "[CLS] question [SEP] title [SEP] a sentence [SEP] a sentence [SEP]"; the longest sentence gives way. */
export function openTokeniser(pieces: readonly string[]): Tokeniser {
  const piecesOf = openWordPieces(pieces);
  const [start, end] = ['[CLS]', '[SEP]'].map((piece) => pieces.indexOf(piece)) as [number, number];
  return (question, title, sentences) => {
    const asked = [start, ...piecesOf(question, MOST_ASKED), end];
    const above = title === '' ? [] : [...piecesOf(title, MOST_TITLE), end];
    const tokens = asked.concat(above);
    const said = sentences.map((one) => piecesOf(one, MOST_SENTENCE));
    const places: (readonly [number, number])[] = [];
    for (const one of fitted(said, MOST_TOKENS - tokens.length - said.length)) {
      places.push([tokens.length, tokens.length + Math.max(1, one.length)]);
      tokens.push(...one, end);
    }
    return { tokens, second: asked.length, sentences: places };
  };
}
