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
import { isWithin } from './within.ts';
import type { Unit } from '../unit.ts';

/** How many inserts between a subject and its verb are stepped over: "Hill, a doctor, 45, of Leeds, said". */
const INSERTS = 6;

export const FARTHEST = 60;

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

const isBreak = (unit: Unit): boolean => unit.closes === true || /^[;:?!]$/u.test(unit.low);

/** The start of the comma-bounded segment that ends before `comma`; -1 when a break comes first. */
function segmentStart(units: readonly Unit[], comma: number, floor: number, sign: string): number {
  for (let i = comma - 1; i >= floor && comma - i < FARTHEST; i--) {
    if (isBreak(units[i]!)) return -1;
    if (units[i]!.low === sign) return i + 1;
  }
  return -1;
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

const isNamed = (units: readonly Unit[], phrase: Phrase | null): boolean =>
  phrase !== null && units[phrase.head]!.kind === 'name';

const speaksFor = (unit: Unit): boolean => unit.person === true || isSpeaker(unit);

/**
 * The subject that the last insert before a verb is, or leads to; null where it is an insert like others.
 * "the lead author, doctoral candidate Ann Lee, said", "his spokesman, Dmitry Peskov, said"
 */
function insertItself(units: readonly Unit[], insert: Insert, floor: number): Phrase | null {
  const { start, end, earlier, phrase } = insert;
  if (endsInName(units, start, end) && phrase && isSpeaker(units[phrase.head]!)) return one(end - 1);
  const unit = units[start]!;
  const state = unit.capital && MAY_END.has(unit.low);
  // A name alone is itself the subject, unless a relative clause is still open.
  if (start < end - 1 || !(state || unit.kind === 'name')) return null;
  if ((earlier > floor && RELATIVES.has(units[earlier]!.low)) || isNamed(units, phrase)) return null;
  // "the editor of the city's newspaper, the Daily News, said", "in Columbus, Ohio, said": look on for somebody.
  const place = unit.person === true ? null : acrossInserts(units, start - 1, floor);
  if (place !== null && speaksFor(units[place.head]!)) return place;
  // "a group in Columbus, Ohio, said"
  const town = units[start - 2]?.kind === 'name' && unit.person !== true;
  if (town && phrase && isSpeaker(units[phrase.head]!)) return phrase;
  return state ? null : one(start);
}

/** "…, the mayor, who is 45, said": a description between commas leads on to the name before it. */
const leadsOn = (units: readonly Unit[], { earlier, phrase }: Insert, floor: number): boolean =>
  earlier > floor &&
  phrase!.first === earlier &&
  units[phrase!.head]!.kind !== 'name' &&
  units[earlier - 2]?.kind === 'name';

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
    const subject = hop === 0 && earlier > floor ? subjectEnding(units, earlier - 2, floor) : null;
    const within = isWithin(units, insert, subject !== null && speaksFor(units[subject.head]!));
    const itself = hop === 0 && sign === ',' && !within ? insertItself(units, insert, floor) : null;
    if (itself) return itself;
    const whole = phrase !== null && fills(units, phrase, earlier);
    const named = whole && units[phrase.head]!.person === true;
    if (!named && !insertLike(units, start)) return null;
    if ((whole && !leadsOn(units, insert, floor)) || bracket) return phrase;
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
