import { isChilds, isSeat, isTrade } from '../../lexicon/trades.ts';
import type { Age, Signs } from './signs.ts';

/** What shows that two namesakes are two. */
export type Parting = 'sex' | 'age' | 'calling' | 'place';

/** What is compared of one article, or of several. */
type Told = Pick<Signs, 'age' | 'sex' | 'posts'> & {
  readonly callings: ReadonlyMap<string, unknown>;
  readonly places: ReadonlyMap<string, unknown>;
  readonly others: ReadonlyMap<string, unknown>;
};

/** Two ages of one person may lie so far apart where the years are known, and where they are not. */
const [BIRTHDAY, LIFETIME] = [2, 15];
/** Younger, nobody holds a post. See docs/constants.md. */
const GROWN = 15;
/** So many people who are named with both outweigh another trade. See docs/constants.md. */
const COMPANY = 2;
/** "Norway" and "Norwegian" begin with the same letters. */
const STEM = 4;

function isOtherAge(a: Age | null, b: Age | null): boolean {
  if (!a || !b) return false;
  const known = a.in !== null && b.in !== null;
  const between = known ? a.years - b.years - (a.in - b.in) : a.years - b.years;
  return Math.abs(between) > (known ? BIRTHDAY : LIFETIME);
}

/** Whether one is a child, and the other has what no child has. */
const isChild = ({ age }: Told, { callings }: Told): boolean =>
  age !== null && age.years < GROWN && [...callings.keys()].some((one) => !isChilds(one));

const isNone = (some: Iterable<string>, other: ReadonlyMap<string, unknown>): boolean =>
  [...some].every((one) => !other.has(one));

const stem = (place: string): string => place.slice(0, STEM);

function isElsewhere(post: string, a: Told, b: Told): boolean {
  const [one, other] = [a.posts.get(post), b.posts.get(post)];
  if (!one || !other) return false;
  const known = new Set([...other].map(stem));
  return [...one].every((place) => !known.has(stem(place)));
}

/**
 * What articles tell of two of one name that one person cannot be; null when they may be one.
 * @param own their surname
 */
export function parted(a: Told, b: Told, own: string): Parting | null {
  if (a.sex && b.sex && a.sex !== b.sex) return 'sex';
  if (isOtherAge(a.age, b.age) || isChild(a, b) || isChild(b, a)) return 'age';
  const elsewhere = [...a.posts.keys()].filter((post) => isElsewhere(post, a, b));
  if (elsewhere.some(isSeat)) return 'place';
  const none = isNone(b.callings.keys(), a.callings) && a.callings.size > 0 && b.callings.size > 0;
  const trades = none && [...a.callings.keys(), ...b.callings.keys()].some(isTrade);
  if (!trades && elsewhere.length === 0) return null;
  const beside = [...b.others.keys()].filter((one) => one !== own && a.others.has(one));
  if (beside.length >= COMPANY || !isNone(b.places.keys(), a.places)) return null;
  return trades ? 'calling' : 'place';
}
