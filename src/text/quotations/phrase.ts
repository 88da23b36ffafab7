import { WEEKDAYS } from '../../grammar/calendar.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS, ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { made } from './phrase/head.ts';
import type { Phrase } from './phrase/type.ts';
import { bounds, isAdverb, isNoun, isPreposition } from './phrase/words.ts';
import { lowAt, type Unit } from './unit.ts';

/** No noun phrase that speaks is longer than this, in units. */
const LONGEST = 24;

const STARTS = ARTICLES.union(POSSESSIVES);

/** Whether the word at `at` begins a noun phrase: no noun goes before an article without a preposition. */
const starts = (units: readonly Unit[], at: number): boolean =>
  STARTS.has(units[at]!.low) && !isPreposition(units[at - 1]!) && !DETERMINERS.has(units[at - 1]!.low);

/**
 * The noun phrase whose last unit is `end`, as the subject of what follows.
 * "On Thursday Obama" gives "Obama"; "a spokesman for the ministry" is one phrase.
 */
export function phraseEndingAt(units: readonly Unit[], end: number, floor: number): Phrase | null {
  const last = units[end];
  if (!last || end < floor || !isNoun(last) || isPreposition(last)) return null;
  // "the accused wrote": who is accused, not that somebody accused.
  if (bounds(last) && !(last.low === 'accused' && DETERMINERS.has(lowAt(units, end - 1)))) return null;
  const chunk = chunkStart(units, end, floor);
  let first = chunk;
  while (first < end && isAdverb(units[first]!)) first++;
  if (!isPreposition(units[first]!)) return made(units, first, end + 1);
  const aside = beyondAside(units, first, end, floor);
  if (aside) return aside;
  return chunk - 1 < floor || isBreak(units[chunk - 1]) ? behindAdjunct(units, first, end) : null;
}

/** The first unit of the chunk that ends with a noun phrase. */
function chunkStart(units: readonly Unit[], end: number, floor: number): number {
  let first = end;
  while (first - 1 >= floor && end - first < LONGEST && !bounds(units[first - 1]!) && !starts(units, first))
    first--;
  return first;
}

/** What stands in brackets behind a name is no longer than this, in units. */
const ASIDE = 12;

/** "Ann Lee (Leeds) of the Harbour Office": of whom it is, is told before the brackets. */
function beyondAside(units: readonly Unit[], first: number, end: number, floor: number): Phrase | null {
  if (units[first - 1]?.low !== ')') return null;
  if (!units.slice(first + 1, end).every((unit) => unit.kind === 'word' && !isPreposition(unit))) return null;
  const open = units.findLastIndex(({ low }, i) => i < first && low === '(');
  const before = units[open - 1];
  if (open <= floor || first - open > ASIDE || !before || before.kind === 'sign' || before.kind === 'quote')
    return null;
  const phrase = phraseEndingAt(units, open - 1, floor);
  return phrase && { ...phrase, last: end + 1 };
}

/** Whether a clause can begin behind a unit. */
const isBreak = (before: Unit | undefined): boolean =>
  !before || before.kind === 'quote' || before.kind === 'sign' || CONJUNCTIONS.has(before.low);

/** A phrase whose chunk opens with an adjunct: it begins at the last word that can begin one. */
function behindAdjunct(units: readonly Unit[], first: number, end: number): Phrase | null {
  for (let i = end; i > first; i--) {
    const unit = units[i]!;
    // "In a string of Twitter notes": the name goes with its preposition.
    if (unit.kind === 'name' && i === end && i - 1 > first && isPreposition(units[i - 1]!)) return null;
    if (unit.kind === 'name' && i === end) return made(units, i, end + 1);
    if (isPreposition(unit)) return null;
    if (DETERMINERS.has(unit.low)) return isPreposition(units[i - 1]!) ? null : made(units, i, end + 1);
  }
  return null;
}

/** "Code for America’s Ann Lee": the preposition is part of the name of whose she is. */
const isOwner = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]!.kind === 'name' &&
  units[at - 1]!.person !== true &&
  units[at + 1]?.kind === 'name' &&
  lowAt(units, at + 2) === "'s" &&
  units[at + 3]?.kind === 'name';

/** Where a phrase that begins at `first` is broken off: a time, an adverb, an adjunct that is not its own. */
function breaksOff(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (isAdverb(unit)) {
    const next = units[at + 1];
    const inside = WEEKDAYS.has(unit.low) && next?.kind === 'word' && !isPreposition(next) && !bounds(next);
    return !inside;
  }
  if (!isPreposition(unit) || isOwner(units, at)) return false;
  return (
    !/^(?:of|for|from|with|at|in)$/u.test(unit.low) || (units[at - 1]!.kind === 'name' && unit.low !== 'of')
  );
}

/** What a phrase does not end with: "the spokesman for the". */
const trails = (unit: Unit): boolean =>
  isPreposition(unit) || unit.kind === 'sign' || DETERMINERS.has(unit.low);

/** The noun phrase that begins at `first`: for "said Masha Lipman of the Carnegie Centre". */
export function phraseFrom(units: readonly Unit[], first: number, ceiling: number): Phrase | null {
  const opens = units[first];
  if (!opens || first >= ceiling || bounds(opens) || isPreposition(opens) || isAdverb(opens)) return null;
  let last = first + 1;
  while (last < ceiling && last - first < LONGEST && !bounds(units[last]!) && !breaksOff(units, last)) last++;
  while (last > first + 1 && trails(units[last - 1]!)) last--;
  const phrase = made(units, first, last);
  const head = units[phrase.head]!;
  return isNoun(head) || head.kind === 'quote' ? phrase : null;
}
