import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../../../src/text/dates/clauses/clauses.ts';
import { tokens } from '../../../../src/text/tokens.ts';
import { read } from '../reading.ts';

/** Each clause with what it hangs on: "2>1 content: that it closed". */
function cut(text: string): string[] {
  const sentence = { start: 0, end: text.length };
  return clauses(tokens(text, sentence), sentence, read(text)).map(
    ({ start, end, link, parent }, i) =>
      `${i}${parent === null ? '' : `>${parent} ${link}`}: ${text.slice(start, end)}`,
  );
}

describe('clauses', () => {
  it('puts what was said under the saying, with or without "that"', () => {
    expect(cut('He said on Thursday that it had closed.')).toEqual([
      '0: He said on Thursday',
      '1>0 content: that it had closed.',
    ]);
    expect(cut('He said on Thursday the plant had closed.')).toEqual([
      '0: He said on Thursday',
      '1>0 content: the plant had closed.',
    ]);
    expect(cut('The plant had closed, he said on Thursday.')).toEqual([
      '0>1 content: The plant had closed',
      '1: he said on Thursday.',
    ]);
  });

  it('lets an apposition and a lead-in be part of their clause', () => {
    expect(cut('On March 30, 2007, Ann Lee, the mayor, yesterday resigned.')).toEqual([
      '0: On March 30, 2007, Ann Lee, the mayor, yesterday resigned.',
    ]);
  });

  it('parts what describes a subject from what that did to something', () => {
    expect(cut('Drivers stuck in a queue blocked the road.')).toEqual([
      '0>1 relative: Drivers stuck in a queue',
      '1: blocked the road.',
    ]);
    expect(cut('Holm lived in a house built the year before.')).toEqual([
      '0: Holm lived in a house',
      '1>0 relative: built the year before.',
    ]);
  });

  it('parts what a noun with "that" did', () => {
    expect(cut('Holm bought a mill that burned down in March.')).toEqual([
      '0: Holm bought a mill',
      '1>0 relative: that burned down in March.',
    ]);
    expect(cut('The ship that sank on Monday was raised on Thursday.')).toEqual([
      '0>1 relative: The ship that sank on Monday',
      '1: was raised on Thursday.',
    ]);
    expect(cut('The report that closed the case in May was long.')[1]).toBe('1: was long.');
    expect(cut('He said that cars that burned in May were old.')[1]).toBe('1>0 relative: that burned in May');
  });

  it('takes nothing for a verb that "that" only points at, or that describes what was said of', () => {
    expect(cut('After that heated debate on Monday, Holm left.')).toHaveLength(1);
    expect(cut('He said that married couples in March paid more.')).toEqual([
      '0: He said',
      '1>0 content: that married couples in March paid more.',
    ]);
    expect(cut('He passed a law that increased taxes hurt in May.')).toHaveLength(2);
  });

  it('hangs an infinitive on its verb, except where both happen at once', () => {
    expect(cut('They agreed to meet on Friday.')).toEqual([
      '0: They agreed',
      '1>0 infinitive: to meet on Friday.',
    ]);
    expect(cut('They failed to agree on Friday.')).toEqual(['0: They failed to agree on Friday.']);
  });

  it('takes what is expected for what is told of', () => {
    expect(cut('The council is expected to discuss it next month.')).toEqual([
      '0: The council is expected to discuss it next month.',
    ]);
  });

  it('parts two verbs of one subject, and relative and adverbial clauses', () => {
    expect(cut('She won in May and left when the band broke up, which hurt.')).toEqual([
      '0: She won in May',
      '1: and left',
      '2>1 adverbial: when the band broke up',
      '3>2 relative: which hurt.',
    ]);
  });

  it('goes on with what a subject did, one act after another, and tells that from what was done to it', () => {
    expect(cut('Roe came in, grabbed a knife, handed it on and left.')).toEqual([
      '0: Roe came in',
      '1: grabbed a knife',
      '2: handed it on',
      '3: and left.',
    ]);
    expect(cut('Roe came in, accompanied by his wife, and left.')[1]).toBe(
      '1>0 participle: accompanied by his wife',
    );
    expect(cut('Roe came in, named the winner by all, and left.')[1]).toBe(
      '1>0 participle: named the winner by all',
    );
  });

  it('goes on behind what is said beside a thing with what is told of it', () => {
    expect(cut('Roe said on Friday the mill, which burned in May, will be sold.')).toEqual([
      '0: Roe said on Friday the mill',
      '1>0 relative: which burned in May',
      '2>0 content: will be sold.',
    ]);
    expect(cut('Roe bought the mill, which burned in May, and left.')[2]).toBe('2>0 coordinate: and left.');
  });

  it('does not take plural nouns for verbs', () => {
    expect(cut('The US plans for the talks pleased him.')).toEqual([
      '0: The US plans for the talks pleased him.',
    ]);
    expect(cut('The US plans to leave.')).toEqual(['0: The US plans', '1>0 infinitive: to leave.']);
  });

  it('gives a subject its verb after what is said beside it', () => {
    expect(cut('Ms Roe, who had run the mill, resigned on Monday.')).toEqual([
      '0>1 relative: Ms Roe, who had run the mill',
      '1: resigned on Monday.',
    ]);
    expect(cut('Ms Roe resigned on Monday, angered by the vote.')).toEqual([
      '0: Ms Roe resigned on Monday',
      '1>0 participle: angered by the vote.',
    ]);
  });

  it('gives ordered, disjoint clauses whatever the text', () => {
    const word = fc.constantFrom(
      'He',
      'said',
      'that',
      ',',
      '“',
      '”',
      'to',
      'go',
      'and',
      'was',
      'when',
      '.',
      'red',
      '(',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const sentence = { start: 0, end: text.length };
        const found = clauses(tokens(text, sentence), sentence, []);
        found.forEach(({ start, end, parent }, i) => {
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
          expect(parent).not.toBe(i);
        });
      }),
    );
  });
});
