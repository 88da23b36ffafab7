import type { Adding } from '../../src/search/vectors/adding.ts';
import { encoder } from './seeds.ts';

/** Encodes all sentences that have no vector yet, and adds the vectors. */
export const encodeAll = (vectors: Pick<Adding, 'left' | 'add'>): void =>
  vectors.add(new Map(vectors.left().map(({ key, sentences }) => [key, encoder.encode(sentences)])));
