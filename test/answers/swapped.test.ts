import { describe, expect, it } from 'vitest';
import { statedIn } from './stated-in.ts';

describe('who does it to whom', () => {
  it.each([
    [
      'The Supreme Court stopped the Kessel dam on 3 March 2014.',
      'When was the Kessel dam stopped by the Supreme Court?',
    ],
    [
      'The Kessel dam was stopped by the Supreme Court on 3 March 2014.',
      'When did the Supreme Court stop the Kessel dam?',
    ],
    ['Holm was fired by Dahl on 3 March 2014.', 'When was Holm fired by Dahl?'],
    ['Ida Holm was fined on 3 March 2014.', 'When was Ida Holm fined?'],
    [
      'The Kessel dam was built by Lumo and opened on 3 March 2014 by Ida Holm.',
      'When was the Kessel dam opened by Ida Holm?',
    ],
    ['Oslo elected Ida Holm on 3 March 2014.', 'When was Ida Holm elected?'],
  ])('is told in either voice: “%s”, asked “%s”', (text, question) => {
    expect(statedIn(text, question)).toBe('2014-03-03');
  });

  it.each([
    ['Ida Holm fined Haldane Lines on 3 March 2014.', 'When was Ida Holm fined?'],
    ['Ida Holm sued the city on 3 March 2014.', 'When was Ida Holm sued?'],
    ['Dahl fired Holm on 3 March 2014.', 'When was Dahl fired by Holm?'],
    ['Dahl fired Holm on 3 March 2014.', 'When did Holm fire Dahl?'],
  ])('is not the other way round: “%s”, asked “%s”', (text, question) => {
    expect(statedIn(text, question)).toBeNull();
  });
});
