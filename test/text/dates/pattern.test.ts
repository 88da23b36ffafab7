import { describe, expect, it } from 'vitest';
import { matches, pattern } from '../../../src/text/dates/pattern.ts';

const found = (of: RegExp, text: string): string[] => Array.from(matches(of, text), ([words]) => words);

describe('the matches of a pattern', () => {
  it('are all that stand in a text, in order, each time it is searched', () => {
    const of = pattern('day (?:one|two)');
    expect(found(of, 'Day one, day  two, daytwo')).toEqual(['Day one', 'day  two']);
    expect(found(of, 'day two')).toEqual(['day two']);
    expect(found(of, 'no day')).toEqual([]);
  });

  it('go on where they were, whatever is searched meanwhile', () => {
    const of = pattern('day \\d');
    const all = Array.from(matches(of, 'day 1, day 2, day 3'), ([words]) => [words, ...found(of, 'a day 4')]);
    expect(all).toEqual([
      ['day 1', 'day 4'],
      ['day 2', 'day 4'],
      ['day 3', 'day 4'],
    ]);
  });
});
