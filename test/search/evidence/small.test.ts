import { describe, expect, it } from 'vitest';
import { denies, isLight, isNumber } from '../../../src/search/evidence/small.ts';
import { stem } from '../../../src/search/terms/stem.ts';

describe('small words', () => {
  it.each([
    ['not', true],
    ["isn't", true],
    ['refused', true],
    ['note', false],
    ['north', false],
  ])('%s denies: %s', (word, denying) => {
    expect(denies(word)).toBe(denying);
  });

  it.each([
    ['s-300', true],
    ['twenty', true],
    ['often', false],
  ])('%s is a number: %s', (word, number) => {
    expect(isNumber(word)).toBe(number);
  });

  it.each([
    ['located', true],
    ['called', true],
    ['founded', false],
    ['arrested', false],
  ])('%s is light: %s', (word, light) => {
    expect(isLight([stem(word)])).toBe(light);
  });
});
