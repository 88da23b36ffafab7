import type { Range } from '../../../../corpus/span.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Placed } from '../scene.ts';
import type { Dated } from './dating-rule.ts';

/** "The vote on Monday to leave": what stands before an infinitive is not what it plans. */
const isBefore = ({ scene, index, event }: Dated, { timex }: Placed): boolean => {
  const clause = scene.clauses[index]!;
  return clause.link === 'infinitive' && timex.end <= clause.own && event.start >= clause.own;
};

/** "James Fields, now 22", "on Thursday" where nothing tells which: of no day, where the clause has another. */
const isLoose = ({ timex }: Placed): boolean => timex.value.endsWith('_REF') || timex.from === null;

/** "not in 2012 but in 2013": when it did not happen. */
const isDenied = ({ scene }: Dated, { timex, preposition }: Placed): boolean => {
  const at = firstFrom(scene.words, timex.start) - (preposition === '' ? 1 : 2);
  const after = firstFrom(scene.words, timex.end);
  const next = scene.words[after]?.low === ',' ? after + 1 : after;
  return scene.words[at]?.low === 'not' && scene.words[next]?.low === 'but';
};

const AHEAD = wordList('after before following since despite until');

/** "After a loss in 2018, she won the cup on 4 June": when what comes first was, asked of what comes behind it. */
const isOfFront = ({ scene: { words }, event }: Dated, { timex }: Placed): boolean => {
  if (!AHEAD.has(words[0]?.low ?? '')) return false;
  const comma = words.find(({ low }) => low === ',');
  return comma !== undefined && timex.end <= comma.start && comma.end <= event.start;
};

/** So many words a dateline has at most. */
const DATELINE = 8;

/**
 * "OSLO, June 12 (Reuters) - Lumo will cut 300 jobs": the day of the report, and not of what is to come or goes on, nor of what has another day there:
 * "OSLO, June 12, 2019 - Holm was sentenced on Tuesday".
 */
const isDateline = ({ scene: { words, clauses }, index, free }: Dated, { timex }: Placed): boolean => {
  const at = firstFrom(words, timex.end);
  const [first] = words;
  return (
    (clauses[index]!.tense !== 'past' || free.some((other) => isBehind(other, index, timex))) &&
    at < DATELINE &&
    first !== undefined &&
    first.low.length > 2 &&
    first.capital &&
    /^[-–—]$/u.test(
      words.slice(at, at + 4).find(({ kind, low }) => kind === 'sign' && !/^[()]$/u.test(low))?.low ?? '',
    )
  );
};

/** Whether a day of a clause stands behind another time. */
const isBehind = ({ timex, clause, aside }: Placed, index: number, before: Range): boolean =>
  clause === index && !aside && timex.type === 'DATE' && timex.start > before.end;

/** The expression of an event's own clause, the nearest of several; null when the clause has none. */
export const own = (given: Dated): Placed | null =>
  given.free
    .filter(
      (placed) =>
        placed.clause === given.index &&
        !placed.aside &&
        !isBefore(given, placed) &&
        !isDateline(given, placed) &&
        !isDenied(given, placed),
    )
    .toSorted(
      (a, b) =>
        Number(isLoose(a)) - Number(isLoose(b)) ||
        Number(isOfFront(given, a)) - Number(isOfFront(given, b)) ||
        gap(a.timex, given.event) - gap(b.timex, given.event),
    )[0] ?? null;

/** The same of another clause's verb; null where it has none. @param index the clause's number */
export function ownOf(given: Dated, index: number): Placed | null {
  const verb = given.scene.clauses[index]?.verb;
  return verb == null ? null : own({ ...given, index, event: verb });
}

const gap = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0);
