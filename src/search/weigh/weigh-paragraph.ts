import type { Asked } from '../asked.ts';
import { BM25 } from '../engine/engine.ts';
import { saturation } from '../idf.ts';
import { ratio } from '../ratio.ts';
import type { ParagraphEvidence } from './evidence.ts';
import type { Held } from './held.ts';
import { said } from './said.ts';

/**
 * What a paragraph as a whole has of a question.
 * @param held by its sentences and the headline above it
 * @param length with 1 for a paragraph of average length
 */
export function weighParagraph(
  held: readonly Held[],
  asked: readonly Asked[],
  length: number,
): ParagraphEvidence {
  let paragraph = 0;
  let perfect = 0;
  let whole = 0;
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
    perfect += one.paragraphWeight;
    whole += one.weight;
    paragraph += one.paragraphWeight * saturation(BM25, times, length);
    if (one.term !== null && times >= 1) met += one.weight;
    if (one.name && times === 0) missing += one.weight;
    saidHere += one.weight * said(one, times, nearest);
  }
  return {
    paragraph: ratio(paragraph, perfect),
    paragraphMet: ratio(met, whole),
    paragraphSaid: ratio(saidHere, whole),
    namesMissing: ratio(missing, whole),
  };
}
