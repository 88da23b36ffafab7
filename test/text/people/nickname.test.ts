import { describe, expect, it } from 'vitest';
import { said } from '../quotations/said.ts';

const speakers = (text: string) => said(text).map(({ name, marked }) => [name, marked.join('|')]);

describe('a nickname', () => {
  it.each([
    ['Robert "Bo" Holm said "no".', 'Robert "Bo" Holm'],
    ['Robert “The Rock” Holm said “no”.', 'Robert “The Rock” Holm'],
    ['Robert (“Bo”) Holm said: “no”.', 'Robert (“Bo”) Holm'],
    ['Robert (Bo) Holm said “no”.', 'Robert (Bo) Holm'],
    ['Robert J. ‘Bo’ van den Berg said “no”.', 'Robert J. ‘Bo’ van den Berg'],
    ['Senator Robert “Bo” Holm Jr. said “no”.', 'Robert “Bo” Holm Jr.'],
  ])('is part of the name in %s, and nobody’s words', (text, name) =>
    expect(speakers(text)).toEqual([[name, 'no']]),
  );
  it('begins no name', () => {
    expect(speakers('The Vice President (VP) Anna Berg said “no”.')).toEqual([['Anna Berg', 'no']]);
  });
  it('finds who bears it', () => {
    expect(speakers('Robert “The Rock” Holm came. “No,” The Rock said. “Yes,” Holm said.')).toEqual([
      ['Robert “The Rock” Holm', 'No,'],
      ['Robert “The Rock” Holm', 'Yes,'],
    ]);
  });
  it.each([
    ['Anna Berg told Rusk “no” and Dahl said “yes”.', 'words between two names'],
    ['Anna Berg said “No,” Jan Dahl said.', 'an utterance'],
    ['Anna Berg (Reuters) said “no”.', 'an agency'],
    ['Anna Berg (D) Ohio said “no”.', 'a party'],
    ['Anna Berg (D-ND) Thursday said “no”.', 'a party and a place'],
    ['Anna Berg (“Bo”) Thursday said “no”.', 'a name before a day'],
    ['Member of Parliament (MP) Anna Berg said “no”.', 'an abbreviation'],
    ['The Chief Executive Officer (CEO) Anna Berg said “no”.', 'an abbreviation'],
    ['Detective Chief Inspector (DCI) Anna Berg said “no”.', 'an abbreviation'],
  ])('is none in %s (%s)', (text) => {
    for (const [name] of speakers(text)) expect(name ?? '').not.toMatch(/[“"(]/u);
  });
});
