import { wordForWord } from '../../text/word-for-word.ts';
import { copyOf } from '../statement.ts';
import type { Quoted, Sayings } from './sayings.ts';

/** How many stretches word for word these quotations hold, and how many articles they come from. */
export const counted = (found: readonly Quoted[]): ReturnType<Sayings['count']> => ({
  stretches: stretches(found),
  articles: articlesOf(found),
});

/** The same quotations, those that copies of one article have once. */
function inCopiesOnce(found: readonly Quoted[]): readonly Quoted[] {
  const known = new Map<string, string>();
  return found.filter(({ article, quotation }) => {
    const key = copyOf(article, quotation.parts, '');
    return key === null || isFirst(known, key, article.id);
  });
}

/** Whether a copy is the first that has some words; an article may have the same words twice. */
export function isFirst<K, A>(known: Map<K, A>, words: K, article: A): boolean {
  const first = known.get(words) ?? article;
  known.set(words, first);
  return first === article;
}

/** How many quotations these are, what copies of one article have counted once. */
export const timesOf = (found: readonly Quoted[]): number => inCopiesOnce(found).length;

/** How many stretches word for word these quotations hold: what is counted and shown. */
export const stretches = (found: readonly Quoted[]): number =>
  inCopiesOnce(found).reduce((sum, { quotation }) => sum + wordForWord(quotation).length, 0);

/** How many articles these quotations come from; copies are one. */
export const articlesOf = (found: readonly Quoted[]): number =>
  new Set(found.map(({ article }) => article.story ?? article.id)).size;
