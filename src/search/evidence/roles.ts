import { INVERTED } from '../../grammar/auxiliaries.ts';
import type { Range } from '../../corpus/span.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { clauses } from '../../text/dates/clauses/clauses.ts';
import { tokens } from '../../text/tokens.ts';
import { ratio } from '../ratio.ts';
import { isUnreal } from './unreal.ts';
import { isModal } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** Who did what by a question, and what becomes of it in a sentence. Nothing speaks against a sentence that lacks the verb. */
export interface Roles {
  /** The question takes it as done, and the sentence has the verb only where nothing is said to have happened. */
  readonly unreal: boolean;
  /** The share of the question's other words that stand in the clause of its verb. */
  readonly together: number;
  /** Somebody else stands before the verb, and none that the question has there is in its clause. */
  readonly otherSubject: boolean;
  /** "Who won it": nobody whom the question does not name stands before the verb, or behind "by". */
  readonly unfilled: boolean;
}

const ASKS_SUBJECT = /^(?:who|which|what)$/u;

/** So far before its verb a subject is looked for, and so far behind it "by"; behind "by", who did it. */
const BEFORE = 8;
const BEHIND = 7;
const BEHIND_BY = 5;
/** A sentence that repeats its verb more often is none. */
const PLACES = 20;

/** What a question has between its auxiliary and its verb: the names there, or without any the words. */
function subjectsIn(question: readonly Unit[], verb: number): readonly Unit[] {
  const auxiliary = question.findIndex(({ word }) => INVERTED.has(word));
  if (auxiliary < 0 || auxiliary >= verb) return [];
  const between = question.slice(auxiliary + 1, verb).filter(({ content }) => content);
  const names = between.filter(({ name }) => name);
  return names.length > 0 ? names : between;
}

/** "Is set to *replace* her": what "to" leaves open. */
const isDeed = (unit: Unit | undefined): boolean => unit !== undefined && unit.content && !unit.name;

const NO_CLAUSE = { tense: null };

/** What a question without a verb, or a sentence without the question's, is valued at. */
export const NO_ROLES: Roles = { unreal: false, together: 0.5, otherSubject: false, unfilled: false };

/**
 * Compares who did what.
 * @param verb the place of the question's verb among its words
 * @param said the words of a sentence, which is `range` of `text`
 */
export function rolesIn(
  question: readonly Unit[],
  verb: number,
  said: readonly Unit[],
  text: string,
  range: Range,
  same: Same,
): Roles {
  const places = said.flatMap((unit, at) => (same(question[verb]!, unit) ? [at] : [])).slice(0, PLACES);
  if (places.length === 0) return { ...NO_ROLES, together: 0 };
  const all = clauses(tokens(text, range), range, []);
  const clause = (unit: Unit): number => clauseOf(all, unit);
  const own = new Set(places.map((at) => clause(said[at]!)));
  const isBeside = (unit: Unit): boolean => said.some((other) => same(unit, other) && own.has(clause(other)));
  const isNew = (unit: Unit): boolean => unit.name && !question.some((one) => same(one, unit));
  const hasNewBefore = (at: number): boolean =>
    said
      .slice(Math.max(0, at - BEFORE), at)
      .some((unit) => isNew(unit) && clause(unit) === clause(said[at]!));
  const hasNewBehindBy = (at: number): boolean => {
    const behind = said.slice(at + 1, at + 1 + BEHIND + BEHIND_BY);
    const by = behind.slice(0, BEHIND).findIndex(({ word }) => word === 'by');
    return by >= 0 && behind.slice(by + 1, by + 1 + BEHIND_BY).some(isNew);
  };
  const others = question.filter(({ content }, at) => content && at !== verb);
  const subjects = subjectsIn(question, verb);
  const asksOpen = question.some(
    ({ word }, at) => isModal(word) || (word === 'to' && isDeed(question[at + 1])),
  );
  const asksSubject =
    verb > 0 && ASKS_SUBJECT.test(question[0]!.word) && !question.some(({ word }) => INVERTED.has(word));
  return {
    unreal: !asksOpen && places.every((at) => isUnreal(all[clause(said[at]!)] ?? NO_CLAUSE, said, at, text)),
    together: ratio(others.filter(isBeside).length, others.length),
    otherSubject: subjects.length > 0 && !subjects.some(isBeside) && places.some(hasNewBefore),
    unfilled: asksSubject && !places.some((at) => hasNewBefore(at) || hasNewBehindBy(at)),
  };
}
