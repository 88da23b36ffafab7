import type { Article } from '../../../corpus/article.ts';
import type { LocalPerson } from '../../reading.ts';
import type { Gender } from '../name.ts';
import { described } from './described.ts';
import type { Signs } from './signs.ts';

/** Nobody who speaks is younger or older. */
const [YOUNGEST, OLDEST] = [3, 115];

/**
 * What an article tells of a person beside the name.
 * @param sex as the pronouns for what they say tell
 * @param others whom the article names, the person among them
 */
export function signsOf(
  { text, published }: Article,
  person: LocalPerson,
  sex: Gender,
  others: Signs['others'],
): Signs {
  const told = described(text, person);
  const { years } = told;
  const known = years !== null && years >= YOUNGEST && years <= OLDEST;
  return {
    callings: told.callings,
    places: told.places,
    posts: told.posts,
    sex: told.sex ?? sex,
    age: known ? { years, in: published.value ? Number(published.value.slice(0, 4)) : null } : null,
    others,
  };
}
