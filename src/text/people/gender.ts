import { FEMALE_GIVEN, MALE_GIVEN } from '../lexicon/given.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/titles.ts';
import type { Gender } from './name.ts';

/** What a form of address, else a given name, tells of the gender; null when neither does. */
export function genderOf(title: string | undefined, words: readonly string[]): Gender {
  if (title && MALE_TITLES.has(title)) return 'male';
  if (title && FEMALE_TITLES.has(title)) return 'female';
  if (words.length < 2) return null;
  const male = MALE_GIVEN.has(words[0]!);
  if (male === FEMALE_GIVEN.has(words[0]!)) return null;
  return male ? 'male' : 'female';
}
