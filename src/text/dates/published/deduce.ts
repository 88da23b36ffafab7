import { UNKNOWN_DATE, type Article, type Published } from '../../../corpus/article.ts';
import type { Problem } from '../../../corpus/problem.ts';
import { address } from './address.ts';
import { anniversary } from './anniversary.ts';
import type { Clue, ClueRule } from './clue.ts';
import { copyright } from './copyright.ts';
import { dateline } from './dateline.ts';
import { wireDay } from './wire-day.ts';

/** Those that fix more come first: theirs is the basis that is told. */
const RULES: readonly ClueRule[] = [dateline, address, wireDay, anniversary, copyright];

/** What an article's own text and address say of the day it was published, in the order of the rules. */
const clues = (article: Article): Clue[] =>
  RULES.flatMap(({ name, find }) =>
    find(article).map(({ from, to, basis }) => ({ from, to, basis, rule: name })),
  );

/**
 * When an article was published, as far as all its clues agree: one day, or the days between two, or unknown. Clues that
 * exclude each other prove nothing.
 */
export function deduce(article: Article): Published {
  const found = clues(article);
  const [first] = found;
  if (first === undefined) return UNKNOWN_DATE;
  const from = found.map((clue) => clue.from).reduce((a, b) => (a > b ? a : b));
  const to = found.map((clue) => clue.to).reduce((a, b) => (a < b ? a : b));
  if (from > to) return UNKNOWN_DATE;
  return { value: from === to ? from : null, from, to, basis: first.basis };
}

/** The article with its day of publication deduced, where nobody gave one. What the manifest says is never changed. */
export const dated = (article: Article): Article =>
  article.published.basis === 'unknown' ? { ...article, published: deduce(article) } : article;

/** Articles whose own text cannot be reconciled with the day that the manifest gives them. */
export const contradictions = (articles: readonly Article[]): Problem[] =>
  articles.flatMap((article): Problem[] => {
    const clue = contradiction(article);
    const given = article.published.value;
    if (clue === null || given === null) return [];
    return [{ kind: 'other day', file: article.file, given, from: clue.from, to: clue.to }];
  });

function contradiction(article: Article): Clue | null {
  const { from, to, basis } = article.published;
  if (from === null || to === null || basis === 'unknown') return null;
  const certain = clues(article).filter((clue) => clue.basis !== 'inferred');
  return certain.find((clue) => clue.from > to || clue.to < from) ?? null;
}
