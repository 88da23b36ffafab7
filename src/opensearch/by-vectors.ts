import { BY_VECTORS } from '../search/candidates.ts';
import { rounded } from '../search/engine/engine.ts';
import type { Encoder } from '../search/encoder/encoder.ts';
import type { Admitted } from './admitted.ts';
import { alikeIn, type VectorSource } from './alike.ts';
import { nearestIn } from './nearest.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';

/** What makes vectors of questions, and whether the engine finds the nearest of sentences itself. */
export interface Vectors {
  readonly encoder: Encoder;
  readonly isForNearest: () => boolean;
}

/** So many sentences whose vectors have most signs in common with the question's are compared in full. */
const ALIKE = 1_000;

const BITS = 32;

/** The signs of a vector's numbers. */
export function signsOfBytes(vector: Int8Array): Uint32Array {
  const signs = new Uint32Array(Math.ceil(vector.length / BITS));
  for (const [i, one] of vector.entries()) if (one > 0) signs[Math.floor(i / BITS)]! |= 1 << (i % BITS);
  return signs;
}

/** A vector as it is written in an engine, and read from there. */
export const vectorWritten = (vector: Int8Array): string =>
  Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('base64');
export const vectorRead = (written: string): Int8Array => new Int8Array(Buffer.from(written, 'base64'));

const product = (a: Int8Array, b: Int8Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** How long a vector is, as the embedded index reckons it. */
const lengthOf = (vector: Int8Array): number => Math.max(1, Math.sqrt(product(vector, vector)));

/**
 * The paragraphs of the sentences whose vectors are most like the question's, reckoned in full: among those that the engine finds nearest to
 * it, or those that share most signs with it where the engine finds none itself.
 */
export function byVectors(
  searches: Searches,
  question: Int8Array,
  isForNearest: boolean,
  admitted: Admitted,
): Proposed[] {
  const length = lengthOf(question);
  const found = isForNearest
    ? nearestIn(searches, question, BY_VECTORS, admitted)
    : alikeIn<VectorSource>(searches, 'likes', signsOfBytes(question), ALIKE, ['vector'], admitted);
  return found
    .map(({ article, within, sentence, vector }) => {
      const own = vectorRead(vector);
      const cosine = Math.fround(product(own, question) / (Math.fround(lengthOf(own)) * length));
      return { article, at: within, sentence, score: rounded(cosine) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, BY_VECTORS)
    .map(({ article, at }) => ({ article, at }));
}
