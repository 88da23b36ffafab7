import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readMeans } from '../../src/means.ts';
import { OF_SEEDS, readKept } from '../../src/search/vectors/kept.ts';

/** The articles that come with the project. */
export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

export const seedArticles = loadCorpus(SEEDS).articles;

const { meaning, encoder: shipped } = readMeans((line) => {
  throw new Error(line);
});
/** The sentence encoder that ships, with the reader. */
export const encoder = shipped!;

/** The seeds as they are answered from: with the table of meanings, the encoder and the vectors that ship. */
export const seedLibrary = openLibrary(seedArticles, meaning, undefined, encoder);
const kept = readKept(OF_SEEDS);
if ('kind' in kept) throw new Error(`The seeds’ vectors: ${kept.kind}`);
export const vectors = kept;
seedLibrary.vectors.add(vectors);
