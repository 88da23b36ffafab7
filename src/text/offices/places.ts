import { COUNTRIES, BY_INITIALS } from '../../grammar/countries.ts';
import { PLACES } from '../lexicon/organisations.ts';
import { words } from '../../grammar/words.ts';

const ENDINGS = ['ians', 'eans', 'ans', 'ese', 'ian', 'ean', 'ers', 'an', 'ns', 'is', 'er', 'n', 'i'];

/** The country of a word for its people, one or many of them, or for what is theirs. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  [...COUNTRIES, ...BY_INITIALS, ['us', 'usa'], ['eu', 'europe', 'european'], ['myanmar', 'burma']].flatMap(
    ([country = '', ...peoples]) =>
      peoples.flatMap((people) => [people, `${people}s`].map((one): [string, string] => [one, country])),
  ),
);

/** Bodies among the places whose name is used for those who govern them. */
const BODIES = words('eu nato un opec imf who wto fbi cia nsa bbc cnn vatican');

/** The place of a word for its people, lower-cased and without dots: "Russian" is "russia"; other words as they are. */
export function placeOf(low: string): string {
  const country = PEOPLES.get(low);
  if (country !== undefined) return country;
  if (PLACES.has(low)) return low;
  for (const ending of ENDINGS)
    if (low.endsWith(ending)) {
      const stem = low.slice(0, -ending.length);
      const place = [stem, `${stem}a`, `${stem}y`].find((one) => PLACES.has(one));
      if (place !== undefined) return place;
    }
  return low;
}

const NATIONS: ReadonlySet<string> = new Set([...PLACES, ...PEOPLES.values()]);

/** Whether a key is a country's or a city's, not a body's. */
export const isPlace = (key: string): boolean => NATIONS.has(key) && !BODIES.has(key);
