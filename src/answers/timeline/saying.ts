import type { Quoted } from '../said/sayings.ts';
import { wholeSentences } from '../evidence.ts';
import { hitAt } from '../hit-at.ts';
import { isDay } from '../when-of.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { whenWords } from '../../words/when.ts';

/** The index of the sentence in which an offset stands. */
export const sentenceAt = ({ sentences }: Reading, offset: number): number =>
  firstFrom(sentences, offset + 1) - 1;

/** The quotation before with the same speaker whose cue a carried one goes on from; null where there is none. */
function saidBefore({ quotations }: Reading, one: Quotation): Quotation | null {
  const same = quotations.filter(({ speaker, start }) => speaker === one.speaker && start < one.start);
  return same.findLast(({ cue }) => cue !== null) ?? null;
}

/**
 * When somebody said something, as its article tells: the day of the cue. Words carried over from a sentence before have
 * that one's day; where it is not right before, they have none that is sure.
 */
export function daySaid({ article, quotation }: Quoted, reading: Reading): Dated {
  const { cue, basis, start } = quotation;
  const here = sentenceAt(reading, cue?.start ?? start);
  const sentence = reading.sentences[here]!;
  const dated = dateHit(hitAt(article, here, sentence, cue === null ? [] : [cue]), reading);
  const before = cue === null && basis === 'carried' ? saidBefore(reading, quotation) : null;
  if (before?.cue == null) return dated;
  const at = sentenceAt(reading, before.cue.start);
  const first = dateHit(hitAt(article, at, reading.sentences[at]!, [before.cue]), reading);
  if (!isDay(first.when)) return { ...dated, when: first.when, notes: first.notes };
  if (here - at > 1) return { ...dated, bears: 'against' };
  const both = wholeSentences(article, reading, [reading.sentences[at]!, sentence]);
  return { ...first, ...both, notes: [whenWords.goesOn, ...first.notes] };
}
