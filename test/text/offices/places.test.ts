import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/text/offices/places.ts';

describe('the place of a word for its people', () => {
  it.each([
    ['german', 'germany'],
    ['germans', 'germany'],
    ['burmese', 'myanmar'],
    ['dutch', 'netherlands'],
    ['russian', 'russia'],
    ['germany', 'germany'],
    ['teacher', 'teacher'],
  ])('of "%s" is "%s"', (word, place) => expect(placeOf(word)).toBe(place));
});
