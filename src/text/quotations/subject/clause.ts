import { OPENS_ADJUNCT } from '../opens-adjunct.ts';
import { words } from '../../../grammar/words.ts';
import { COORDINATORS } from '../../../grammar/conjunctions.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { PERIODS } from '../../../grammar/calendar.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { FINITE } from '../../lexicon/finite.ts';
import { phraseEndingAt } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { one } from './one.ts';
import { type Unit, isDash } from '../unit.ts';

const LEADING = COORDINATORS.union(words('then still however meanwhile also now'));

/** A dateline is no part of the clause: "WASHINGTON (Reuters) — ". */
function afterDateline(units: readonly Unit[], floor: number, ceiling: number): number {
  for (let i = floor; i < ceiling && i - floor < 8; i++) {
    const unit = units[i]!;
    if (isDash(unit) && unit.low !== '-') return i + 1;
    if (unit.kind !== 'name' && !unit.capital && !/^[(),.]$/u.test(unit.low)) break;
  }
  return floor;
}

/** No words of time before a comma are more than this, in units. */
const LONGEST_TIME = 6;

/** Where "Last month," or "Two days later," ends; the same place where none stands there. */
function afterTime(units: readonly Unit[], at: number, ceiling: number): number {
  const comma = units.slice(at, Math.min(ceiling, at + LONGEST_TIME)).findIndex(({ low }) => low === ',');
  const before = units.slice(at, at + Math.max(0, comma));
  const tells =
    before.every(({ kind }) => kind === 'word' || kind === 'number') &&
    before.some(({ low }) => PERIODS.has(low.replace(/s$/u, '')));
  return tells ? at + comma + 1 : at;
}

const BEGINS_OBJECT = ARTICLES.union(POSSESSIVES);

/** "The ad hits Mrs Berg": a word in -s between a noun and a name or an article is a verb. */
const isPresent = (units: readonly Unit[], at: number): boolean => {
  const { low, kind, capital } = units[at]!;
  const next = units[at + 1];
  if (kind !== 'word' || capital || !/[^s']s$/u.test(low) || !next) return false;
  return next.kind === 'name' || BEGINS_OBJECT.has(next.low);
};

/** What stands before a clause and is none of it: "and", "then", a comma. */
const leads = (unit: Unit): boolean => LEADING.has(unit.low) || unit.low === ',' || isAdverb(unit);

/** "On the bridge,", "Citing “a precaution”," */
const opensAdjunct = (unit: Unit): boolean =>
  isPreposition(unit) || OPENS_ADJUNCT.has(unit.low) || /^\p{L}+(?:ing|ed)$/u.test(unit.low);

/** Where the subject of the clause that a row begins with stands: after a dateline, "and", "then", "On Monday,"; null when nothing is left. */
export function clauseStart(units: readonly Unit[], floor: number, ceiling: number): number | null {
  let at = afterDateline(units, floor, ceiling);
  for (let skipped = 0; skipped < 4 && at < ceiling; skipped++) {
    while (at < ceiling && leads(units[at]!)) at++;
    const unit = units[at];
    if (!unit || at >= ceiling) return null;
    const time = afterTime(units, at, ceiling);
    if (time > at) {
      at = time;
      continue;
    }
    if (unit.low === 'about' && units[at + 1]?.kind === 'number') return at + 1;
    if (!opensAdjunct(unit)) break;
    // "Citing “a precaution”, Airbus said": the comma stands in the marks or after them.
    while (at < ceiling && units[at]!.low !== ',' && units[at]!.closes !== true) at++;
    if (units[at]?.closes === true) at++;
  }
  return at < ceiling ? at : null;
}

/** Whether a subject is over with a unit: a sign, words in marks, a finite verb. */
function endsSubject({ kind, low }: Unit): boolean {
  if (kind === 'sign') return true;
  if (low === "'s") return false;
  return kind === 'quote' || FINITE.has(low) || VERBS.get(low)?.form === 'past' || AUXILIARIES.has(low);
}

/** The subject of the clause that a row begins with: for "saying", "to warn", "and added". */
export function clauseSubject(units: readonly Unit[], floor: number, ceiling: number): Phrase | null {
  const at = clauseStart(units, floor, ceiling);
  if (at === null) return null;
  const unit = units[at]!;
  if (PRONOUNS.has(unit.low)) return one(at);
  if (unit.kind === 'name' && units[at + 1]?.low !== "'s") return one(at);
  let last = at;
  while (last < ceiling && last - at < 12 && !endsSubject(units[last]!)) {
    if (last > at && (/^\p{L}+ed$/u.test(units[last]!.low) || isPresent(units, last))) break;
    last++;
  }
  while (last > at && isAdverb(units[last - 1]!)) last--;
  const phrase = last > at ? phraseEndingAt(units, last - 1, at) : null;
  return phrase?.first === at ? phrase : null;
}
