import { fileURLToPath } from 'node:url';
import { FORM, readSaved } from '../saved/file.ts';

/** Why there is no reader; passages are judged without it. */
export interface ReaderProblem {
  readonly kind: 'reader-missing' | 'reader-version' | 'reader-damaged';
  readonly path: string;
}

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
  const saved = readSaved(path, FORM.reader);
  if (saved === null) return { kind: 'reader-missing', path };
  if ('kind' in saved)
    return { kind: saved.kind === 'index-version' ? 'reader-version' : 'reader-damaged', path };
  const { verdict, floats, weights } = saved.sections;
  const { buffer, byteOffset, length } = weights as Uint8Array;
  return {
    verdict: verdict as Float32Array,
    floats: floats as Float32Array,
    weights: new Int8Array(buffer, byteOffset, length),
  };
}
