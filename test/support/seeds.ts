import { join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';

/** The articles that come with the project. */
export const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

export const seedArticles = loadCorpus(SEEDS).articles;

export const seedLibrary = openLibrary(seedArticles, null);
