import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unpacked } from '../saved/sections.ts';

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
const MAGIC = 'VERBATIM ENCODER ';
/** A line of 24 bytes with the version, then the SHA-256 of the rest: what follows starts at a multiple of 8. */
const VERSION = `${`${MAGIC}1`.padEnd(23)}\n`;
const HASH = 32;
const HEAD = VERSION.length + HASH;

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * Reads the encoder's numbers.
 * @param path those that ship with the project when left out
 */
export function readWeights(path: string = SHIPPED): Weights | EncoderProblem {
  const bytes = readBytes(path);
  if (bytes === null) return { kind: 'encoder-missing', path };
  if (bytes.toString('latin1', 0, VERSION.length) !== VERSION) {
    const other = bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
    return { kind: other ? 'encoder-version' : 'encoder-damaged', path };
  }
  const body = bytes.subarray(HEAD);
  if (!createHash('sha256').update(body).digest().equals(bytes.subarray(VERSION.length, HEAD)))
    return { kind: 'encoder-damaged', path };
  const { pieces, words, wordScales, floats, weights } = unpacked(body);
  const { buffer, byteOffset, length } = weights as Uint8Array;
  return {
    pieces: (pieces as string).split('\n'),
    words: words as Uint8Array,
    wordScales: wordScales as Uint16Array,
    floats: floats as Float32Array,
    weights: new Int8Array(buffer, byteOffset, length),
  };
}
