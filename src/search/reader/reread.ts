import { type Indexed, passageOf } from '../indexed.ts';
import { sentencesOf } from '../index/places.ts';
import type { Ranked } from '../rank.ts';
import type { Reader } from './reader.ts';

/** So many are read: each takes as long as all of the rest of a search. */
const READ = 3;

/**
 * How much a logit counts beside the logarithm of a sentence's place in the ranking. Chosen on held articles of the questions that
 * the reader was trained with: flat between .07 and .2.
 */
const COUNTS = 0.1;

/** Ranked sentences, and how surely the first of them answers by the reader. */
export interface Reread {
  readonly ranked: readonly Ranked[];
  readonly logit: number;
}

/** Where each sentence of a paragraph stands. */
const placesIn = ({ places }: Indexed, paragraph: number) =>
  sentencesOf(places, paragraph).map((_, sentence) => ({ paragraph, sentence }));

/** A sentence with those beside it in its article's body, and which of them it is. */
function windowOf({ paragraph, sentence }: Ranked, index: Indexed) {
  const own = passageOf(index, paragraph, sentence);
  const beside = [paragraph - 1, paragraph, paragraph + 1]
    .filter((one) => index.places.articles[one] === index.places.articles[paragraph])
    .flatMap((one) => placesIn(index, one))
    .map((place) => passageOf(index, place.paragraph, place.sentence))
    .filter((one) => Math.abs(one.sentence - own.sentence) <= 1);
  return {
    article: own.article,
    sentences: beside.map(({ start, end }) => own.article.text.slice(start, end)),
    at: beside.findIndex((one) => one.sentence === own.sentence),
  };
}

/**
 * Reads the first of the ranked sentences together with a question, and puts that first of them which is likeliest to answer.
 * @param ranked best first
 */
export function reread(
  query: string,
  ranked: readonly Ranked[],
  index: Indexed,
  reader: Reader,
): Reread | null {
  const read = ranked.slice(0, READ).map((one) => {
    const { article, sentences, at } = windowOf(one, index);
    const logit = reader.read(query, article.title, sentences, at);
    return { one, logit, place: Math.log(Math.max(one.score, Number.MIN_VALUE)) + COUNTS * logit };
  });
  const sorted = read.toSorted((a, b) => b.place - a.place);
  const [best] = sorted;
  return best
    ? { ranked: [...sorted.map(({ one }) => one), ...ranked.slice(READ)], logit: best.logit }
    : null;
}
