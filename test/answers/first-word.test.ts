import { expect, it } from 'vitest';
import { withoutCapital } from '../../src/answers/first-word.ts';

it.each([
  ['Explosion at the mine', 'explosion at the mine'],
  ['Death of Ida Holm', 'death of Ida Holm'],
  ['Holm resigns', 'Holm resigns'],
  ['Strike Force Heron', 'Strike Force Heron'],
  ['When did Holm resign?', 'When did Holm resign?'],
])('“%s” asks of “%s”', (typed, asked) => {
  expect(withoutCapital(typed)).toBe(asked);
});
