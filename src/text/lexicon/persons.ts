import { readFileSync } from 'node:fs';
import { OFFICES } from './titles.ts';
import { words } from '../../grammar/words.ts';

/** Nouns that name one person first of all, out of WordNet (data/README.md says how). */
const PERSONS = words(readFileSync(new URL('data/persons.txt', import.meta.url), 'utf8'));

/** Those that WordNet knows for something else first. */
const ALSO = words('official source relative star individual human');

/** Whether a noun is for one person: "neighbour", "judge"; no plural, no body. */
export const isOnePerson = (low: string): boolean => {
  const last = low.slice(low.lastIndexOf('-') + 1);
  return PERSONS.has(last) || OFFICES.has(last) || ALSO.has(last);
};

const MALE = words(`
  man boy guy lad father dad daddy son brother uncle nephew grandfather grandpa grandson husband boyfriend bridegroom
  groom fiance widower king prince duke lord baron sir gentleman monk friar waiter actor godfather stepfather stepson
`);
const FEMALE = words(`
  woman girl lady mother mum mom mommy daughter sister aunt niece grandmother grandma granddaughter wife girlfriend bride
  fiancee widow queen princess duchess baroness dame nun waitress actress hostess heroine godmother stepmother maid
`);

/** What a noun for a person tells of the gender; null when nothing. */
export function nounGender(low: string): 'male' | 'female' | null {
  if (FEMALE.has(low) || low.endsWith('woman')) return 'female';
  return MALE.has(low) || (low.endsWith('man') && low !== 'human') ? 'male' : null;
}
