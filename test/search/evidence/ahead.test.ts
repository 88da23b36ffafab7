import { describe, expect, it } from 'vitest';
import { isAhead } from '../../../src/search/evidence/ahead.ts';
import { same, units } from './units.ts';

const ahead = (question: string, sentence: string): boolean =>
  isAhead(units(question), units(sentence), same);

describe('what a sentence only plans or wishes', () => {
  it.each([
    ['When did Belarus join?', 'A bid by Belarus to join was refused.'],
    ['When did Boeing deliver it?', 'Boeing will deliver it in May.'],
  ])('%s / %s', (question, sentence) => {
    expect(ahead(question, sentence)).toBe(true);
  });

  it.each([
    ['When did Belarus join?', 'Belarus joined in May.'],
    ['When will Boeing deliver it?', 'Boeing will deliver it in May.'],
    ['When did Belarus join?', 'Russia waits.'],
    ['How soon did police come?', 'According to police, officers came at noon.'],
  ])('not: %s / %s', (question, sentence) => {
    expect(ahead(question, sentence)).toBe(false);
  });
});
