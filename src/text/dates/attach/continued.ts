import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import type { Reading } from '../../reading.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { dating } from './dating/dating.ts';
import type { Dating } from './dating/dating-rule.ts';
import { scene } from './scene.ts';

/**
 * "X said yesterday …" and then "…," X said in a speech: the same speaker goes on, on the same day. Gives the dating of
 * the saying in the sentence before, when both have the same named speaker and the second has no date of its own.
 * @param index of the sentence that was met
 * @param event the word that stands for what was asked; it must belong to the saying, not to what is said
 */
export function continued(text: string, reading: Reading, index: number, event: Range): Dating | null {
  const { sentences, quotations, timexes } = reading;
  const [before, here] = [sentences[index - 1], sentences[index]];
  if (before === undefined || here === undefined) return null;
  const saying = (sentence: Range) =>
    quotations.find(({ cue, speaker }) => cue !== null && speaker !== null && contains(sentence, cue));
  const [first, second] = [saying(before), saying(here)];
  if (first?.cue == null || second?.cue == null || first.speaker !== second.speaker) return null;
  if (second.parts.some((part) => overlaps(part, event))) return null;
  const now = scene(text, here, timexes);
  if (now.times.length > 0 || clauseOf(now.clauses, event) !== clauseOf(now.clauses, second.cue)) return null;
  const found = dating(scene(text, before, timexes), first.cue);
  return found?.relation === 'on' && found.via === 'clause' ? found : null;
}
