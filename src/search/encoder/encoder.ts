import { MOST_TOKENS, type Network, openNetwork, SIZE } from './network.ts';
import { openReader, type Reader } from '../reader/reader.ts';
import { remembering } from '../reader/remembering.ts';
import type { ReaderWeights } from '../reader/weights.ts';
import type { Weights } from './weights.ts';
import { openWordPieces, type WordPieces } from './word-pieces.ts';

/** A text to encode: a question, or a sentence with the title of what it stands in. */
export interface Sentence {
  readonly title?: string;
  readonly text: string;
}

/** Makes vectors of sentences: texts that mean much the same have much the same direction, whatever their words. */
export interface Encoder {
  /** @returns `SIZE` signed bytes a sentence, in order; each vector to a scale of its own */
  readonly encode: (sentences: readonly Sentence[]) => Int8Array;
  /** What reads a question together with what was found by these vectors; null where there is none. */
  readonly reader: Reader | null;
}

/**
 * How much of a sentence's direction is its title's. Encoded together with it (as one text, or for its own tokens alone) the
 * title makes all sentences of an article alike; left out, a sentence says too little of what it is about.
 */
const TITLE = 0.3;

const MOST = 127;

const lengthOf = (vector: Int8Array): number => Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

/** The direction of a vector turned a little towards another's. */
function towards(vector: Int8Array, other: Int8Array): Int8Array {
  const [own, share] = [1 / lengthOf(vector), TITLE / lengthOf(other)];
  const sum = Float64Array.from(vector, (one, i) => own * one + share * other[i]!);
  const most = sum.reduce((so, one) => Math.max(so, Math.abs(one)), 0);
  return Int8Array.from(sum, (one) => Math.round((MOST * one) / most));
}

/**
 * Opens the encoder. It holds about 30 MB; the same texts always make the same bytes, whatever was encoded before.
 * @param reading the reader's numbers; without them nothing is read
 */
export function openEncoder(weights: Weights, reading: ReaderWeights | null = null): Encoder {
  // Many a start asks nothing that needs it.
  let opened: { readonly pieces: WordPieces; readonly network: Network } | undefined;
  const open = () => (opened ??= { pieces: openWordPieces(weights.pieces), network: openNetwork(weights) });
  const [start, end] = ['[CLS]', '[SEP]'].map((piece) => weights.pieces.indexOf(piece));
  const vectorOf = (text: string): Int8Array => {
    const { pieces, network } = open();
    network.run([start!, ...pieces(text, MOST_TOKENS - 2), end!]);
    return network.direction();
  };
  return {
    reader: reading && remembering(openReader(weights, reading)),
    encode(sentences) {
      const vectors = new Int8Array(sentences.length * SIZE);
      const titles = new Map<string, Int8Array>();
      for (const [i, { title = '', text }] of sentences.entries()) {
        const alone = vectorOf(text);
        if (title !== '' && !titles.has(title)) titles.set(title, vectorOf(title));
        const above = titles.get(title);
        vectors.set(above ? towards(alone, above) : alone, i * SIZE);
      }
      return vectors;
    },
  };
}
