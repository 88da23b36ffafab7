import type { Article } from '../corpus/article.ts';
import type { Reading } from './reading.ts';
import { sentences } from './sentences.ts';

/** Reads one article alone: the same article always gives the same reading. */
export function read(article: Article): Reading {
  return { sentences: sentences(article), people: [], quotations: [], timexes: [] };
}
