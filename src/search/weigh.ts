import type { Asked } from './asked.ts';
import { saturation } from './idf.ts';
import type { Indexed } from './indexed.ts';
import { cosine } from './meaning.ts';
import type { Nearness } from './nearness.ts';

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
  readonly times: readonly number[];
  /** How near its nearest word is to each asked word. */
  readonly nearest: readonly number[];
  /** Which asked word stands at each place, or -1. */
  readonly places: readonly number[];
}

function holds(forms: Int32Array, asked: readonly Asked[], index: Indexed, nearness: Nearness): Held {
  const { termOf } = index.lexicon;
  const times = asked.map(() => 0);
  const nearest = asked.map(() => 0);
  const places = Array.from(forms, () => -1);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    for (let i = 0; i < asked.length; i++) {
      if (termOf[form] === asked[i]!.term) {
        times[i]!++;
        places[at] = i;
      }
      const near = nearness(i, form);
      if (near > nearest[i]!) nearest[i] = near;
      if (asked[i]!.term === null && !asked[i]!.name && near >= NEAR) times[i]! += near;
    }
  }
  return { times, nearest, places };
}

/** The share of a question's weight that some measure of its words comes to. */
const share = (weights: readonly number[], part: (i: number) => number): number => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? 0 : weights.reduce((sum, weight, i) => sum + weight * part(i), 0) / whole;
};

/** Neighbouring words of the question that stand side by side, or nearly, in a sentence. */
function pairsIn(places: readonly number[], weights: readonly number[]): number {
  const least = weights.slice(1).map((weight, i) => Math.min(weight, weights[i]!));
  const distance = (i: number): number => {
    let best = Number.POSITIVE_INFINITY;
    for (const [at, place] of places.entries())
      if (place === i)
        for (let beside = Math.max(0, at - CLOSE); beside <= at + CLOSE; beside++)
          if (places[beside] === i + 1) best = Math.min(best, Math.abs(beside - at));
    return best;
  };
  return share(least, (i) => {
    const apart = distance(i);
    return apart <= SIDE_BY_SIDE ? 1 : apart <= CLOSE ? 0.5 : 0;
  });
}

/**
 * How every sentence of a paragraph bears on a question.
 * @param number the paragraph's
 * @param together what the question means as a whole, or null without a table
 */
export function weigh(
  number: number,
  asked: readonly Asked[],
  index: Indexed,
  nearness: Nearness,
  together: Float32Array | null,
): Evidence[] {
  const one = index.paragraphs[number]!;
  const headline = holds(one.headline, asked, index, nearness);
  const held = one.sentences.map((forms) => holds(forms, asked, index, nearness));
  const weights = asked.map(({ weight }) => weight);
  const ownWeights = weights.map((weight, i) => (headline.times[i]! > 0 ? weight * HEADLINE : weight));
  const total = asked.map((_, i) => held.reduce((sum, { times }) => sum + times[i]!, headline.times[i]!));
  const isMet = (i: number): number => (asked[i]!.term !== null && total[i]! > 0 ? 1 : 0);
  const paragraph = share(
    asked.map(({ paragraphWeight }) => paragraphWeight),
    (i) => saturation(PARAGRAPH, total[i]!, one.length / index.paragraphLength),
  );
  const paragraphMet = share(weights, isMet);
  const namesMissing = share(weights, (i) => (asked[i]!.name && total[i] === 0 ? 1 : 0));
  const saidBy = (times: readonly number[], nearest: readonly number[]): number =>
    share(weights, (i) => (asked[i]!.name ? Math.min(1, times[i]!) : nearest[i]! < NEAR ? 0 : nearest[i]!));
  const nearestOfAll = asked.map((_, i) =>
    Math.max(headline.nearest[i]!, ...held.map(({ nearest }) => nearest[i]!)),
  );
  const paragraphSaid = saidBy(total, nearestOfAll);
  return held.map(({ times, nearest, places }, at): Evidence => {
    const length = one.sentences[at]!.length / index.sentenceLength;
    const bm25 = (i: number): number => saturation(SENTENCE, times[i]!, length);
    const beside = [held[at - 1], held[at + 1]];
    return {
      paragraph,
      sentence: share(weights, bm25),
      own: share(ownWeights, bm25),
      pairs: pairsIn(places, weights),
      around: share(weights, (i) => (times[i] === 0 && beside.some((other) => other?.times[i]) ? 1 : 0)),
      near: share(weights, (i) => nearest[i]!),
      meaning: together && index.meanings ? cosine(together, index.meanings[number]![at]!) : 0,
      paragraphMet,
      said: saidBy(times, nearest),
      paragraphSaid,
      namesMissing,
    };
  });
}
