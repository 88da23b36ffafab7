import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Reading } from '../../text/reading.ts';
import { isDay } from '../when-of.ts';
import { dateMet, type Dated } from '../when-passage.ts';

/**
 * The day of the first of some words of a hit's sentence that has one, of what happened: neither denied nor only planned. Null where none has.
 * @param told the sentence, taken apart
 */
export function firstDated(
  hit: Hit,
  reading: Reading,
  told: Scene,
  events: IteratorObject<Range>,
): Dated | null {
  const dates = events.map((event) => dateMet(hit, reading, told, [{ ...event, name: false }]));
  return dates.find(({ when, unreal, bears }) => isDay(when) && !unreal && bears === 'on') ?? null;
}
