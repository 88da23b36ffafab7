import { DO, HAVE } from '../../grammar/auxiliaries.ts';
import { isReporting } from '../../text/dates/clauses/reporting.ts';
import { denies } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** Verbs that give somebody's words and open no clause. */
const GIVES_WORDS = /^(?:tweet|call|describ|compar|criticis|criticiz|prais|thank|react|respon)/u;
const says = ({ word }: Unit): boolean => isReporting(word) || GIVES_WORDS.test(word);

const AUXILIARY = DO.union(HAVE);
const QUOTED = /["“”«»„]/u;

/** As far from a verb of saying as who says it may stand: "the mayor of the town of Bergen, Ann Holm, said". */
const BEFORE = 12;
const BEHIND = 4;
/** "Has not yet commented": what denies it stands so near before the verb. */
const DENIED = 3;
/** "Ann Holm said:", and what she said stands in the next sentence. */
const INTRODUCES = /:\s*$/u;

/** Whose words are asked for: in "what did Ann Holm say" the names between the auxiliary and the verb; without any, nobody's. */
function tellersIn(question: readonly Unit[]): readonly Unit[] {
  const from = question.findIndex(({ word }) => AUXILIARY.has(word));
  const verb = from < 0 ? -1 : question.findIndex((unit, at) => at > from && says(unit));
  if (verb < 0) return [];
  const between = question.slice(from + 1, verb);
  return between.every(({ content, name }) => name || !content) ? between.filter(({ name }) => name) : [];
}

/**
 * Whether somebody's words are asked for, and a sentence has none of theirs: others are said to say something in it, or
 * nobody is. In marks, words are theirs whom it names where nobody is said to say them.
 * @param text the sentence, whose words are `said`
 */
export function isUntold(
  question: readonly Unit[],
  said: readonly Unit[],
  text: string,
  same: Same,
): boolean {
  const tellers = tellersIn(question);
  if (tellers.length === 0) return false;
  const isTeller = (unit: Unit): boolean => tellers.some((one) => same(one, unit));
  if (INTRODUCES.test(text) && !QUOTED.test(text)) return true;
  const isSaid = (unit: Unit, at: number): boolean =>
    says(unit) && !said.slice(Math.max(0, at - DENIED), at).some(({ word }) => denies(word));
  const near = said.flatMap((unit, at) =>
    isSaid(unit, at)
      ? [said.slice(Math.max(0, at - BEFORE), at + 1 + BEHIND).filter(({ name }) => name)]
      : [],
  );
  if (near.some((names) => names.some(isTeller))) return false;
  return near.some((names) => names.length > 0) || !QUOTED.test(text) || !said.some(isTeller);
}
