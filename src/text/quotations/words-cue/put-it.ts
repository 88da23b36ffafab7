import { isAdverb } from '../phrase/words.ts';
import { one } from '../subject/one.ts';
import type { Unit } from '../unit.ts';
import type { Given } from './given.ts';
import { named } from './named.ts';

const PUTS =
  /^(?:puts?|calls?|called|describe[ds]?|term(?:s|ed)?|dub(?:s|bed)|label(?:s|led|ed)?|phrase[ds]?|ha[ds]|likes?|liked|once|later|would|will|famously|to)$/u;
const VERB =
  /^(?:puts?|calls?|called|describe[ds]?|term(?:s|ed)?|dub(?:s|bed)|label(?:s|led|ed)?|phrase[ds]?|ha[sd])$/u;
const IT = /^(?:it|this|that|them|him|her|things)$/u;
/** "likes to say", "once said": "said" alone is a verb with a clause. */
const SAY = /^(?:say|said|wrote)$/u;
/** "as she would later describe it": no longer than this, in units. */
const LONGEST = 5;

/** Where "put it", "once said" ends; -1 when something else stands there. */
function puts(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    at < units.length &&
    at - from < LONGEST &&
    (PUTS.test(units[at]!.low) || VERB.test(units[at]!.low) || isAdverb(units[at]!))
  )
    at++;
  if (at === from) return -1;
  const { low } = units[at] ?? { low: '' };
  return (IT.test(low) && VERB.test(units[at - 1]!.low)) || SAY.test(low) ? at + 1 : -1;
}

/** "as Berg put it", "as she called it", "as Berg likes to say". */
export function putIt(units: readonly Unit[], from: number): Given | null {
  const first = units[from];
  if (first === undefined) return null;
  if (first.person === true || /^(?:he|she|they)$/u.test(first.low)) {
    const last = puts(units, from + 1);
    if (last >= 0) return { source: one(from), last, sure: true };
  }
  const who = named(units, from, true);
  const last = who ? puts(units, who.last) : -1;
  return who && last >= 0 ? { ...who, last } : null;
}
