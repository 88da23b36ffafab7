import { describe, expect, it } from 'vitest';
import { units } from './units.ts';

describe('the words of a text', () => {
  it('are all there, small ones too, with what they are compared by', () => {
    expect(units('The shields of NATO')).toMatchObject([
      { word: 'the', content: false, terms: ['the'] },
      { word: 'shields', content: true, terms: ['shield'], name: false },
      { word: 'of', content: false },
      { word: 'nato', content: true, name: true },
    ]);
  });

  it('are one where two words stand for one thing', () => {
    const text = 'the United States said';
    expect(units(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'the',
      'United States',
      'said',
    ]);
  });

  it('are none in an empty text', () => {
    expect(units('')).toEqual([]);
  });
});
