import { expect, it } from 'vitest';
import { namesHere } from '../../src/answers/names-here.ts';
import type { Found, Hit, Match } from '../../src/search/found.ts';

const at = [{ start: 0, end: 1 }];
const match = (asked: string, places: Match['at'] = at): Match => ({
  asked,
  how: 'word',
  at: places,
  word: asked,
  similarity: 1,
});

const here = (asked: readonly string[], matched: readonly Match[]): boolean =>
  namesHere(
    { matched } as unknown as Hit,
    { words: asked.map((text) => ({ text, how: 'word' })) } as unknown as Found,
  );

it.each([
  [['Holm', 'sold'], [match('Holm')], true],
  [['Holm', '2018', 'sold'], [match('Holm'), match('2018')], true],
  [['Holm', '2018', 'sold'], [match('Holm'), match('sold')], false],
  [['Holm', 'Bergen'], [match('Holm'), match('Bergen', [])], false],
  [['mill', 'sold'], [match('mill'), match('sold')], false],
] as const)('a passage for %j has all its names itself', (asked, matched, all) => {
  expect(here(asked, matched)).toBe(all);
});
