import type { Range } from '../../corpus/span.ts';
import { dayNumber, type Day } from './calendar.ts';
import { clauseAt } from './clauses/clause-at.ts';
import type { Clause } from './clauses/clause.ts';
import type { Filled } from './rule.ts';

/** What may stand between a verb and its own date: "met late on May 7". */
const BETWEEN =
  /^(?:[\s,]|\b(?:on|in|at|by|for|from|until|till|since|late|early|just|only|back|again|here|there|or|and)\b)*$/i;
/** "was sunny on May 7": what is said of a thing goes with the day. */
const BE = /^(?:is|are|was|were|be|been)$/i;
const DETERMINED = /(?:\b(?:the|an?|its|his|her|their|this)|['’]s) $/i;

/**
 * Whether a date may belong to a noun and not to the verb of its clause: "trailed before the caucuses on Feb. 1", "the June
 * 7 primary". The tense of the verb does not place it then.
 * @param others the time expressions of the sentence
 */
export function isOfNoun(
  text: string,
  clauses: readonly Clause[],
  at: Range,
  others: readonly Range[],
): boolean {
  const verb = clauses[clauseAt(clauses, at)]?.verb ?? null;
  const attributive = /^ [a-z]{3}/.test(text.slice(at.end, at.end + 4));
  if (attributive && DETERMINED.test(text.slice(Math.max(0, at.start - 8), at.start))) return true;
  if (verb === null || BE.test(text.slice(verb.start, verb.end))) return false;
  let between = text.slice(verb.end, Math.max(verb.end, at.start));
  for (const { start, end } of others)
    if (start >= verb.end && end <= at.start) between = between.replace(text.slice(start, end), '');
  return verb.end <= at.start && !BETWEEN.test(between);
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
