import { FEMALE_GIVEN, MALE_GIVEN } from '../lexicon/given.ts';
import { FEMALE_TITLES, MALE_TITLES, OTHER_TITLES } from '../lexicon/titles.ts';

/** Whether a word, lower-cased, is a form of address. */
export const isTitle = (low: string): boolean =>
  MALE_TITLES.has(low) || FEMALE_TITLES.has(low) || OTHER_TITLES.has(low);
/** Whether a word, lower-cased, is a given name. */
export const isGiven = (low: string): boolean => MALE_GIVEN.has(low) || FEMALE_GIVEN.has(low);
