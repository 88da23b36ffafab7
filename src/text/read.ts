import type { Article } from '../corpus/article.ts';
import { timexes } from './dates/timexes.ts';
import type { Quotation, Reading } from './reading.ts';
import { sentences } from './sentences.ts';

/** Reads one article alone: the same article always gives the same reading. */
export function read(article: Article): Reading {
  const cut = sentences(article);
  const quotations: Quotation[] = [];
  return { sentences: cut, people: [], quotations, timexes: timexes(article, cut, quotations) };
}
