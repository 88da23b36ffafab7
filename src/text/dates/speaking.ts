import { contains, type Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../reading.ts';
import { dating } from './attach/dating/dating.ts';
import { scene } from './attach/scene.ts';
import type { Day } from './calendar.ts';

/**
 * The day on which something is said in a sentence ("he said on Monday: “I will go tomorrow”"), with the stretches in
 * marks; null when nothing with a time expression is said, or the sentence does not give the day.
 * @param quotations those whose cue stands in the sentence
 */
export function speaking(
  text: string,
  sentence: Range,
  here: readonly Timex[],
  quotations: readonly Quotation[],
): { day: Day; parts: readonly Range[] } | null {
  if (here.length < 2) return null;
  const said = quotations.find(({ marked }) =>
    here.some((timex) => marked.some((part) => contains(part, timex))),
  );
  if (said?.cue == null) return null;
  const outside = here.filter((timex) => !said.marked.some((part) => contains(part, timex)));
  const found = dating(scene(text, sentence, outside), said.cue);
  if (found?.relation !== 'on' || found.timex.from === null || found.timex.from !== found.timex.to)
    return null;
  return { day: found.timex.from, parts: said.marked };
}
