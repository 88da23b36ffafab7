import { expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

it.each([
  'Ida Holm has led the guild for ten years. On 3 March 2014 she pushed a change to the harbour budget through.',
  'Ida Holm told the council of Eva Dahl. On 3 March 2014 she pushed a change to the harbour budget through.',
])('a name that only the sentence before has is enough where the reader is sure: “%s”', (text) => {
  const { sure, value } = readIn(text, "Holm's budget change goes through");
  expect([sure, value]).toEqual(['answered', '2014-03-03']);
});

it.each([
  'Ida Holm watched from the gallery. On 3 March 2014 Eva Dahl pushed a change to the harbour budget through.',
  'Eva Dahl beat Ida Holm in May. On 3 March 2014 she had pushed a change to the harbour budget through.',
])('and not where it holds it to be of another: “%s”', (text) => {
  expect(readIn(text, "Holm's budget change goes through").sure).toBe('bearing');
});
