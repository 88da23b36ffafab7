import type { Asked } from './asked.ts';
import { saturation } from './idf.ts';
import type { Closeness } from './closeness.ts';
import { type Indexed, wordsIn } from './indexed.ts';
import type { Nearness } from './nearness.ts';
import { formsIn, headlineOf, sentencesOf } from './places.ts';

/** How one sentence bears on a question; every part from 0 to 1, whatever the question's length. */
export interface Evidence {
  /** BM25 of its paragraph with the headline, over what a perfect paragraph would have. */
  readonly paragraph: number;
  /** BM25 of the sentence alone, likewise. */
  readonly sentence: number;
  /** The same with the headline's words counting little: they tell sentences under one headline apart badly. */
  readonly own: number;
  /** Words that stand side by side in the question and here. */
  readonly pairs: number;
  /** Words of the question that the sentences before and after have and this one has not. */
  readonly around: number;
  /** How near in meaning the sentence's words come to each asked word. */
  readonly near: number;
  /** How near the sentence as a whole comes to the question as a whole. */
  readonly meaning: number;
  /** The share of the question's weight met by the paragraph's and the headline's words. */
  readonly paragraphMet: number;
  /** The share met by the sentence's words or, names apart, by words near in meaning. */
  readonly said: number;
  /** The same of the paragraph and the headline. */
  readonly paragraphSaid: number;
  /** The share of the question's weight that is in names which neither paragraph nor headline has. */
  readonly namesMissing: number;
}

const PARAGRAPH = { k: 1.2, b: 0.75 } as const;
/** A sentence is short: saying a word twice tells little more. */
const SENTENCE = { k: 0.6, b: 0.5 } as const;

/** Words this near in meaning are said to match. */
export const NEAR = 0.55;

/** A headline's words still tell this much. */
const HEADLINE = 0.3;
const SIDE_BY_SIDE = 1;
const CLOSE = 3;

/** What a sentence holds of the asked words. */
interface Held {
  /** How often each asked word stands in it; for one that occurs nowhere, words near to it count as they are near. */
  readonly times: Float64Array;
  /** How near its nearest word is to each asked word. */
  readonly nearest: Float64Array;
  /** Which asked word stands at each place, or -1. */
  readonly places: Int16Array;
}

function holds(
  forms: Uint32Array,
  asked: readonly Asked[],
  termOf: ArrayLike<number>,
  nearness: Nearness,
): Held {
  const times = new Float64Array(asked.length);
  const nearest = new Float64Array(asked.length);
  const places = new Int16Array(forms.length).fill(-1);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const near = nearness(form);
    for (let i = 0; i < asked.length; i++) {
      const { term, name } = asked[i]!;
      if (termOf[form] === term) {
        times[i]!++;
        places[at] = i;
      }
      if (near[i]! > nearest[i]!) nearest[i] = near[i]!;
      if (term === null && !name && near[i]! >= NEAR) times[i]! += near[i]!;
    }
  }
  return { times, nearest, places };
}

/** Neighbouring words of the question that stand side by side, or nearly, in a sentence: 1, a half, or 0 for each. */
function pairsIn(places: Int16Array, asked: number): Float64Array {
  const pairs = new Float64Array(Math.max(0, asked - 1));
  for (let at = 0; at < places.length; at++) {
    const first = places[at]!;
    if (first < 0) continue;
    const last = Math.min(places.length - 1, at + CLOSE);
    for (let beside = Math.max(0, at - CLOSE); beside <= last; beside++)
      if (places[beside] === first + 1)
        pairs[first] = Math.max(pairs[first]!, Math.abs(beside - at) <= SIDE_BY_SIDE ? 1 : 0.5);
  }
  return pairs;
}

/** The share of a question's weight that some measure of its words comes to. */
function share(weights: readonly number[], part: (i: number) => number): number {
  let whole = 0;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    whole += weights[i]!;
    sum += weights[i]! * part(i);
  }
  return whole === 0 ? 0 : sum / whole;
}

/**
 * How every sentence of a paragraph bears on a question.
 * @param number the paragraph's
 * @param closeness null without a table
 */
export function weigh(
  number: number,
  asked: readonly Asked[],
  index: Indexed,
  nearness: Nearness,
  closeness: Closeness | null,
): Evidence[] {
  const { places, lexicon } = index;
  const first = places.sentences[number]!;
  const headline = holds(headlineOf(places, number), asked, lexicon.termOf, nearness);
  const held = sentencesOf(places, number).map((sentence) =>
    holds(formsIn(places, sentence), asked, lexicon.termOf, nearness),
  );
  const weights = asked.map(({ weight }) => weight);
  const ownWeights = weights.map((weight, i) => (headline.times[i]! > 0 ? weight * HEADLINE : weight));
  const pairWeights = weights.slice(1).map((weight, i) => Math.min(weight, weights[i]!));
  const total = asked.map((_, i) => held.reduce((sum, { times }) => sum + times[i]!, headline.times[i]!));
  const isMet = (i: number): number => (asked[i]!.term !== null && total[i]! > 0 ? 1 : 0);
  const paragraphLength = wordsIn(index, number) / index.paragraphLength;
  const paragraph = share(
    asked.map(({ paragraphWeight }) => paragraphWeight),
    (i) => saturation(PARAGRAPH, total[i]!, paragraphLength),
  );
  const paragraphMet = share(weights, isMet);
  const namesMissing = share(weights, (i) => (asked[i]!.name && total[i] === 0 ? 1 : 0));
  const saidBy = (times: ArrayLike<number>, nearest: ArrayLike<number>): number =>
    share(weights, (i) => (asked[i]!.name ? Math.min(1, times[i]!) : nearest[i]! < NEAR ? 0 : nearest[i]!));
  const nearestOfAll = asked.map((_, i) =>
    held.reduce((most, { nearest }) => Math.max(most, nearest[i]!), headline.nearest[i]!),
  );
  const paragraphSaid = saidBy(total, nearestOfAll);
  return held.map(({ times, nearest, places: met }, at): Evidence => {
    const length = met.length / index.sentenceLength;
    const bm25 = (i: number): number => saturation(SENTENCE, times[i]!, length);
    const pairs = pairsIn(met, asked.length);
    const [before, after] = [held[at - 1]?.times, held[at + 1]?.times];
    return {
      paragraph,
      sentence: share(weights, bm25),
      own: share(ownWeights, bm25),
      pairs: share(pairWeights, (i) => pairs[i]!),
      around: share(weights, (i) => (times[i] === 0 && (before?.[i] || after?.[i]) ? 1 : 0)),
      near: share(weights, (i) => nearest[i]!),
      meaning: closeness?.of(first + at) ?? 0,
      paragraphMet,
      said: saidBy(times, nearest),
      paragraphSaid,
      namesMissing,
    };
  });
}
