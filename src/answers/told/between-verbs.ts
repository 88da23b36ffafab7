import { overlaps, type Range } from '../../corpus/span.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import type { Hit } from '../../search/found.ts';
import type { Placed, Scene } from '../../text/dates/attach/scene.ts';
import type { Act } from './act.ts';

/** Whether nothing but a space stands between a time and a word. */
export const isRightBefore = ({ timex }: Placed, { start }: Range): boolean => start - timex.end === 1;

/** Whether another verb stands before a place, with no comma and no conjunction between. */
function isBehindVerb({ words, clauses }: Scene, place: Range): boolean {
  const before = words.filter(({ end }) => end <= place.start);
  const from = before.findLastIndex(({ kind, low }) => kind === 'sign' || CONJUNCTIONS.has(low)) + 1;
  const beside = before.slice(from);
  return clauses.some(({ verb }) => verb !== null && beside.some((word) => overlaps(word, verb)));
}

/**
 * Whether a time stands right before the verb that was asked for, and behind another that may have it: "A man arrested in Oslo on Thursday
 * died". What is told so may have been on that day or not.
 */
export function isBetweenVerbs({ matched }: Hit, told: Scene, { verb }: Act): boolean {
  const places = matched.flatMap(({ asked, at }) => (asked === verb ? at : []));
  return told.times.some((time) =>
    places.some((place) => isRightBefore(time, place) && isBehindVerb(told, time.timex)),
  );
}
