import { describe, expect, it } from 'vitest';
import { isBeside, isCounted } from '../../../src/search/evidence/wanted.ts';
import { same, units } from './units.ts';

describe('what could be the answer', () => {
  const text = 'On 9 May the leaders met in Sochi, and a very long time after that they parted on 3 June.';
  const said = units(text);
  const day = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  it('stands beside the words met', () => {
    expect(isBeside([day('9 May')], said, 4, 5)).toBe(true);
  });

  it('does not when it stands far away, or nowhere', () => {
    expect(isBeside([day('3 June')], said, 4, 5)).toBe(false);
    expect(isBeside([], said, 4, 5)).toBe(false);
    expect(isBeside([day('9 May')], [], 0, 0)).toBe(false);
  });
});

describe('what is counted', () => {
  const [soldiers] = units('soldiers');

  it.each([
    ['They sent 20,000 soldiers.', true],
    ['They sent about twenty young soldiers.', true],
    ['They sent soldiers in 2008.', false],
    ['They sent 20 ships.', false],
  ])('%s', (sentence, counted) => {
    expect(isCounted(soldiers!, units(sentence), same)).toBe(counted);
  });
});

describe('people', () => {
  const [people] = units('people');

  it.each([
    ['By March, 45,756 migrants had reached the island.', true],
    ['The ferry carried 20 young trainees.', true],
    ['Forty journalists were held.', true],
    ['They let 12 women go.', true],
    ['Some 300 people came.', true],
    ['Migrants reached the island in 45 boats.', false],
    ['The plants cost 300 crowns.', false],
    ['They signed 12 documents for the migrants.', false],
    ['Many migrants came.', false],
  ])('are counted as what they are: %s', (sentence, counted) => {
    expect(isCounted(people!, units(sentence), same)).toBe(counted);
  });

  it('are not counted for soldiers', () => {
    expect(isCounted(units('soldiers')[0]!, units('They sent 20 migrants.'), same)).toBe(false);
  });
});
