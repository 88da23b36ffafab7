import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likely } from '../../../src/text/dates/likely.ts';
import type { Rule } from '../../../src/text/dates/rule.ts';
import { RULES } from '../../../src/text/dates/rules/index.ts';

const names = (text: string): string[] => likely(text).map(({ name }) => name);

/** Whether a rule reads anything in a text, by itself. */
const finds = ({ pattern, read }: Rule, text: string): boolean =>
  [...text.matchAll(pattern)].some(({ 0: { length }, index, groups }) => {
    const end = index + length;
    return read(groups ?? {}, { before: text.slice(0, index), after: text.slice(end) }) !== null;
  });

describe('likely', () => {
  it('names no rule for a text without a word of time or a digit', () => {
    expect(names('The harbour stays open, he said.')).toEqual([]);
  });

  it('names the rules whose words stand in the text, whatever their case, in order', () => {
    expect(names('On MONDAY at noon')).toEqual(['nth-of', 'clock', 'weekday', 'every']);
    expect(names('a Mondayish mood')).toEqual([]);
  });

  it('leaves out no rule that would find something', () => {
    const pieces = RULES.flatMap(({ needs }) => [...needs]);
    const around =
      "the a of in last next this that these same second third few two half past coming early mid- -long -end ' s ’s o'clock a.m. 12 1999 30 7th :30 - / . ago later every on Eve Day old n't Q 3";
    const text = fc
      .array(
        fc.tuple(fc.constantFrom(...pieces, ...around.split(' ')), fc.constantFrom(' ', ' ', '', '-', '\n')),
        {
          maxLength: 12,
        },
      )
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (low, capital) => {
        const words = capital ? low.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : low;
        const found = RULES.filter((rule) => finds(rule, words));
        const all = names(words);
        expect(found.filter(({ name }) => !all.includes(name))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
