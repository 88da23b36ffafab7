import { describe, expect, it } from 'vitest';
import { speakersLike } from '../../commands/speakers-like.ts';

const names = {
  speakers: [
    'Viktor Orbán',
    'Anders Fogh Rasmussen',
    'Jean-Claude Juncker',
    'Lars Løkke Rasmussen',
    'Al Orb',
  ],
  offices: ['prime minister', 'minister of finance'],
  outlets: [],
  periods: [],
};

describe('names completed while they are typed', () => {
  it.each([
    ['orban', ['Viktor Orbán']],
    ['ORBÁN', ['Viktor Orbán']],
    ['orb', ['Viktor Orbán', 'Al Orb']],
    ['fogh', ['Anders Fogh Rasmussen']],
    ['anders ras', ['Anders Fogh Rasmussen']],
    ['lokke', ['Lars Løkke Rasmussen']],
    ['ras', ['Anders Fogh Rasmussen', 'Lars Løkke Rasmussen']],
    ['claude', ['Jean-Claude Juncker']],
    ['minister', ['prime minister', 'minister of finance']],
    ['mi', []],
    ['rasmussen anders', []],
    ['orbana', []],
    ['ban', []],
  ])('%j finds %j', (typed, found) => expect(speakersLike(names, typed)).toEqual(found));

  it('are all where nothing is typed', () => expect(speakersLike(names, ' ')).toEqual(names.speakers));
});
