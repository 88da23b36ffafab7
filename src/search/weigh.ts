import type { Asked } from './asked.ts';
import { saturation } from './idf.ts';
import type { Closeness } from './closeness.ts';
import { type Indexed, wordsIn } from './indexed.ts';
import type { Nearness } from './nearness.ts';
import { formsIn, headlineOf, sentencesOf } from './index/places.ts';

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
  const many = asked.length;
  const times = new Float64Array(many);
  const nearest = new Float64Array(many);
  const places = new Int16Array(forms.length).fill(-1);
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const start = nearness.of(form);
    const { values } = nearness;
    for (let i = 0; i < many; i++) {
      const near = values[start + i]!;
      if (near > nearest[i]!) nearest[i] = near;
      if (near >= NEAR && asked[i]!.term === null && !asked[i]!.name) times[i]! += near;
    }
    if (values[start + many] === 0) continue;
    for (let i = 0; i < many; i++)
      if (termOf[form] === asked[i]!.term) {
        times[i]!++;
        places[at] = i;
      } else if (asked[i]!.kin.includes(termOf[form]!)) times[i]! += values[start + i]!;
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What is met in how far: a part of a whole that may be nothing. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How far a word is said: a name by itself alone, another word also by words near to it. */
const said = ({ name }: Asked, times: number, nearest: number): number =>
  name ? Math.min(1, times) : nearest < NEAR ? 0 : nearest;

/** What a paragraph as a whole has of a question, its headline included. */
function weighParagraph(
  held: readonly Held[],
  asked: readonly Asked[],
  length: number,
): Pick<Evidence, 'paragraph' | 'paragraphMet' | 'paragraphSaid' | 'namesMissing'> {
  let paragraph = 0;
  let met = 0;
  let saidHere = 0;
  let missing = 0;
  for (const [i, one] of asked.entries()) {
    let times = 0;
    let nearest = 0;
    for (const each of held) {
      times += each.times[i]!;
      nearest = Math.max(nearest, each.nearest[i]!);
    }
    paragraph += one.paragraphWeight * saturation(PARAGRAPH, times, length);
    if (one.term !== null && times >= 1) met += one.weight;
    if (one.name && times === 0) missing += one.weight;
    saidHere += one.weight * said(one, times, nearest);
  }
  const whole = sum(asked.map(({ weight }) => weight));
  return {
    paragraph: share(paragraph, sum(asked.map(({ paragraphWeight }) => paragraphWeight))),
    paragraphMet: share(met, whole),
    paragraphSaid: share(saidHere, whole),
    namesMissing: share(missing, whole),
  };
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
  const headline = holds(headlineOf(places, number), asked, lexicon.termOf, nearness);
  const sentences = sentencesOf(places, number);
  const held = sentences.map((one) => holds(formsIn(places, one), asked, lexicon.termOf, nearness));
  const whole = weighParagraph([headline, ...held], asked, wordsIn(index, number) / index.paragraphLength);
  const weights = asked.map(({ weight }) => weight);
  const ownWeights = weights.map((weight, i) => (headline.times[i]! > 0 ? weight * HEADLINE : weight));
  const pairWeights = weights.slice(1).map((weight, i) => Math.min(weight, weights[i]!));
  const [weight, ownWeight, pairWeight] = [sum(weights), sum(ownWeights), sum(pairWeights)];
  return held.map(({ times, nearest, places: met }, at): Evidence => {
    const length = met.length / index.sentenceLength;
    const [before, after] = [held[at - 1]?.times, held[at + 1]?.times];
    const pairsMet = pairsIn(met, asked.length);
    let sentence = 0;
    let own = 0;
    let pairs = 0;
    let around = 0;
    let near = 0;
    let saidHere = 0;
    for (let i = 0; i < asked.length; i++) {
      const part = saturation(SENTENCE, times[i]!, length);
      sentence += weights[i]! * part;
      own += ownWeights[i]! * part;
      if (times[i] === 0 && (before?.[i] || after?.[i])) around += weights[i]!;
      near += weights[i]! * nearest[i]!;
      saidHere += weights[i]! * said(asked[i]!, times[i]!, nearest[i]!);
    }
    for (let i = 0; i < pairWeights.length; i++) pairs += pairWeights[i]! * pairsMet[i]!;
    return {
      paragraph: whole.paragraph,
      sentence: share(sentence, weight),
      own: share(own, ownWeight),
      pairs: share(pairs, pairWeight),
      around: share(around, weight),
      near: share(near, weight),
      meaning: closeness?.of(sentences[at]!) ?? 0,
      paragraphMet: whole.paragraphMet,
      said: share(saidHere, weight),
      paragraphSaid: whole.paragraphSaid,
      namesMissing: whole.namesMissing,
    };
  });
}
