import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';

/** The articles that come with the project. */
export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

export const seedArticles = loadCorpus(SEEDS).articles;

const table = readTable();
if ('kind' in table) throw new Error(`The table of meanings: ${table.kind}`);

/** The seeds as they are answered from: with the table of meanings that ships. */
export const seedLibrary = openLibrary(seedArticles, table);
