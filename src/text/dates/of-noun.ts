import { words } from '../../grammar/words.ts';
import { BEFORE_TIMES } from '../../grammar/prepositions.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { BE } from '../../grammar/auxiliaries.ts';
import type { Range } from '../../corpus/span.ts';
import { dayNumber, type Day } from './calendar.ts';
import { clauseAt } from './clauses/clause-at.ts';
import type { Clause } from './clauses/clause.ts';
import type { Filled } from './rule.ts';

const LEADS_TO_DATE = BEFORE_TIMES.difference(words('of to before after between'));

/** What may stand between a verb and its own date: "met late on May 7". */
const BETWEEN = new RegExp(
  String.raw`^(?:[\s,]|\b(?:${oneOf(LEADS_TO_DATE)}|late|early|just|only|back|again|here|there|or|and)\b)*$`,
  'i',
);
/** No verb so far back has its date here. */
const FAR = 100;

/**
 * Whether a date may belong to a noun and not to the verb of its clause: "trailed before the caucuses on Feb. 1". The tense of the verb
 * does not place it then.
 * @param found the time expressions of the sentence, in order; `index` is the date's
 */
export function isOfNoun(
  text: string,
  clauses: readonly Clause[],
  found: readonly Range[],
  index: number,
): boolean {
  const at = found[index]!;
  const verb = clauses[clauseAt(clauses, at)]?.verb ?? null;
  if (verb === null || BE.has(text.slice(verb.start, verb.end).toLowerCase())) return false;
  if (verb.end > at.start) return false;
  if (at.start - verb.end > FAR) return true;
  let between = text.slice(verb.end, at.start);
  for (let i = index - 1; i >= 0 && found[i]!.start >= verb.end; i--)
    between = between.replace(text.slice(found[i]!.start, found[i]!.end), '');
  return !BETWEEN.test(between);
}

/** So many days ahead a date without a year may lie that a past tense stands with. */
const AHEAD = 120;

/** What a noun's date comes to: the nearest such day, unless it lies so far ahead that the tense must be trusted. */
export function nearer(near: Filled | null, toward: Filled | null, published: Day | null): Filled | null {
  if (near === null || published === null) return toward;
  const day = near.value.slice(0, 10);
  return isWhole(day) && dayNumber(day) - dayNumber(published) > AHEAD ? toward : near;
}

const isWhole = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day);
