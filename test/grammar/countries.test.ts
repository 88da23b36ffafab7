import { expect, it } from 'vitest';
import { COUNTRIES, COUNTRY_NAMES, DEMONYMS } from '../../src/grammar/countries.ts';
import { placeOf } from '../../src/text/offices/places.ts';
import { NO_NAMES, PLACES } from '../../src/text/lexicon/organisations.ts';

it('has each country once, in small letters', () => {
  expect(COUNTRY_NAMES.size).toBe(COUNTRIES.length);
  expect(COUNTRIES.flat().filter((word) => !/^[a-z]+$/u.test(word))).toEqual([]);
});

it.each([
  ['gabonese', 'gabon'],
  ['germans', 'germany'],
  ['british', 'uk'],
  ['americans', 'us'],
  ['burma', 'myanmar'],
])('takes an office that is %s for one of %s', (people, place) => {
  expect(placeOf(people)).toBe(place);
});

it('takes every country for a place, and no people for a name', () => {
  expect(COUNTRY_NAMES.difference(PLACES)).toEqual(new Set());
  expect(DEMONYMS.difference(NO_NAMES)).toEqual(new Set(['dane', 'finn', 'pole', 'swede', 'turk', 'scot']));
});
