import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  PERIODS,
  PREPOSITIONS,
  PRONOUNS,
  WEEKDAYS,
  WHICH_PERIOD,
} from '../lexicon/grammar.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Unit } from './unit.ts';

/** A noun phrase as unit indices, half open; `head` is the unit that says who. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** For "who": the unit that it stands for. */
  readonly of?: number;
}

/** No noun phrase that speaks is longer than this, in units. */
const LONGEST = 24;
/** Words in marks longer than this, in UTF-16 units, are no part of one. */
const FRAGMENT = 24;

export const isAdverb = ({ low, kind }: Unit): boolean =>
  kind === 'word' && (ADVERBS.has(low) || (low.length > 4 && low.endsWith('ly') && low !== 'family'));

export const isPreposition = ({ low }: Unit): boolean => PREPOSITIONS.has(low);

/** A finite form of a verb of saying, or a word such as "was". */
const isVerb = ({ low, kind }: Unit): boolean => {
  if (kind !== 'word') return false;
  const form = VERBS.get(low)?.form;
  return (AUXILIARIES.has(low) && low !== "'s") || form === 'past' || FINITE.has(low);
};

/** Whether nothing that belongs to a noun phrase can stand here. */
const bounds = (unit: Unit): boolean =>
  // A fragment in marks may be part of a name for somebody: a "Senate aide".
  (unit.kind === 'quote' && (unit.closes === true || unit.end - unit.start > FRAGMENT)) ||
  (unit.kind === 'sign' && !/^[&'’$%#@/]$/u.test(unit.low)) ||
  (CONJUNCTIONS.has(unit.low) && unit.kind === 'word') ||
  PRONOUNS.has(unit.low) ||
  isVerb(unit);

const isNoun = (unit: Unit): boolean =>
  unit.kind === 'name' ||
  unit.kind === 'number' ||
  (unit.kind === 'word' && !DETERMINERS.has(unit.low) && !isAdverb(unit) && unit.low !== "'s");

/** "speaking" in "a source speaking to Fox News", "released" in "a study released by". */
const leadsOff = (units: readonly Unit[], at: number, last: number): boolean => {
  const next = at + 1 < last ? units[at + 1]! : null;
  return (
    /(?:ing|ed)$/u.test(units[at]!.low) && (next === null ? false : isPreposition(next) || isAdverb(next))
  );
};

const SOMEONE =
  /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|those|people|officials|sources)$/u;

/** The unit that says who: the last noun before the first preposition. */
function headOf(units: readonly Unit[], first: number, last: number): number {
  let head = -1;
  for (let i = first; i < last; i++) {
    const unit = units[i]!;
    if (head >= 0 && (isPreposition(unit) || leadsOff(units, i, last))) break;
    if (isNoun(unit) && !isPreposition(unit)) head = i;
    if (SOMEONE.test(unit.low)) break;
  }
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

const made = (units: readonly Unit[], first: number, last: number): Phrase => ({
  first,
  last,
  head: headOf(units, first, last),
});

/** Steps left over words of time: "yesterday", "on Thursday", "last month". Gives the index before them. */
export function beforeTime(units: readonly Unit[], at: number, floor: number): number {
  const unit = units[at];
  if (!unit || at < floor) return at;
  if (PERIODS.has(unit.low) && at - 1 >= floor && WHICH_PERIOD.has(units[at - 1]!.low)) {
    const before = units[at - 2];
    return before && at - 2 >= floor && (before.low === 'the' || before.low === 'on') ? at - 3 : at - 2;
  }
  if (unit.low === 'ago' && PERIODS.has(units[at - 1]?.low.replace(/s$/u, '') ?? '')) return at - 3;
  if (/^(?:1[89]|20)\d\d$/u.test(unit.low) && units[at - 1]?.low === 'in') return at - 2;
  if (WEEKDAYS.has(unit.low)) return at - 1 >= floor && units[at - 1]!.low === 'on' ? at - 2 : at - 1;
  return at;
}

/** Whether the word at `at` begins a noun phrase: no noun goes before an article without a preposition. */
const starts = (units: readonly Unit[], at: number): boolean =>
  /^(?:the|an?|his|her|its|their|our|my|your)$/u.test(units[at]!.low) &&
  !isPreposition(units[at - 1]!) &&
  !DETERMINERS.has(units[at - 1]!.low);

/**
 * The noun phrase whose last unit is `end`, as the subject of what follows.
 * "On Thursday Obama" gives "Obama"; "a spokesman for the ministry" is one phrase.
 */
export function phraseEndingAt(units: readonly Unit[], end: number, floor: number): Phrase | null {
  const last = units[end];
  if (!last || end < floor || bounds(last) || !isNoun(last) || isPreposition(last)) return null;
  let first = end;
  while (first - 1 >= floor && end - first < LONGEST && !bounds(units[first - 1]!) && !starts(units, first))
    first--;
  const before = units[first - 1];
  const opening = first - 1 < floor || before === undefined;
  while (first < end && isAdverb(units[first]!)) first++;
  if (!isPreposition(units[first]!)) return made(units, first, end + 1);
  // The chunk opens with an adjunct: the phrase begins at the last word that can begin one.
  const clause = opening || before.kind === 'quote' || before.kind === 'sign' || CONJUNCTIONS.has(before.low);
  if (!clause) return null;
  for (let i = end; i > first; i--) {
    const unit = units[i]!;
    if (unit.kind === 'name' && i === end) return made(units, i, end + 1);
    if (isPreposition(unit)) return null;
    if (DETERMINERS.has(unit.low)) return isPreposition(units[i - 1]!) ? null : made(units, i, end + 1);
  }
  return null;
}

/** Where a phrase that begins at `first` is broken off: a time, an adverb, an adjunct that is not its own. */
function breaksOff(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (isAdverb(unit)) {
    const next = units[at + 1];
    const inside = WEEKDAYS.has(unit.low) && next?.kind === 'word' && !isPreposition(next) && !bounds(next);
    return !inside;
  }
  if (!isPreposition(unit)) return false;
  return (
    !/^(?:of|for|from|with|at|in)$/u.test(unit.low) || (units[at - 1]!.kind === 'name' && unit.low !== 'of')
  );
}

/** The noun phrase that begins at `first`: for "said Masha Lipman of the Carnegie Centre". */
export function phraseFrom(units: readonly Unit[], first: number, ceiling: number): Phrase | null {
  const opens = units[first];
  if (!opens || first >= ceiling || bounds(opens) || isPreposition(opens) || isAdverb(opens)) return null;
  let last = first + 1;
  while (last < ceiling && last - first < LONGEST && !bounds(units[last]!) && !breaksOff(units, last)) last++;
  const trails = (unit: Unit): boolean =>
    isPreposition(unit) || unit.kind === 'sign' || DETERMINERS.has(unit.low);
  while (last > first + 1 && trails(units[last - 1]!)) last--;
  const phrase = made(units, first, last);
  return isNoun(units[phrase.head]!) ? phrase : null;
}
