import { describe, expect, it } from 'vitest';
import { genderOf } from '../../../src/text/people/gender.ts';
import { isGiven } from '../../../src/text/people/given-or-title.ts';

describe('a given name', () => {
  it.each(['nuria', 'kwame', 'ayse', 'bogdan', 'emeka', 'juha'])('is known in many languages: %s', (name) => {
    expect(isGiven(name)).toBe(true);
  });
  it.each(['said', 'santa', 'johnson', 'german', 'per', 'florence-nightingale'])('is not: %s', (word) => {
    expect(isGiven(word)).toBe(false);
  });
  it('tells the sex where only one has it', () => {
    expect(genderOf(undefined, ['kwame', 'low'])).toBe('male');
    expect(genderOf(undefined, ['nuria', 'low'])).toBe('female');
  });
});
