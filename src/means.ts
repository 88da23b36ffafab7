import { type Encoder, openEncoder } from './search/encoder/encoder.ts';
import { readWeights } from './search/encoder/weights.ts';
import { readReader } from './search/reader/weights.ts';
import type { Meaning } from './search/meaning.ts';
import { readTable } from './search/table.ts';
import { shippedInWords } from './words/shipped.ts';

/** What other words than those of the articles are understood by; null where it cannot be used. */
export interface Means {
  readonly meaning: Meaning | null;
  readonly encoder: Encoder | null;
}

/** Every library of a process is understood by the same: 36 MB are read and checked once. */
let whole: Means | null = null;

/** Gives what ships for it, and tells what of it cannot be used: that is looked for again the next time. */
export function readMeans(tell: (line: string) => void): Means {
  if (whole) return whole;
  const table = readTable();
  if ('kind' in table) tell(shippedInWords(table));
  const weights = readWeights();
  if ('kind' in weights) tell(shippedInWords(weights));
  const reading = readReader();
  if ('kind' in reading) tell(shippedInWords(reading));
  const means = {
    meaning: 'kind' in table ? null : table,
    encoder: 'kind' in weights ? null : openEncoder(weights, 'kind' in reading ? null : reading),
  };
  if (means.meaning && means.encoder?.reader) whole = means;
  return means;
}
