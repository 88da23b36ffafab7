import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../src/search/terms/token.ts';
import { anyText } from '../../support/any-text.ts';

const all = (text: string) => tokens(text, { start: 0, end: text.length });
const terms = (text: string): string[] => all(text).map(({ term }) => term);

describe('the terms of a text', () => {
  it.each([
    ['scrapped scrapping scraps', 'scrap'],
    ['organisation organization Organisations', 'organ'],
    ['defence defense', 'defens'],
    ['programme programs', 'program'],
    ['centre centers', 'center'],
    ['travelled traveling', 'travel'],
    ['called calling', 'call'],
    ['killed', 'kill'],
    ['labour labor', 'labor'],
    ['won winning', 'win'],
    ['NATO Nato nato NATO’s N.A.T.O', 'nato'],
    ['S-300 S300 s-300', 's300'],
    ['café cafe CAFÉ', 'cafe'],
    ["O’Brien O'Brien", 'obrien'],
    ['1,000 1000', '1000'],
  ])('are one for %s', (text, term) => {
    expect([...new Set(terms(text))]).toEqual([term]);
  });

  it.each([
    ['United States', ['US']],
    ['the U.S. and the United States of America', ['US', 'US']],
    ['asked the US for help', ['ask', 'US', 'help']],
    ['asked us for help', ['ask', 'help']],
    ['the UN in Britain', ['UN', 'britain']],
    ['the WHO said who it was', ['WHO', 'sai']],
    ['TELL US WHO IT WAS', []],
  ])('tell initials from small words: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('cut what is joined by hyphens', () => {
    expect(terms('US-Russia anti-missile talks')).toEqual(['US', 'russia', 'anti', 'missil', 'talk']);
  });

  it('leave out the possessive', () => {
    expect(all('Russia’s plan').map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [9, 13],
    ]);
  });

  it('stand at their place, in order, whatever the text', () => {
    assert(
      property(anyText(), string(), (before, text) => {
        const whole = before + text;
        const found = tokens(whole, { start: before.length, end: whole.length });
        let last = before.length;
        for (const { start, end, term } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(term).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('take time in proportion to the text', () => {
    for (const text of [
      'a-'.repeat(200_000),
      "a'".repeat(200_000),
      '1,'.repeat(200_000),
      'x'.repeat(400_000),
    ])
      expect(all(text).length).toBeLessThanOrEqual(200_000);
  }, 5000);
});
