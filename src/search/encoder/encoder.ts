import { MOST_TOKENS, openNetwork, SIZE } from './network.ts';
import type { Weights } from './weights.ts';
import { openWordPieces } from './word-pieces.ts';

/** A text to encode: a question or a sentence, and what it stands under. */
export interface Sentence {
  readonly title?: string;
  readonly text: string;
}

/** Makes vectors of sentences: texts that mean much the same have much the same direction, whatever their words. */
export interface Encoder {
  /** @returns `SIZE` signed bytes a sentence, in order; each vector to a scale of its own */
  readonly encode: (sentences: readonly Sentence[]) => Int8Array;
}

/** Of a long title only so many tokens are taken: a sentence must have its place. */
const MOST_OF_TITLE = 32;
const ENDS = /[.!?…]["”’»)]*\s*$/u;

/** Opens the encoder. It holds about 30 MB; the same texts always make the same bytes, whatever was encoded before. */
export function openEncoder(weights: Weights): Encoder {
  const pieces = openWordPieces(weights.pieces);
  const network = openNetwork(weights);
  const [start, end] = ['[CLS]', '[SEP]'].map((piece) => weights.pieces.indexOf(piece));
  const tokensOf = ({ title = '', text }: Sentence): number[] => {
    const stop = title === '' || ENDS.test(title) ? '' : '.';
    const above = pieces(title, MOST_OF_TITLE).concat(pieces(stop, 1));
    return [start!, ...above, ...pieces(text, MOST_TOKENS - 2 - above.length), end!];
  };
  return {
    encode(sentences) {
      const vectors = new Int8Array(sentences.length * SIZE);
      for (const [i, sentence] of sentences.entries()) vectors.set(network(tokensOf(sentence)), i * SIZE);
      return vectors;
    },
  };
}
