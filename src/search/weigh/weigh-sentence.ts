import type { Asked } from '../asked.ts';
import { saturation } from '../idf.ts';
import { ratio } from '../ratio.ts';
import type { Evidence, ParagraphEvidence } from './evidence.ts';
import type { Held } from './held.ts';
import { pairsIn } from './pairs.ts';
import { said } from './said.ts';
import type { Weights } from './weights-under.ts';

/** A sentence is short: saying a word twice tells little more. See docs/constants.md. */
const SENTENCE = { k: 0.6, b: 0.5 } as const;

/**
 * What one sentence of a paragraph has of a question by its words.
 * @param held by the paragraph's sentences
 * @param at which of them
 * @param length with 1 for a sentence of average length
 */
export function weighSentence(
  held: readonly Held[],
  at: number,
  asked: readonly Asked[],
  weights: Weights,
  length: number,
): Omit<Evidence, keyof ParagraphEvidence | 'meaning' | 'like'> {
  const { times, nearest, places } = held[at]!;
  const [before, after] = [held[at - 1]?.times, held[at + 1]?.times];
  let sentence = 0;
  let own = 0;
  let around = 0;
  let near = 0;
  let saidHere = 0;
  for (const [i, one] of asked.entries()) {
    const weight = weights.words[i]!;
    const part = saturation(SENTENCE, times[i]!, length);
    sentence += weight * part;
    own += weights.own[i]! * part;
    if (times[i] === 0 && (before?.[i] || after?.[i])) around += weight;
    near += weight * nearest[i]!;
    saidHere += weight * said(one, times[i]!, nearest[i]!);
  }
  const met = pairsIn(places, asked.length);
  const pairs = weights.pairs.reduce((total, weight, i) => total + weight * met[i]!, 0);
  const { most } = weights;
  return {
    sentence: ratio(sentence, most.words),
    own: ratio(own, most.own),
    pairs: ratio(pairs, most.pairs),
    around: ratio(around, most.words),
    near: ratio(near, most.words),
    said: ratio(saidHere, most.words),
  };
}
