import { byBlanks } from '../../grammar/cut.ts';
import type { Article } from '../../corpus/article.ts';
import type { Listed, Part } from './kept.ts';

/** So many are listed at once. */
export const MOST = 50;

/** What of an article stands in a list. */
export const listed = ({ id, file, title, outlet, published }: Article): Listed => ({
  id,
  file,
  title,
  outlet,
  published,
});

/** @param from the first that is shown, from 0: a page that there is not is the first */
export function partOf<T, U>(all: readonly T[], from: number, show: (one: T) => U): Part<U> {
  const first = Number.isInteger(from) && from > 0 && from < all.length ? from : 0;
  return { all: all.length, from: first, shown: all.slice(first, first + MOST).map(show) };
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether all words of what is looked for are in a text, however they are written. */
export function having(find: string): (...texts: readonly (string | null)[]) => boolean {
  const wanted = byBlanks(fold(find));
  return (...texts) => {
    const text = fold(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
}
