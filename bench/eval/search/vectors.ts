import { type Encoder, openEncoder } from '../../../src/search/encoder/encoder.ts';
import { readWeights } from '../../../src/search/encoder/weights.ts';
import { readReader } from '../../../src/search/reader/weights.ts';
import type { Text } from '../../../src/search/passages.ts';
import { type Kept, readKept, writeKept } from '../../../src/search/vectors/kept.ts';
import { keyOf, sentencesOf } from '../../../src/search/vectors/sentences.ts';

let opened: Encoder | undefined;

/** The encoder that ships, and the reader. */
export function shippedEncoder(): Encoder {
  const weights = readWeights();
  if ('kind' in weights) throw new Error(`No encoder: ${weights.kind} ${weights.path}`);
  const reading = readReader();
  if ('kind' in reading) throw new Error(`No reader: ${reading.kind} ${reading.path}`);
  return (opened ??= openEncoder(weights, reading));
}

/**
 * The encoder, and the vectors of some texts.
 * @param path a file that keeps them between runs, for they take a second for every 50 sentences
 */
export function vectorsOf(
  texts: readonly Text[],
  path: string,
): { readonly encoder: Encoder; readonly vectors: Kept } {
  const encoder = shippedEncoder();
  const kept = readKept(path);
  if ('kind' in kept) throw new Error(`${kept.kind}: ${kept.path}`);
  const vectors = new Map(kept);
  for (const text of texts) {
    const sentences = sentencesOf(text);
    const key = keyOf(sentences);
    if (!vectors.has(key)) vectors.set(key, encoder.encode(sentences));
  }
  if (vectors.size > kept.size) writeKept(path, vectors);
  return { encoder, vectors };
}
