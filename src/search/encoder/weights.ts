import { fileURLToPath } from 'node:url';
import { readShipped, type ShippedProblem, signed } from '../saved/shipped.ts';

/** Why there is no encoder; search goes on without sentence vectors. */
export type EncoderProblem = ShippedProblem<'encoder'>;

/** The encoder's numbers as they ship: `bench/encoder/pack.py` makes them. */
export interface Weights {
  /** The word pieces, in the order of their rows. */
  readonly pieces: readonly string[];
  /** A row a piece, numbers of four bits in groups of 32. */
  readonly words: Uint8Array;
  /** What a number of each group is worth: the upper half of a float. */
  readonly wordScales: Uint16Array;
  /** All that is kept in floats, in the order in which it is used. */
  readonly floats: Float32Array;
  /** The layers' weights, signed bytes. */
  readonly weights: Int8Array;
}

const SHIPPED = fileURLToPath(new URL('../data/encoder.bin', import.meta.url));

/**
 * Reads the encoder's numbers.
 * @param path those that ship with the project when left out
 */
export function readWeights(path: string = SHIPPED): Weights | EncoderProblem {
  const shipped = readShipped('encoder', path);
  if ('kind' in shipped) return shipped;
  const { pieces, words, wordScales, floats, weights } = shipped.sections;
  return {
    pieces: (pieces as string).split('\n'),
    words: words as Uint8Array,
    wordScales: wordScales as Uint16Array,
    floats: floats as Float32Array,
    weights: signed(weights!),
  };
}
