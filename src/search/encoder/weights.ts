import { fileURLToPath } from 'node:url';
import { FORM, readSaved } from '../saved/file.ts';

/** Why there is no encoder; search goes on without sentence vectors. */
export interface EncoderProblem {
  readonly kind: 'encoder-missing' | 'encoder-version' | 'encoder-damaged';
  readonly path: string;
}

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
  const saved = readSaved(path, FORM.encoder);
  if (saved === null) return { kind: 'encoder-missing', path };
  if ('kind' in saved)
    return { kind: saved.kind === 'index-version' ? 'encoder-version' : 'encoder-damaged', path };
  const { pieces, words, wordScales, floats, weights } = saved.sections;
  const { buffer, byteOffset, length } = weights as Uint8Array;
  return {
    pieces: (pieces as string).split('\n'),
    words: words as Uint8Array,
    wordScales: wordScales as Uint16Array,
    floats: floats as Float32Array,
    weights: new Int8Array(buffer, byteOffset, length),
  };
}
