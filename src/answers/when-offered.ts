import type { Found, Hit } from '../search/found.ts';
import { words } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { isNamedBehind } from './likely/named-behind.ts';
import { isClear } from './likely/is-clear.ts';
import { type Weighed, weighed } from './likely/weighed.ts';
import { once } from './once.ts';
import { areOne } from './same-place.ts';
import { SHOWN } from './nothing.ts';
import { actOf } from './told/act.ts';
import { ofAnotherThing } from './told/another-thing.ts';
import { dayOf, withDay } from './when-day.ts';
import { isDay } from './when-of.ts';
import { differ } from './when-order.ts';

/**
 * What may be offered of an event: passages that may tell of it, each with the day that it would be: "If this is what is meant". None in which
 * it is denied, planned or another's, or that has another of several. The first is said plainly where it is clear.
 * @returns of those among some of the hits, or of all (null), what is offered; null where no passage bears on it. All are compared
 */
export function offeringDays(
  archive: Archive,
  event: string,
  question: string,
  found: Found,
): (among: readonly Hit[] | null) => Answer | null {
  const weigh = once(() => weighed(archive, question, found));
  const isOther = ofAnotherThing(archive, question, found.words);
  return (among) => {
    const all = weigh();
    const offers = all.filter(({ hit }) => among === null || among.some((one) => areOne(one, hit)));
    const [first] = offers;
    if (first === undefined) return null;
    const shown = offers.slice(0, SHOWN);
    const clear =
      isClear(first, all, found, actOf(question, found.words), question) &&
      !isOther(first.hit) &&
      !isNamedBehind(archive, first.hit);
    return answer(event, found, shown, clear);
  };
}

function answer(event: string, found: Found, shown: readonly Weighed[], clear: boolean): Answer {
  const [first] = shown;
  const evidence = (clear ? [first!] : shown).map(({ dated }) => dated);
  const single = isDay(first!.dated.when) && !differ(evidence);
  const day = dayOf(first!.dated);
  const offered = single ? whenWords.ifMeant(day) : words.bearing(evidence.length);
  return {
    kind: 'dates',
    query: event,
    says: [
      clear ? day : offered,
      ...disclose(
        found,
        shown.map(({ hit }) => hit),
      ),
    ],
    sure: clear ? 'answered' : 'bearing',
    evidence: single && evidence.length === 1 ? evidence : evidence.map(withDay),
    nearest: [],
  };
}
