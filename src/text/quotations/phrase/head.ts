import { SOMEBODY } from '../../../grammar/pronouns.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { words } from '../../../grammar/words.ts';
import type { Phrase } from './type.ts';
import { isSpeaker } from '../speaks.ts';
import { isAdverb, isNoun, isPreposition } from './words.ts';
import { lowAt, type Unit } from '../unit.ts';

/** "speaking" in "a source speaking to Radio North", "released" in "a study released by". */
export const leadsOff = (units: readonly Unit[], at: number, last: number): boolean => {
  const next = at + 1 < last ? units[at + 1]! : null;
  return (
    /(?:ing|ed)$/u.test(units[at]!.low) && (next === null ? false : isPreposition(next) || isAdverb(next))
  );
};

const SOMEONE = SOMEBODY.union(words('nobody those people officials sources'));

/** "Code for America’s Ann Lee": she is of it, where "the coach of Leeds’s Ann Lee" is another. */
const isOfBody = (units: readonly Unit[], head: number, last: number): boolean => {
  const body = units[head];
  const end = units[last - 1]!;
  const owned = last - 4 > head && lowAt(units, last - 2) === "'s" && units[last - 3]!.kind === 'name';
  const named = end.kind === 'name' && (end.person === true || lowAt(units, last - 4) === 'for');
  return owned && named && body?.kind === 'name' && body.person !== true;
};

/** The unit that says who: the last noun before the first preposition. */
function headOf(units: readonly Unit[], first: number, last: number): number {
  let head = -1;
  for (let i = first; i < last; i++) {
    const unit = units[i]!;
    if (head >= 0 && (isPreposition(unit) || leadsOff(units, i, last))) break;
    if (isNoun(unit) && !isPreposition(unit)) head = i;
    if (SOMEONE.has(unit.low)) break;
  }
  if (isOfBody(units, head, last)) return last - 1;
  // "chief of staff General McNab": the name at the end is who, unless a preposition leads to it.
  const end = units[last - 1]!;
  if (
    end.person === true &&
    last - 2 > head &&
    head >= 0 &&
    !isPreposition(units[last - 2]!) &&
    units[last - 2]!.kind === 'word'
  )
    return DETERMINERS.has(units[last - 2]!.low) || units[last - 2]!.low === "'s" ? head : last - 1;
  return head < 0 ? last - 1 : head;
}

/** What somebody's words stand in: "Berg’s statement said" is said by Berg. */
const MESSAGES = words(
  'statement statements letter letters message messages tweet tweets post posts email e-mail memo note reply answer opinion ruling testimony speech',
);

const OWNING = /^(?:his|her)$/u;
const SENDS = /^(?:from|by|of)$/u;

/** Who owns the message that the words stand in: "Berg’s statement", "the mayor’s tweet", "her post", "a letter from Berg". */
function ownerOf(units: readonly Unit[], first: number, head: number, last: number): Phrase | null {
  if (!MESSAGES.has(units[head]!.low)) return null;
  const sender = SENDS.test(units[head + 1]?.low ?? '') ? head + 2 : last;
  if (sender < last && units[sender]!.person === true) return own(sender, sender, last);
  if (OWNING.test(units[first]!.low)) return own(first, first, last);
  for (let i = head - 1; i >= first; i--) {
    if (units[i]!.low !== "'s") continue;
    const at = i - 1;
    if (at < first) return null;
    if (units[at]!.kind === 'name') return own(at, at, last);
    if (!isSpeaker(units[at]!)) return null;
    const begins = units.findLastIndex((unit, j) => j < at && j >= first && DETERMINERS.has(unit.low));
    return begins < 0 ? null : own(begins, at, last);
  }
  return null;
}

/** "Part of the judge’s statement": the message of which it is a part, if it is one of a message. */
const PART = /^(?:part|text|excerpt|excerpts|copy|rest|section|line)$/u;

function partOf(units: readonly Unit[], part: number, last: number): number {
  if (!/^(?:of|from)$/u.test(units[part + 1]?.low ?? '')) return part;
  const message = units.findIndex(({ low }, i) => i > part && i < last && MESSAGES.has(low));
  return message < 0 ? part : message;
}

const own = (first: number, head: number, until: number): Phrase => ({
  first,
  last: head + 1,
  head,
  until,
});

/** The noun phrase from `first` up to `last`, with who it says. */
export function made(units: readonly Unit[], first: number, last: number): Phrase {
  const named = headOf(units, first, last);
  const head = PART.test(units[named]!.low) ? partOf(units, named, last) : named;
  return ownerOf(units, first, head, last) ?? { first, last, head: named };
}
