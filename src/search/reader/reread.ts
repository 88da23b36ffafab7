import { sentenceBefore } from '../before.ts';
import { type Indexed, passageOf } from '../indexed.ts';
import type { Ranked } from '../rank.ts';
import type { Reader } from './reader.ts';
import { unmarked } from './unmarked.ts';

/** So many are read: each takes about as long as all of the rest of a search. See docs/constants.md. */
const READ = 8;

/** One of so many comes first. What stands further down is believed as easily and answers more seldom. See docs/constants.md. */
const FIRST_OF = 5;

/**
 * How much a logit counts beside the logarithm of a sentence's place in the ranking. Flat from .12 to .14; at .1 a paraphrase over the
 * seeds has its sentence first fewer. See docs/constants.md.
 */
export const COUNTS = 0.13;
/** The same of a topic. See docs/constants.md. */
export const OF_TOPICS = 0.09;

/** Ranked sentences, and how surely the first so many of them answer by the reader; at least one. */
export interface Reread {
  readonly ranked: readonly Ranked[];
  readonly logits: readonly number[];
}

const byPlace = (a: { readonly place: number }, b: { readonly place: number }): number => b.place - a.place;

/**
 * Reads the first of the ranked sentences together with a question, each under its title and behind the sentence before it, and puts those first
 * which are likeliest to answer, one of the first five before all.
 * @param ranked best first
 * @param counts how much a logit counts: `COUNTS`, or `OF_TOPICS`
 */
export function reread(
  query: string,
  ranked: readonly Ranked[],
  index: Indexed,
  reader: Reader,
  counts: number,
): Reread | null {
  const question = unmarked(query);
  const read = ranked.slice(0, READ).map((one) => {
    const { article, start, end } = passageOf(index, one.paragraph, one.sentence);
    const before = sentenceBefore(index, one.paragraph, one.sentence);
    const logit = reader.read(question, article.title, article.text.slice(start, end), before);
    return { one, logit, place: Math.log(Math.max(one.score, Number.MIN_VALUE)) + counts * logit };
  });
  const [first] = read.slice(0, FIRST_OF).toSorted(byPlace);
  if (first === undefined) return null;
  const sorted = [first, ...read.filter((other) => other !== first).toSorted(byPlace)];
  return {
    ranked: [...sorted.map(({ one }) => one), ...ranked.slice(READ)],
    logits: sorted.map(({ logit }) => logit),
  };
}
