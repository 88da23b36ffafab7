import { describe, expect, it } from 'vitest';
import { asMeant } from '../../src/search/as-meant.ts';

describe('a question with its slips of the pen put right', () => {
  it('has the words that were meant, wherever they stand', () => {
    const words = [{ text: 'milwakee', meant: 'milwaukee' }, { text: 'open' }];
    expect(asMeant('how many places were open in milwakee? in milwakee!', words)).toBe(
      'how many places were open in milwaukee? in milwaukee!',
    );
  });

  it('leaves alone what a slip is only a part of', () => {
    expect(asMeant('brocken brockens', [{ text: 'brocken', meant: 'broken' }])).toBe('broken brockens');
  });

  it('is the same where nothing was taken for anything else', () => {
    expect(asMeant('who sold the mill?', [{ text: 'sold' }, { text: 'mill' }])).toBe('who sold the mill?');
  });
});
