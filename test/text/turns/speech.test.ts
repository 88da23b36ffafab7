import { describe, expect, it } from 'vitest';
import { hasOwn, isAnswer, isSpoken } from '../../../src/text/turns/speech.ts';

describe('words that somebody speaks', () => {
  it.each([
    ['Are you sure?', true],
    ['“We stay,” she said.', true],
    ['Good morning to all of you', true],
    ['The council met on Friday.', false],
    ['He asked “are you sure of that?” and left.', false],
    ['He asked "are you sure of that?" and left.', false],
  ])('are told by how they address somebody, outside of marks: %s', (words, is) => {
    expect(isSpoken(words)).toBe(is);
  });

  it.each([
    ['I do not know.', true],
    ['That was my own view.', true],
    ['He said “I do not know my own mind” and left.', false],
    ['Elizabeth II’s view', false],
  ])('are their speaker’s own where “I” stands outside of marks: %s', (words, is) => {
    expect(hasOwn(words)).toBe(is);
  });

  it.each([
    ['Yes, we do.', true],
    ['Is that so?', true],
    ['Nobody came.', false],
    ['Yesterday it rained.', false],
  ])('answer or ask by how they open: %s', (words, is) => {
    expect(isAnswer(words)).toBe(is);
  });
});
