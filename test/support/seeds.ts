import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { openEncoder } from '../../src/search/encoder/encoder.ts';
import { readWeights } from '../../src/search/encoder/weights.ts';
import { readReader } from '../../src/search/reader/weights.ts';
import { readTable } from '../../src/search/table.ts';
import { OF_SEEDS, readKept } from '../../src/search/vectors/kept.ts';

/** The articles that come with the project. */
export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

export const seedArticles = loadCorpus(SEEDS).articles;

const table = readTable();
if ('kind' in table) throw new Error(`The table of meanings: ${table.kind}`);

const weights = readWeights();
if ('kind' in weights) throw new Error(`The encoder: ${weights.kind}`);
const reading = readReader();
if ('kind' in reading) throw new Error(`The reader: ${reading.kind}`);
/** The sentence encoder that ships, with the reader. */
export const encoder = openEncoder(weights, reading);

/** The seeds as they are answered from: with the table of meanings, the encoder and the vectors that ship. */
export const seedLibrary = openLibrary(seedArticles, table, undefined, encoder);
const kept = readKept(OF_SEEDS);
if ('kind' in kept) throw new Error(`The seeds’ vectors: ${kept.kind}`);
export const vectors = kept;
seedLibrary.vectors.add(vectors);
