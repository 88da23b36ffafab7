import { fileURLToPath } from 'node:url';
import { readShipped, type ShippedProblem, signed } from '../saved/shipped.ts';

/** Why there is no reader; passages are judged without it. */
export type ReaderProblem = ShippedProblem<'reader'>;

/** The reader's numbers as they ship: `bench/reader/pack.py` makes them. Its words are the encoder's. */
export interface ReaderWeights {
  /** How much each number tells that a sentence answers, and what is always added. */
  readonly verdict: Float32Array;
  /** All that is kept in floats, in the order in which it is used. */
  readonly floats: Float32Array;
  /** The layers' weights, signed bytes. */
  readonly weights: Int8Array;
}

const SHIPPED = fileURLToPath(new URL('../data/reader.bin', import.meta.url));

/**
 * Reads the reader's numbers.
 * @param path those that ship with the project when left out
 */
export function readReader(path: string = SHIPPED): ReaderWeights | ReaderProblem {
  const shipped = readShipped('reader', path);
  if ('kind' in shipped) return shipped;
  const { verdict, floats, weights } = shipped.sections;
  return {
    verdict: verdict as Float32Array,
    floats: floats as Float32Array,
    weights: signed(weights!),
  };
}
