import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { WRITTEN } from '../../lexicon/written.ts';
import type { Phrase } from '../phrase/type.ts';
import { isPreposition } from '../phrase/words.ts';
import { isSpeaker } from '../speaks.ts';
import type { Unit } from '../unit.ts';
import { nounBefore, subjectBefore } from './before.ts';
import { one } from './one.ts';

const ADDRESSED =
  /^(?:letters?|e-?mails?|messages?|notes?|memos?|statements?|texts?|tweets?|posts?|cables?|replies|reply|response|speech)$/u;

/** "to" and what was written stand within so many units of the reader. */
const NEAR = 8;

/** Whether what stands before `at` makes a reader of the phrase after it: "a letter to the board saying". */
function isAddressed(units: readonly Unit[], at: number, floor: number): boolean {
  for (let i = at; i > floor && at - i < NEAR; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return false;
    if (units[i]!.low === 'to') return ADDRESSED.test(units[i - 1]!.low);
  }
  return false;
}

/** Verbs whose object does what follows: "remembers his father telling him". */
const PERCEIVES =
  /^(?:remembers?|remembered|recalls?|recalled|hears?|heard|sees?|saw|catch|caught|filmed|recorded)$/u;

/** Whether a phrase can be a subject by what stands before it: not the object of a verb ("sent an email saying"). */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const left = units[at];
  return (
    !left ||
    left.kind === 'sign' ||
    left.kind === 'quote' ||
    isPreposition(left) ||
    CONJUNCTIONS.has(left.low) ||
    PERCEIVES.test(left.low)
  );
}

/** The subject right before a participle: "with Mr Bush calling …", "critics saying …"; null when it goes with another. */
export function participleSubject(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const left = units[at - 1];
  // "wore a T-shirt saying"
  if (left && WRITTEN.has(left.low) && DETERMINERS.has(units[at - 2]?.low ?? '')) return one(at - 1);
  if (!left || !(left.kind === 'name' || isSpeaker(left))) return null;
  const named = left.kind === 'name';
  const phrase = named ? subjectBefore(units, at, floor) : nounBefore(units, at - 1, floor);
  // "footage of Anna Berg asking", but "a friend of Anna Berg asking"
  const shown = phrase && units[at - 2]?.low === 'of' && !isSpeaker(units[phrase.head]!);
  const source = shown && named ? one(at - 1) : phrase;
  if (source?.last !== at || isAddressed(units, source.first - 1, floor)) return null;
  return named || opensPhrase(units, source.first - 1) ? source : null;
}
