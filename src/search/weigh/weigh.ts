import type { Asked } from '../asked.ts';
import type { Closeness } from '../closeness.ts';
import { formsIn, headlineOf, sentencesOf } from '../index/places.ts';
import { type Indexed, wordCount } from '../indexed.ts';
import type { Nearness } from '../nearness.ts';
import type { Evidence } from './evidence.ts';
import { heldIn } from './held.ts';
import { weighParagraph } from './weigh-paragraph.ts';
import { weighSentence } from './weigh-sentence.ts';
import { weightsUnder } from './weights-under.ts';

/**
 * How every sentence of a paragraph bears on a question, in order.
 * @param number the paragraph's
 * @param closeness null without a table
 * @param likeness null without vectors
 */
export function weigh(
  number: number,
  asked: readonly Asked[],
  index: Indexed,
  nearness: Nearness,
  closeness: Closeness | null,
  likeness: Float32Array | null,
): Evidence[] {
  const { places, lexicon } = index;
  const headline = heldIn(headlineOf(places, number), asked, lexicon.termOf, nearness);
  const sentences = sentencesOf(places, number);
  const held = sentences.map((one) => heldIn(formsIn(places, one), asked, lexicon.termOf, nearness));
  const length = wordCount(index, number) / index.paragraphLength;
  const paragraph = weighParagraph([headline, ...held], asked, length);
  const weights = weightsUnder(headline, asked);
  return sentences.map((sentence, at) => {
    const words = held[at]!.places.length / index.sentenceLength;
    const meaning = closeness?.of(sentence) ?? 0;
    const like = likeness?.[sentence] ?? 0;
    return Object.assign(weighSentence(held, at, asked, weights, words), paragraph, { meaning, like });
  });
}
