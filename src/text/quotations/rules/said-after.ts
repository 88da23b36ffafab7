import { found, type Clause, type Found, type Rule } from '../clause.ts';
import { cueStart } from '../extent/cue-start.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';
import { isWholeClause } from '../extent/whole-clause.ts';
import { WEEKDAYS } from '../../lexicon/grammar.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { verbAt } from '../verb-at.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { isDash, type Unit } from '../unit.ts';

/** Words after a second comma that belong to the reporter: "…, he said, adding …". */
const REPORTER =
  /^(?:adding|and|but|while|when|as|after|before|in|on|at|during|to|with|by|for|from|of|who|which|where|whose|according|because|since|although|though|if|so|or)$/u;

/** Where the words before the cue end; null when nothing that was said can stand there. */
function leftEnd(
  units: readonly Unit[],
  start: number,
  floor: number,
): { last: number; quoted: boolean } | null {
  const before = units[start - 1];
  if (!before || start - 1 < floor) return null;
  // "his show, “Morning with Berg,” the station reported": a title is nobody's words.
  if (before.title === true && (start - 1 > floor || before.closes !== true)) return null;
  if (before.kind === 'quote')
    return before.closes === true || before.opens === true || start - 1 === floor
      ? { last: start, quoted: true }
      : null;
  if (!isDash(before) && !/^[,?!]$/u.test(before.low)) return null;
  const quoted = units[start - 2]?.kind === 'quote';
  return { last: start - 1, quoted };
}

/** Words in marks longer than this, in UTF-16 units, and shaped as a sentence, stand for themselves. */
const SHORT = 24;

/** Where what stands before the cue begins: with the words in marks when these are an utterance, else with the clause. */
function leftStart(units: readonly Unit[], last: number, floor: number, quoted: boolean): number {
  const first = extentLeft(units, last, floor);
  if (!quoted) return first;
  const quote = last - 1;
  const unit = units[quote]!;
  const before = units[quote - 1];
  if (quote <= first || !before) return Math.min(first, quote);
  const apart = isDash(before) || /^[,:(]$/u.test(before.low) || /^(?:and|but|so|yet)$/u.test(before.low);
  const whole = unit.opens === true && unit.closes === true && unit.end - unit.start > SHORT;
  const bracketed = before.low === '(' && unit.closes === true;
  return (apart && unit.opens === true) || whole || bracketed ? quote : first;
}

/** Whether a few words before "…, he said, …" belong to what is said: "CNN, Cruz said, called it …". */
const isPiece = (units: readonly Unit[], first: number, last: number): boolean =>
  last > first &&
  !/^(?:when|while|asked|speaking|told|as|after|before|in|on|at|for|if|since)$/u.test(units[first]!.low);

/** "Wednesday on Fox News Channel’s “Fox & Friends,” Mr. McCaul said …": where it was said. */
const isAdjunct = (units: readonly Unit[], first: number): boolean =>
  isPreposition(units[first]!) || WEEKDAYS.has(units[first]!.low) || isAdverb(units[first]!);

/** `Asked about the “war on cars”, Ann Lee laughed`: what leads up to a clause has no verb of its own, and is nobody's words. */
function isFronted(units: readonly Unit[], first: number, last: number): boolean {
  const opens = units[first]!;
  const leads = isPreposition(opens) || /^(?:told|faced)$/u.test(opens.low) || /^\p{L}+ed$/u.test(opens.low);
  if (!leads || opens.kind !== 'word' || units[last - 1]!.closes === true) return false;
  return !units.slice(first + 1, last).some((unit) => isFinite(unit));
}

/** What goes on after "…," he said: the second piece, when it is still the speaker's. */
function secondPiece({ units, after, cues, cue }: Clause, quoted: boolean): readonly [number, number] | null {
  const later = cues.filter((other) => other.first > cue.last);
  if (after.kind === 'quote') return [after.at, extentRight(units, after.at, later)];
  if (after.kind !== 'comma' || quoted) return null;
  const at = after.at + 1;
  const opens = units[at];
  if (!opens || REPORTER.test(opens.low) || /^\p{L}+ing$/u.test(opens.low)) return null;
  return [at, extentRight(units, at, later)];
}

/** Steps left over "that was how", "is what": `“A mess” — that was how Ann Lee described it.` */
function beforeThatWas(units: readonly Unit[], subject: number, floor: number): number {
  const is = subject - 2;
  if (is < floor || !/^(?:how|what)$/u.test(units[is + 1]!.low) || !/^(?:is|was)$/u.test(units[is]!.low))
    return subject;
  return /^(?:that|this|it)$/u.test(units[is - 1]?.low ?? '') ? is - 1 : is;
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

function apply(clause: Clause): Found | null {
  const { units, cue, floor, after } = clause;
  if (cue.type !== 'verb' || !cue.verb || !cue.source) return null;
  if (cue.side === 'shared') return null;
  const subject = cueStart(cue);
  const start = beforeThatWas(units, subject, floor);
  const end = leftEnd(units, start, floor);
  if (!end || !(quotes(cue.verb) || closesBefore(units, end) || start < subject)) return null;
  if (end.quoted && announcedBefore(clause, end.last)) return null;
  // Any verb does beside a whole utterance, not beside a fragment: “…” Ms Berg struggled on.
  if (end.quoted && units[end.last - 1]!.opens !== true && !verbAt(units, cue.first)) return null;
  const first = leftStart(units, end.last, floor, end.quoted);
  if (first >= end.last || isFronted(units, first, end.last)) return null;
  if (!end.quoted) {
    const bare = ['end', 'stop', 'comma', 'phrase'].includes(after.kind);
    const resumes = after.kind === 'comma' && isPiece(units, first, end.last) && secondPiece(clause, false);
    if (!bare || !(resumes || isWholeClause(units, first, end.last))) return null;
    if (after.kind === 'comma' && units[after.at + 1]?.kind === 'quote') return null;
  } else if (
    first < end.last - 1 &&
    ['clause', 'quote', 'colon', 'object'].includes(after.kind) &&
    cue.side === 'before' &&
    isAdjunct(units, first)
  ) {
    return null;
  } else if (
    ['clause', 'colon'].includes(after.kind) &&
    cue.side === 'before' &&
    units[end.last - 1]!.closes !== true
  )
    return null;
  const second = secondPiece(clause, end.quoted);
  const rule = second ? 'interrupted' : 'said-after';
  return found(clause, rule, second ? [[first, end.last], second] : [[first, end.last]], {
    left: !second,
    weak: cue.negated || !quotes(cue.verb),
  });
}

/** `“…,” Mr Putin said`, `“…,” said Masha Lipman`, `The plan is dead, Obama said`, and the interrupted `“…,” he said, “…”`. */
export const saidAfter: Rule = { name: 'said-after', apply };
