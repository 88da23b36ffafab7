import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/search/terms/word.ts';

const words = (text: string) => wordsIn(text, { start: 0, end: text.length });

it.each([
  ['U.S', 'U.S'],
  ['U.S.A', 'U.S.A'],
  ['1,000', '1,000'],
  ['1,000,000.50', '1,000,000.50'],
  ['S-300', 'S-300'],
  ['F-16A', 'F-16A'],
  ['MiG‑29', 'MiG‑29'],
  ['ABCD-300', 'ABCD 300'],
  ['S-300AB', 'S 300AB'],
  ['US-Russia', 'US Russia'],
  ['U.S-Russia', 'U S Russia'],
  ['co-operate', 'co operate'],
  ['O’Brien', 'O’Brien'],
  ['Putin’s', 'Putin'],
  ['PUTIN’S-Ally', 'PUTIN Ally'],
  ['at&t', 'at t'],
  ['one, two.', 'one two'],
])('a run is cut into its words: %s', (run, cut) => {
  const given = `(${run})`;
  const found = words(given);
  expect(found.map(({ start, end }) => given.slice(start, end)).join(' ')).toBe(cut);
});

it.each([
  ['Café', 'cafe', 'cafe'],
  ['O’Brien', "o'brien", 'obrien'],
  ['co\u00ADoperate', 'cooperate', 'cooperate'],
  ['1,000', '1,000', '1000'],
])('%s is folded', (word, folded, bare) => {
  expect(words(word)).toEqual([expect.objectContaining({ folded, bare })]);
});

it.each([
  ['the WHO said', [false, true, false]],
  ['the WHO U.N', [false, true, true]],
  ['THE WHO SAID', [false, false, false]],
  ['WHO', [true]],
  ['I left', [false, false]],
  ['u.s forces', [true, false]],
])('initials are told from shouting: %s', (text, capitals) => {
  expect(words(text).map((word) => word.capitals)).toEqual(capitals);
});

it('a name has a capital or a digit', () => {
  expect(words('iPhone Putin 9 said').map(({ name }) => name)).toEqual([true, true, true, false]);
});

it('only what lies in the stretch is read, at its place in the text', () => {
  expect(wordsIn('one two three', { start: 4, end: 9 }).map(({ start, end }) => [start, end])).toEqual([
    [4, 7],
    [8, 9],
  ]);
});
