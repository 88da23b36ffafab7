import { words } from '../../../grammar/words.ts';
import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PRONOUNS, SOMEBODY } from '../../../grammar/pronouns.ts';
import { WRITTEN } from '../../lexicon/written.ts';
import { phraseEndingAt } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { beforeTime } from '../phrase/time.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { isSpeaker } from '../speaks.ts';
import { acrossInserts, subjectEnding } from './inserts.ts';
import { one } from './one.ts';
import { isTold } from './told.ts';
import { type Unit, isDash, lowAt } from '../unit.ts';

/** A relative clause without commas is no longer than this, in units. See docs/constants.md. */
const RELATIVE = 16;

/** The noun at `end` with what stands before it, up to a preposition: for "in response to critics saying". */
export function nounBefore(units: readonly Unit[], end: number, floor: number): Phrase | null {
  let first = end;
  while (first > floor && (!isPreposition(units[first - 1]!) || units[first - 1]!.low === 'of')) first--;
  return phraseEndingAt(units, end, first);
}

/** Steps left over adverbs, auxiliaries and words of time. */
export function beforeVerb(units: readonly Unit[], verb: number, floor: number): number {
  let at = verb - 1;
  for (;;) {
    const unit = units[at];
    if (!unit || at < floor) return at;
    const time = beforeTime(units, at, floor);
    if (time < at) at = time;
    else if (unit.low === 'to' && units[at - 1]?.low === 'used') at -= 2;
    else if (isAdverb(unit) || (AUXILIARIES.has(unit.low) && unit.kind === 'word')) at--;
    else return at;
  }
}

/** Whether the name at `at` is where somebody is, not who: "an expert at Harbour College, who said". */
const isPlace = (units: readonly Unit[], at: number): boolean =>
  at > 0 && units[at]!.kind === 'name' && units[at]!.person !== true && isPreposition(units[at - 1]!);

/** A relative pronoun at `at` as a subject, with whom or what it stands for. */
function relativeOf(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const left = units[at - 1];
  const noun = left && (left.low === ',' || isDash(left)) ? at - 2 : at - 1;
  // "pointed to a banner that read": the banner does.
  const alone = units[noun]?.kind === 'name' || WRITTEN.has(lowAt(units, noun));
  const before = alone ? one(noun) : subjectEnding(units, noun, floor);
  if (!before || !isPlace(units, noun)) return before && { ...one(at), of: before.head };
  const someone = noun + 1 < at ? acrossInserts(units, noun + 1, floor) : null;
  return someone && units[someone.head]!.person === true ? { ...one(at), of: someone.head } : one(at);
}

/** The subject that stands before the verb at `verb`: "Dimitri Simes, president of the Nixon Center, said". */
export function subjectBefore(units: readonly Unit[], verb: number, floor: number): Phrase | null {
  const subject = standingBefore(units, verb, floor);
  return subject && !isTold(units, subject) ? subject : null;
}

function standingBefore(units: readonly Unit[], verb: number, floor: number): Phrase | null {
  const at = beforeVerb(units, verb, floor);
  const unit = units[at];
  if (!unit || at < floor) return null;
  if (unit.low === ',' || isDash(unit) || unit.low === ')') return acrossInserts(units, at, floor);
  if (/^(?:who|which|that)$/u.test(unit.low)) return relativeOf(units, at, floor);
  const phrase = described(units, subjectEnding(units, at, floor), floor);
  // "The man who shot Tom Rusk said", "Ann Lee, who ran the mill with Tom Rusk says"
  const whole = phrase && beyondRelative(units, phrase.first - 1, floor, true);
  if (whole) return whole;
  // "Ann Lee of Leeds, Acme said, “sings”": it says so.
  const placed = phrase && lowAt(units, verb + 1) !== ',' && beforePlace(units, phrase, floor);
  if (placed) return placed;
  const belongs = phrase && beforeOf(units, phrase, floor);
  if (belongs) return belongs;
  const head = phrase && units[phrase.head]!;
  if (head && (head.kind === 'name' || PRONOUNS.has(head.low) || isSpeaker(head))) return phrase;
  return beyondRelative(units, at, floor) ?? phrase;
}

/** "Ann Lee, the director for Leeds said": a description whose second comma is missing is of the name before it. */
function described(units: readonly Unit[], phrase: Phrase | null, floor: number): Phrase | null {
  const name = phrase ? phrase.first - 2 : -1;
  if (!phrase || name < floor || units[name + 1]!.low !== ',' || units[name]!.person !== true) return phrase;
  const before = units[name - 1];
  const opens = name === floor || before === undefined || before.kind === 'sign' || before.closes === true;
  return opens && DETERMINERS.has(units[phrase.first]!.low) && isSpeaker(units[phrase.head]!)
    ? one(name)
    : phrase;
}

/** Somebody before the place that ends what they are of: "Ann Lee of the University of California, Los Angeles disagreed". */
function beforePlace(units: readonly Unit[], { first, head }: Phrase, floor: number): Phrase | null {
  if (units[head]!.kind !== 'name' || units[head]!.person === true || units[first - 1]?.low !== ',')
    return null;
  const earlier = phraseEndingAt(units, first - 2, floor);
  const opens = earlier && (earlier.first === floor || units[earlier.first - 1]?.closes === true);
  const of = earlier && units.slice(earlier.head + 1, earlier.last).some(isPreposition);
  return opens && of && units[earlier.head]!.person === true ? earlier : null;
}

/** Somebody before where they are of, which no comma closes: "Ann Lee, 45, of the Harbour Office said". */
function beforeOf(units: readonly Unit[], { first, head }: Phrase, floor: number): Phrase | null {
  if (units[head]!.kind !== 'name' || units[head]!.person === true) return null;
  const of = DETERMINERS.has(lowAt(units, first - 1)) ? first - 2 : first - 1;
  if (!/^(?:of|from)$/u.test(lowAt(units, of)) || lowAt(units, of - 1) !== ',') return null;
  const someone = acrossInserts(units, of - 1, floor);
  return someone && units[someone.head]!.person === true ? someone : null;
}

/** Words that begin another clause between "who" and the verb: "who was there when Tom Rusk said". */
const parts = ({ low }: Unit): boolean => CONJUNCTIONS.has(low) && low !== 'who' && low !== 'as';

/** "Those who know Anna Berg say" */
const THOSE = SOMEBODY.union(words('those all'));

/** Whether "who" does something itself: not "the man who Tom Rusk said", "who the mayor said". */
const acts = (next: Unit): boolean =>
  next.kind === 'word' && !next.capital && !DETERMINERS.has(next.low) && !PRONOUNS.has(next.low);

/**
 * The noun before a relative clause that no comma closes: "the groups who wrote to her on Thursday say".
 * @param other somebody else is named in it, who may as well be the subject
 */
function beyondRelative(units: readonly Unit[], at: number, floor: number, other = false): Phrase | null {
  for (let i = at; i > floor && at - i < RELATIVE; i--) {
    const unit = units[i]!;
    if (unit.kind === 'sign' || unit.kind === 'quote' || (other && parts(unit))) return null;
    if (unit.low !== 'who') continue;
    if (other && !acts(units[i + 1]!)) return null;
    const left = units[i - 1]!;
    if (THOSE.has(left.low)) return one(i - 1);
    return subjectEnding(units, left.low === ',' || isDash(left) ? i - 2 : i - 1, floor);
  }
  return null;
}
