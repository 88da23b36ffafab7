import { UNKNOWN_DATE, type Article, type Published } from '../../../corpus/article.ts';
import type { Problem } from '../../../corpus/problem.ts';
import type { Day } from '../calendar.ts';
import { address } from './address.ts';
import { anniversary } from './anniversary.ts';
import type { Clue, ClueRule } from './clue.ts';
import { copyright } from './copyright.ts';
import { dateline } from './dateline.ts';
import { fields } from './front-matter.ts';
import { isToCome, latestDay } from './latest.ts';
import { dateLine, publishedLine } from './page-lines.ts';
import { path } from './path.ts';
import { placeLine } from './place-line.ts';
import { wireDay } from './wire-day.ts';

/**
 * What says it outright comes first, and settles it; then those that must agree, the ones that fix more before others:
 * theirs is the basis that is told. The rights are renewed every year: they count where there is nothing else.
 */
const RANKS: readonly (readonly ClueRule[])[] = [
  [fields],
  [publishedLine],
  [dateline, placeLine, dateLine, address, path],
  [wireDay, anniversary],
  [copyright],
];

const cluesOf = (article: Article, rules: readonly ClueRule[]): Clue[] =>
  rules.flatMap(({ name, find }) =>
    find(article).map(({ from, to, basis }) => ({ from, to, basis, rule: name })),
  );

/** What the most telling of an article's clues say of the day it was published, in the order of the rules. */
function clues(article: Article, isBelieved: (clue: Clue) => boolean = () => true): Clue[] {
  for (const rules of RANKS) {
    const found = cluesOf(article, rules).filter(isBelieved);
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * When an article was published, as far as all its clues agree: one day, or the days between two, or unknown. Clues that
 * exclude each other prove nothing, and one that points to the future is none.
 * @param latest the latest day that is believed
 */
export function deduce(article: Article, latest: Day = latestDay()): Published {
  const found = clues(article, (clue) => !isToCome(clue, latest));
  const [first] = found;
  if (first === undefined) return UNKNOWN_DATE;
  const from = found.map((clue) => clue.from).reduce((a, b) => (a > b ? a : b));
  const to = found.map((clue) => clue.to).reduce((a, b) => (a < b ? a : b));
  if (from > to) return UNKNOWN_DATE;
  return { value: from === to ? from : null, from, to, basis: first.basis };
}

/**
 * The article with its day of publication deduced, where nobody gave one or the one that was given lies in the future. No other
 * day that is given is ever changed.
 * @param latest the latest day that is believed
 */
export const datedBy = (article: Article, latest: Day): Article =>
  article.published.basis === 'unknown' || isToCome(article.published, latest)
    ? { ...article, published: deduce(article, latest) }
    : article;

/** The same as of now. */
export const dated = (article: Article): Article => datedBy(article, latestDay());

/**
 * Articles whose own text cannot be reconciled with the day that the manifest gives them, and those that are given, or give
 * themselves, a day in the future.
 * @param latest the latest day that is believed
 */
export const contradictions = (articles: readonly Article[], latest: Day = latestDay()): Problem[] =>
  articles.flatMap((article): Problem[] => {
    const { file } = article;
    const ahead = toCome(article, latest);
    if (ahead !== null) return [{ kind: 'future day', file, given: ahead }];
    const clue = contradiction(article, latest);
    const given = article.published.value;
    if (clue === null || given === null) return [];
    return [{ kind: 'other day', file, given, from: clue.from, to: clue.to }];
  });

/** The day in the future that an article is given, or gives itself; null for none. */
function toCome(article: Article, latest: Day): Day | null {
  const { published } = article;
  if (isToCome(published, latest)) return published.from;
  if (published.basis !== 'unknown') return null;
  return clues(article).find((clue) => isToCome(clue, latest))?.from ?? null;
}

function contradiction(article: Article, latest: Day): Clue | null {
  const { from, to, basis } = article.published;
  if (from === null || to === null || basis === 'unknown' || basis === 'keeper') return null;
  const certain = clues(article, (clue) => !isToCome(clue, latest)).filter(
    (clue) => clue.basis !== 'inferred' && clue.basis !== 'path',
  );
  return certain.find((clue) => clue.from > to || clue.to < from) ?? null;
}
