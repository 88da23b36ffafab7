import { expect, it } from 'vitest';
import { isOfSaying } from '../../../src/answers/likely/of-saying.ts';
import { scene } from '../../../src/text/dates/attach/scene.ts';

/** Whether the clause of a verb in a sentence only says what some words tell. */
function says(text: string, verb: string, ...words: readonly string[]): boolean {
  const { clauses } = scene(text, { start: 0, end: text.length }, []);
  const at = clauses.findIndex(
    (one) => one.verb !== null && text.slice(one.verb.start, one.verb.end) === verb,
  );
  return isOfSaying(
    clauses,
    at,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  );
}

it('a clause says what hangs on it, or stands before it', () => {
  expect(says('Roe said that the mill closed.', 'said', 'closed')).toBe(true);
  expect(says('The mill was found empty, police reported.', 'reported', 'found')).toBe(true);
});

it('and tells what it has itself', () => {
  expect(says('Roe said that the mill closed.', 'said', 'Roe', 'said')).toBe(false);
  expect(says('Roe sold the mill.', 'sold', 'mill')).toBe(false);
  expect(says('Roe said that the mill closed.', 'said')).toBe(false);
});
