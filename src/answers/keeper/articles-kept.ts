import type { Article } from '../../corpus/article.ts';
import type { Archive } from '../archive.ts';
import { newestFirst } from '../newest-first.ts';
import type { Kind, Seen } from './kept.ts';
import { having, listed, partOf } from './parts.ts';

type Test = (article: Article) => boolean;

/** What tells whether an article is of a kind. */
const OF_KIND: Readonly<Record<Kind, Test>> = {
  all: () => true,
  undated: ({ published }) => published.value === null,
  inferred: ({ published }) => published.basis === 'inferred',
  copies: ({ story }) => story !== undefined,
};

/** How many articles are of each kind. */
export const countsOf = ({ articles }: Archive): Readonly<Record<Kind, number>> => {
  const count = (kind: Kind): number => articles.filter(OF_KIND[kind]).length;
  return {
    all: articles.length,
    undated: count('undated'),
    inferred: count('inferred'),
    copies: count('copies'),
  };
};

/** Articles of a kind in which words are found, newest first; copies stand together. */
export function articlesKept({ articles }: Archive, kind: Kind, find: string, from: number): Seen {
  const has = having(find);
  const found = articles
    .filter((one) => OF_KIND[kind](one) && has(one.title, one.outlet, one.file, one.id))
    .toSorted(newestFirst);
  const ordered = kind === 'copies' ? [...Map.groupBy(found, ({ story }) => story).values()].flat() : found;
  return { at: 'articles', kind, find, ...partOf(ordered, from, listed) };
}
