import { asks } from './asks.ts';
import type { Asked } from './asked.ts';
import { bearing } from './bearing.ts';
import { isQuestion } from './question.ts';
import { rounded } from './engine/engine.ts';
import type { Found, Hit } from './found.ts';
import { type Indexed, passageOf } from './indexed.ts';
import { type Part, sumOf } from './part.ts';
import type { Ranked } from './rank.ts';
import type { Evidence } from './weigh.ts';

/**
 * How much each kind of evidence tells that the first passage answers: a logistic regression over development
 * questions that have an answer and questions that have none. `npm run eval:search` shows what comes of it.
 */
const WEIGHTS = {
  said: 1.1,
  paragraphSaid: 2.39,
  meaning: 2.09,
  pairs: 0.61,
  namesMissing: -5.98,
  complete: 1.2,
  nothingOfTheKind: -1.37,
  words: 1.1,
  denied: -2.56,
} as const;
const ALWAYS = -5.55;

/** The sentence itself has every word: the sum of its parts may fall short of 1 by a rounding. */
const ALL = 0.999;

/** Without a table of meanings: answers come this near on average where they have all the words. */
const WITHOUT_TABLE = 0.6;

/** At least this sure, a passage is said to answer. Chosen so that of questions from outside hardly any is. */
export const ANSWERED = 0.645;

/** A passage that meets no word of the question is still worth showing when it means nearly the same. Names
 * mean nothing: every statesman is near every other. */
const MEANS_THE_SAME = 0.4;

const NOT = /\b(?:not|no|never|none|neither|nor|without|except|unlike|cannot)\b|n['’]t\b/iu;

/** What makes it more or less sure that a ranked sentence answers a question. */
export function confidenceParts(
  query: string,
  { paragraph, sentence, evidence }: Ranked,
  asked: readonly Asked[],
  index: Indexed,
): Part[] {
  const passage = passageOf(index, paragraph, sentence);
  const { text } = passage.article;
  const kind = asks(query);
  const bears = kind === 'other' || bearing(kind, query, text, passage).length > 0;
  const denied = NOT.test(query) && !NOT.test(text.slice(passage.start, passage.end));
  const values: Readonly<Record<keyof typeof WEIGHTS, number>> = {
    said: evidence.said,
    paragraphSaid: evidence.paragraphSaid,
    meaning: index.senses ? evidence.meaning : WITHOUT_TABLE * evidence.said,
    pairs: evidence.pairs,
    namesMissing: evidence.namesMissing,
    words: Math.log(1 + asked.length),
    complete: evidence.said > ALL ? 1 : 0,
    nothingOfTheKind: bears ? 0 : 1,
    denied: denied ? 1 : 0,
  };
  const names = Object.keys(values) as (keyof typeof WEIGHTS)[];
  return [
    { name: 'always', value: 1, weight: ALWAYS },
    ...names.map((name) => ({ name, value: values[name], weight: WEIGHTS[name] })),
  ];
}

/** How sure it is that a ranked sentence answers a question, 0 to 1; comparable across questions. */
export function confidence(query: string, best: Ranked, asked: readonly Asked[], index: Indexed): number {
  const sum = sumOf(confidenceParts(query, best, asked, index));
  return rounded(1 / (1 + Math.exp(-sum)));
}

/** Whether a passage has itself anything to do with the question. */
export const worthShowing = ({ matched }: Hit, { meaning }: Evidence, asked: readonly Asked[]): boolean =>
  matched.some(({ at }) => at.length > 0) || (meaning >= MEANS_THE_SAME && asked.some(({ name }) => !name));

/**
 * What a search came to. A question is answered when that is sure enough; a topic ("shield cancelled") when every
 * word of it is met, by itself or in meaning.
 */
export function outcomeOf(query: string, best: Hit | undefined, asked: readonly Asked[]): Found['outcome'] {
  if (!best) return 'nothing';
  const answers = isQuestion(query) ? best.score >= ANSWERED : best.matched.length === asked.length;
  return answers ? 'answered' : 'closest';
}
