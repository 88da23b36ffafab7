import { expect, it } from 'vitest';
import { said } from '../said.ts';

/** Whom the last words in marks are given to, never as certain. */
function last(text: string): string | null {
  const { name, certain } = said(text).at(-1)!;
  expect(certain && name !== null).toBe(false);
  return name;
}

it.each([
  ['Ida Moe, 45, and Jan Holm, 52, run the farm. “It took years,” said the 52-year-old.', 'Jan Holm'],
  ['Ida Moe (45) won. “It took years,” the 45-year-old said.', 'Ida Moe'],
  ['Jan Holm, aged 52, won. “It took years,” the 52-year-old said.', 'Jan Holm'],
  ['Striker Jan Holm scored twice. “It took years,” the striker said.', 'Jan Holm'],
  ['Boxer Jan Holm lost to Cuban Luis Ortega. “I was slow,” the Cuban said.', 'Luis Ortega'],
  ['Ida Moe married Jan Holm in Oslo. “It took years,” said the latter.', 'Jan Holm'],
  ['Ida Moe married Jan Holm in Oslo. “It took years,” the former said.', 'Ida Moe'],
  ['Jan Holm, 52, beat Ida Moe, 52. “It took years,” the 52-year-old said.', null],
  ['Jan Holm, 152, beat Ida Moe. “It took years,” the 52-year-old said.', null],
  ['Pensioner Ida Moe and pensioner Jan Holm saw it. “It was dark,” the pensioner said.', null],
  ['Striker Jan Holm scored. “It took years,” a striker said.', null],
])('a description beside a name tells whom it means later: %s', (text, name) => {
  expect(last(text)).toBe(name);
});
