import { MAY_END } from '../../abbreviations.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { CONJUNCTIONS, RELATIVES } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import { phraseEndingAt } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { isSpeaker } from '../speaks.ts';
import { one } from './one.ts';
import { isBreak, segmentStart } from './segment.ts';
import { isInRelative, isOfAnother, isWithin } from './within.ts';
import type { Unit } from '../unit.ts';

/** How many inserts between a subject and its verb are stepped over: "Hill, a doctor, 45, of Leeds, said". See docs/constants.md. */
const INSERTS = 6;

/** Words for somebody that stand without a noun: "one said", "said another". */
export const ALONE = /^(?:one|another|others|some|many)$/u;

/** Whether the units from `first` can be an insert: an apposition, a relative clause, an age. */
function insertLike(units: readonly Unit[], first: number): boolean {
  const unit = units[first]!;
  return (
    unit.kind === 'name' ||
    unit.kind === 'number' ||
    unit.capital ||
    DETERMINERS.has(unit.low) ||
    RELATIVES.has(unit.low) ||
    OFFICES.has(unit.low) ||
    isPreposition(unit) ||
    isAdverb(unit) ||
    /(?:ing|ed)$/u.test(unit.low) ||
    /^(?:himself|herself|once|now|then|when|while|as|whose|according|born|former|co-founder|speaking)$/u.test(
      unit.low,
    ) ||
    OFFICES.has(units[first + 1]?.low ?? '') ||
    unit.low.includes('-')
  );
}

/** Whether a segment is a person's name with words of description before it: "doctoral candidate Ann Lee". */
const endsInName = (units: readonly Unit[], start: number, end: number): boolean =>
  start < end - 1 &&
  units[end - 1]!.person === true &&
  units
    .slice(start, end - 1)
    .every(
      (unit) =>
        unit.kind === 'word' && !isPreposition(unit) && !isFinite(unit) && !CONJUNCTIONS.has(unit.low),
    );

/** An insert between signs, and what stands before it. */
interface Insert {
  readonly start: number;
  readonly end: number;
  /** Where the segment before it begins; -1 where there is none. */
  readonly earlier: number;
  /** The subject that ends before it. */
  readonly phrase: Phrase | null;
}

/** Whether what stands before a name is named too; not where only its place is: "the member representing Leeds West, Ann Lee, said". */
const isNamed = (units: readonly Unit[], phrase: Phrase | null): boolean =>
  phrase !== null && units[phrase.head]!.kind === 'name' && !isPlaced(units, phrase);

const isPlaced = (units: readonly Unit[], { first, head }: Phrase): boolean =>
  units.slice(first, head).some(({ low }) => low.endsWith('ing'));

const speaksFor = (unit: Unit): boolean => unit.person === true || isSpeaker(unit);

/** "Ill.", "Calif." */
const isState = ({ capital, low }: Unit): boolean => capital && MAY_END.has(low);

/** Whether a relative clause is still open before an insert. */
const isOpen = (units: readonly Unit[], { earlier }: Insert, floor: number): boolean =>
  earlier > floor && RELATIVES.has(units[earlier]!.low);

/** The name that an insert is, with what somebody is of a place before it. */
const withPlace = (units: readonly Unit[], { start, phrase }: Insert): Phrase =>
  phrase && isPlaced(units, phrase) ? { first: phrase.first, last: start + 1, head: start } : one(start);

/** Whether the last insert only tells who somebody is of whom the one before it speaks. */
function isPart(units: readonly Unit[], insert: Insert, floor: number): boolean {
  const subject = insert.earlier > floor ? subjectEnding(units, insert.earlier - 2, floor) : null;
  if (isWithin(units, insert, subject !== null && speaksFor(units[subject.head]!))) return true;
  const opens = subject !== null && (subject.first === floor || isBreak(units[subject.first - 1]!));
  return opens && units[subject.head]!.person === true && isOfAnother(units, insert);
}

/**
 * The subject that the last insert before a verb is, or leads to; null where it is an insert like others.
 * "the lead author, doctoral candidate Ann Lee, said", "his spokesman, Dmitry Peskov, said"
 */
function insertItself(units: readonly Unit[], insert: Insert, floor: number): Phrase | null {
  const { start, end, phrase } = insert;
  if (endsInName(units, start, end) && phrase && isSpeaker(units[phrase.head]!)) return one(end - 1);
  const unit = units[start]!;
  const state = isState(unit);
  // A name alone is itself the subject, unless a relative clause is still open.
  if (start < end - 1 || !(state || unit.kind === 'name')) return null;
  if (isOpen(units, insert, floor) || isNamed(units, phrase)) return null;
  // "the editor of the city's newspaper, the Daily News, said", "in Columbus, Ohio, said": look on for somebody.
  const place = unit.person === true ? null : acrossInserts(units, start - 1, floor);
  if (place !== null && speaksFor(units[place.head]!)) return place;
  // "a group in Columbus, Ohio, said"
  const town = units[start - 2]?.kind === 'name' && unit.person !== true;
  if (town && phrase && isSpeaker(units[phrase.head]!)) return phrase;
  return state ? null : withPlace(units, insert);
}

/** "…, the mayor, who is 45, said": a description between commas leads on to the name before it. */
const leadsOn = (units: readonly Unit[], { earlier, phrase }: Insert, floor: number): boolean =>
  earlier > floor &&
  phrase!.first === earlier &&
  units[phrase!.head]!.kind !== 'name' &&
  units[earlier - 2]?.kind === 'name';

/** Whether the subject stands before what seems to be one: a description, or somebody of whom a relative clause tells. */
const goesFurther = (units: readonly Unit[], insert: Insert, floor: number): boolean =>
  leadsOn(units, insert, floor) ||
  (units[insert.phrase!.head]!.person === true && isInRelative(units, insert.earlier, floor));

/** The subject before an insert that ends at `at`: "Dmitry Peskov, his spokesman, said". */
export function acrossInserts(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const sign = units[at]!.low;
  const bracket = sign === ')';
  let end = at;
  for (let hop = 0; hop < INSERTS; hop++) {
    const start = segmentStart(units, end, floor, bracket ? '(' : sign);
    if (start <= floor || start >= end) return null;
    const earlier = bracket ? -1 : segmentStart(units, start - 1, floor, sign);
    const phrase = subjectEnding(units, start - 2, floor);
    const insert = { start, end, earlier, phrase };
    const last = hop === 0 && sign === ',' && !isPart(units, insert, floor);
    const itself = last ? insertItself(units, insert, floor) : null;
    if (itself) return itself;
    const whole = phrase !== null && fills(units, phrase, earlier);
    const named = whole && units[phrase.head]!.person === true;
    if (!named && !insertLike(units, start)) return null;
    if (bracket || (whole && !goesFurther(units, insert, floor))) return phrase;
    end = start - 1;
  }
  return null;
}

/** Whether a phrase is all of its segment between commas, but for a conjunction or an adjunct before it. */
function fills(units: readonly Unit[], { first, head }: Phrase, segment: number): boolean {
  if (segment < 0 || first <= segment) return true;
  const before = units[first - 1]!;
  if (CONJUNCTIONS.has(before.low) && !RELATIVES.has(before.low)) return true;
  return units[head]!.kind === 'name' && isPreposition(units[segment]!) && !isPreposition(before);
}

export function subjectEnding(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const unit = units[at];
  if (!unit || at < floor) return null;
  if (PRONOUNS.has(unit.low) || ALONE.test(unit.low)) return one(at);
  // "Sen. Ida Holm (D-Me.), who …"
  if (unit.low === ')') {
    const open = segmentStart(units, at, floor, '(');
    return open > floor + 1 ? phraseEndingAt(units, open - 2, floor) : null;
  }
  return phraseEndingAt(units, at, floor);
}
