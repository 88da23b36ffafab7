import type { Asked } from './asked.ts';
import { rounded } from './engine/engine.ts';
import { type Signs, signsOf } from './evidence/signs.ts';
import { isLight } from './evidence/small.ts';
import { type Values, valuesOf } from './evidence/values.ts';
import { PART, TOPIC, WHOLE } from './evidence/weights.ts';
import { PART_ALIKE, READ, TOPIC_ALIKE, WHOLE_ALIKE } from './evidence/weights-alike.ts';
import type { Hit } from './found.ts';
import { type Indexed, passageOf } from './indexed.ts';
import { type Part, sumOf } from './part.ts';
import { headlineTerms, passageTokens } from './passages.ts';
import { isQuestion, type Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { stem } from './terms/stem.ts';
import type { Evidence } from './weigh/evidence.ts';

/** Without a table of meanings: answers come this near on average where they have all the words. */
const WITHOUT_TABLE = 0.6;

/** At least this sure, a passage is said to answer. Chosen so that of questions from outside hardly any is. See docs/constants.md. */
export const ANSWERED = 0.6;

/**
 * So far ahead of all others a passage counts at most. Where few are there, each leads by all that it has: of 400 questions that only look answered,
 * each asked of its one article, 130 were answered, and with this 59; of 227 that are, 204 and 192. See docs/constants.md.
 */
const MOST_LEAD = 0.6;

/**
 * A passage that meets no word of the question is still worth showing when it means nearly the same. Names mean nothing:
 * every statesman is near every other.
 */
const MEANS_THE_SAME = 0.4;

/** At least this sure, what is named and met in meaning alone is taken for what is meant; vectors tell it from a loose synonym. */
const NAMED = 0.4;

/** So like must be what meets no word of it itself, or not all of them: "exit" is not "leave that to others". See docs/constants.md. */
const NAMED_ALIKE = 0.4;

/** The same by the vectors of sentence and question. */
const ALIKE = 0.5;
/** The same where its paragraph or headline has a word of the question. */
const ALIKE_BESIDE = 0.25;

/** What is less like to a question without a name, by the vectors of both, is of something else as often. See docs/constants.md. */
const UNLIKE = 0.35;
/**
 * Unless the reader says so much for it, as a logit. "Why will no one be tried?" got a decree of another country for an answer: of five sets of
 * questions 54 were answered by another passage, with this 43; 351 rightly, and 343.
 */
const SURELY = 3;

/** A question, and what was found for it. */
export interface Compared {
  readonly query: string;
  readonly question: Question;
  readonly asked: readonly Asked[];
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** Whether they were ranked with the vectors of sentences, and not by words alone. */
  readonly byVectors: boolean;
}

/** The terms that are taken for each term of a question. */
function standIns({ tokens }: Question, asked: readonly Asked[], { lexicon }: Indexed) {
  // Asked words are the terms of the question, each once, in this very order.
  const terms = [...new Set(tokens.map(({ term }) => term))];
  const known = new Map(
    terms.map((own, i) => {
      const { term, kin } = asked[i]!;
      const numbers = term === null ? kin : [term, ...kin];
      return [own, numbers.map((number) => lexicon.terms[number]!)];
    }),
  );
  return (term: string): readonly string[] => known.get(term) ?? [];
}

function compare({ query, question, asked }: Compared, best: Ranked, index: Indexed): Signs {
  const passage = passageOf(index, best.paragraph, best.sentence);
  return signsOf(
    { text: query, range: { start: 0, end: query.length }, tokens: question.tokens },
    { text: passage.article.text, range: passage, tokens: passageTokens(passage) },
    headlineTerms(passage.article),
    standIns(question, asked, index),
  );
}

/** Whether a sentence is weighed as one that lacks something of the question. */
export const isPart = ({ missing, denied }: Pick<Values, 'missing' | 'denied'>): boolean =>
  missing > 0 || denied > 0;

/** All that is measured of the first of the ranked sentences; null without one. */
export function measured(compared: Compared, index: Indexed): Values | null {
  const [best, ...others] = compared.ranked;
  if (!best) return null;
  const signs = compare(compared, best, index);
  const next = others.find(({ paragraph }) => paragraph !== best.paragraph);
  const meaning = index.senses ? best.evidence.meaning : WITHOUT_TABLE * best.evidence.said;
  const lead = best.score - (next?.score ?? 0);
  return valuesOf(signs, best, meaning, Math.min(lead, MOST_LEAD));
}

/** What speaks for a sentence, with what the reader says of it. */
const withRead = (own: readonly Part[], logit: number): Part[] => [
  ...own.map(({ name, value, weight }) => ({
    name,
    value,
    weight: weight * READ.own + (name === 'always' ? READ.always : 0),
  })),
  { name: 'read', value: logit, weight: READ.read },
];

/**
 * What makes it more or less sure that the first of the ranked sentences answers a question; nothing without one.
 * @param logit how surely by the reader; null where it was not read
 */
export function confidenceParts(
  { query, byVectors }: Pick<Compared, 'query' | 'byVectors'>,
  values: Values | null,
  logit: number | null,
): Part[] {
  if (values === null) return [];
  const [whole, part, topic] = byVectors ? [WHOLE_ALIKE, PART_ALIKE, TOPIC_ALIKE] : [WHOLE, PART, TOPIC];
  const asking = isPart(values) ? part : whole;
  const weights = isQuestion(query) ? asking : topic;
  const names = Object.keys(weights) as (keyof Values)[];
  const own = names.map((name) => ({ name, value: values[name], weight: weights[name]! }));
  return logit === null ? own : withRead(own, logit);
}

/** How sure it is that a sentence answers a question, 0 to 1 (the logistic function); comparable across questions. */
export const confidence = (parts: readonly Part[]): number =>
  parts.length === 0 ? 0 : rounded(1 / (1 + Math.exp(-sumOf(parts))));

/** Whether a passage has itself anything to do with the question. */
export const worthShowing = (
  { matched }: Hit,
  { meaning, like }: Evidence,
  asked: readonly Asked[],
): boolean =>
  matched.some(({ at }) => at.length > 0) ||
  like >= (matched.length > 0 ? ALIKE_BESIDE : ALIKE) ||
  (meaning >= MEANS_THE_SAME && asked.some(({ name }) => !name));

/** Whether a passage meets every word of a question but those that answers go without: "where is it *located*". */
const isWhole = ({ matched }: Hit, asked: readonly Asked[]): boolean =>
  asked.every(({ text, word }) => isLight([stem(word)]) || matched.some((match) => match.asked === text));

/** What the question takes as done is only planned or wished in the passage. */
const isOnlyPlanned = (parts: readonly Part[]): boolean =>
  parts.some(({ name, value }) => name === 'aheadOfPast' && value > 0);

/**
 * Whether a question names nothing, and what was found for it is not like it either, nor has all of its words: what it answers may be asked of
 * anybody.
 */
function isOfAnything({ like, matched }: Hit, asked: readonly Asked[], parts: readonly Part[]): boolean {
  const isNameless = !asked.some(({ name, word }) => name || /^\d/u.test(word));
  const own = new Set(
    matched.flatMap((match) => (match.how === 'word' && match.at.length > 0 ? [match.asked] : [])),
  );
  const hasAll = asked.every(({ text }) => own.has(text));
  const read = parts.find(({ name }) => name === 'read');
  return isNameless && !hasAll && read !== undefined && (like ?? 0) < UNLIKE && read.value < SURELY;
}

/**
 * Whether the first passage is said to answer. What is asked, when that is sure enough, nothing in it is only planned, and no word of it
 * is unmet; with vectors, that is a sign among the others. What is merely named ("dispute over the missile shield"), when that is sure
 * enough or every word of it is met, by itself or in meaning; in meaning alone only where that is likely enough.
 * @param parts what makes it more or less sure
 */
export function isAnswered(
  { query, asked, byVectors }: Pick<Compared, 'query' | 'asked' | 'byVectors'>,
  best: Hit,
  parts: readonly Part[],
): boolean {
  if (isQuestion(query))
    return (
      best.score >= ANSWERED &&
      (byVectors || isWhole(best, asked)) &&
      !isOnlyPlanned(parts) &&
      !isOfAnything(best, asked, parts)
    );
  const isLike = (best.like ?? 0) >= NAMED_ALIKE;
  // "The moon is made of cheese" has only the moon.
  if (byVectors && best.matched.length < asked.length && !isLike) return false;
  const byMeaning = best.matched.filter(({ how }) => how === 'meaning');
  if (byVectors && byMeaning.length > 0) {
    const isLoose = byMeaning.length === best.matched.length && !isLike;
    if (isLoose || best.score < NAMED) return false;
  }
  return best.score >= ANSWERED || best.matched.length === asked.length;
}
