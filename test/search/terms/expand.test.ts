import { describe, expect, it } from 'vitest';
import { expand, explainedBy } from '../../../src/search/terms/expand.ts';
import { tokens } from '../../../src/search/terms/token.ts';

const defined = explainedBy([{ short: 'idea', long: ['digit', 'experiens', 'act'] }]);
const termsOf = (text: string): string[] =>
  expand(tokens(text, { start: 0, end: text.length }), defined).map(({ term }) => term);

describe('the words of a sentence with what its abbreviations stand for', () => {
  it('have the name for its abbreviation', () => {
    expect(termsOf('under IDEA')).toEqual(['idea', 'digit', 'experiens', 'act']);
  });

  it('have the abbreviation where the name stands', () => {
    expect(termsOf('the Digital Experience Act')).toEqual(['digit', 'idea', 'experiens', 'act']);
  });

  it('have it not for a word of the same letters', () => {
    expect(termsOf('a good idea')).toEqual(['good', 'idea']);
  });
});
