import { OPENS_ADJUNCT } from '../opens-adjunct.ts';
import { words } from '../../../grammar/words.ts';
import { RELATIVES } from '../../../grammar/conjunctions.ts';
import { found, type Clause, type Found, type Rule } from '../clause.ts';
import { cueStart } from '../extent/cue-start.ts';
import { extentRight } from '../extent/right.ts';
import { isWholeClause } from '../extent/whole-clause.ts';
import { WEEKDAYS } from '../../../grammar/calendar.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { verbAt } from '../verb-at.ts';
import { isMarkedAt, type Unit } from '../unit.ts';
import { isFronted } from './said-after/fronted.ts';
import { leftEnd, leftStart } from './said-after/left.ts';
import { beforeRole, beforeThatWas } from './said-after/steps.ts';

/** Words after a second comma that belong to the reporter: "…, he said, with a smile"; "after" and "but" go on with what is said as often. */
const REPORTER = RELATIVES.union(words('with adding according'));

/** Whether a few words before "…, he said, …" belong to what is said: "The league, Holm said, called it …". */
const isPiece = (units: readonly Unit[], first: number, last: number): boolean =>
  last > first && !OPENS_ADJUNCT.has(units[first]!.low) && !/^(?:in|on|at|for)$/u.test(units[first]!.low);

/** "Friday on Radio North’s “Tea & Tides,” Mr. Holm said …": where it was said. */
const isAdjunct = (units: readonly Unit[], first: number): boolean =>
  isPreposition(units[first]!) || WEEKDAYS.has(units[first]!.low) || isAdverb(units[first]!);

/** What goes on after "…," he said: the second piece, when it is still the speaker's. */
function secondPiece({ units, after, cues, cue }: Clause, quoted: boolean): readonly [number, number] | null {
  const later = cues.filter((other) => other.first > cue.last);
  if (after.kind === 'quote') return [after.at, extentRight(units, after.at, later)];
  if (after.kind !== 'comma' || quoted) return null;
  const at = after.at + 1;
  const opens = units[at];
  if (!opens || REPORTER.has(opens.low) || /^\p{L}+ing$/u.test(opens.low)) return null;
  return [at, extentRight(units, at, later)];
}

/** An utterance in marks right before the subject makes any verb a verb of saying. */
const closesBefore = (units: readonly Unit[], { last, quoted }: { last: number; quoted: boolean }): boolean =>
  quoted && units[last - 1]!.closes === true;

/** `A statement read: “…” Ms Berg said: “…”`: the words in marks before her have their speaker, hers follow. */
const announcedBefore = ({ units, after, cue, earlier }: Clause, last: number): boolean => {
  const one = earlier.at(-1);
  const follows = after.kind === 'quote' || after.kind === 'colon';
  return (
    follows &&
    cue.side === 'before' &&
    one?.left === false &&
    one.first === last - 1 &&
    one.last === last &&
    units[last - 1]!.closes === true
  );
};

/** Whether words without marks before a cue are what is said: a whole clause, and nothing else is said after the cue. */
function standsAlone(clause: Clause, first: number, last: number): boolean {
  const { units, after } = clause;
  if (!['end', 'stop', 'comma', 'phrase'].includes(after.kind)) return false;
  if (after.kind !== 'comma') return isWholeClause(units, first, last);
  const resumes = isPiece(units, first, last) && secondPiece(clause, false) !== null;
  return (resumes || isWholeClause(units, first, last)) && !isMarkedAt(units, after.at + 1);
}

/** Whether words in marks before a cue are no more than part of an adjunct, and what is said comes after it. */
function goesOnAfter({ units, cue, after }: Clause, first: number, last: number): boolean {
  if (cue.side !== 'before') return false;
  if (
    first < last - 1 &&
    ['clause', 'quote', 'colon', 'object'].includes(after.kind) &&
    isAdjunct(units, first)
  )
    return true;
  return ['clause', 'colon'].includes(after.kind) && units[last - 1]!.closes !== true;
}

/** Any verb does beside a whole utterance, not beside a fragment: “…” Ms Berg struggled on. */
const isFragment = ({ units, cue }: Clause, last: number): boolean =>
  units[last - 1]!.opens !== true && !verbAt(units, cue.first);

function apply(clause: Clause): Found | null {
  const { units, cue, floor } = clause;
  if (cue.type !== 'verb' || !cue.verb || !cue.source || cue.side === 'shared') return null;
  const subject = cueStart(cue);
  const start = beforeRole(units, beforeThatWas(units, subject, floor), floor);
  const end = leftEnd(units, start, floor);
  if (!end || !(quotes(cue.verb) || closesBefore(units, end) || start < subject)) return null;
  if (end.quoted && (announcedBefore(clause, end.last) || isFragment(clause, end.last))) return null;
  const first = leftStart(units, end.last, floor, end.quoted);
  if (first >= end.last || isFronted(units, first, end.last)) return null;
  if (end.quoted ? goesOnAfter(clause, first, end.last) : !standsAlone(clause, first, end.last)) return null;
  const second = secondPiece(clause, end.quoted);
  const rule = second ? 'interrupted' : 'said-after';
  return found(clause, rule, second ? [[first, end.last], second] : [[first, end.last]], {
    left: !second,
    weak: cue.negated || !quotes(cue.verb),
  });
}

/** `“…,” Mr Putin said`, `“…,” said Masha Lipman`, `The plan is dead, Obama said`, and the interrupted `“…,” he said, “…”`. */
export const saidAfter: Rule = { name: 'said-after', apply };
