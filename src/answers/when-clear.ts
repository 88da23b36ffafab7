import type { Found, Hit } from '../search/found.ts';
import { NAME } from './when-ways.ts';
import { isDay } from './when-of.ts';
import { differ } from './when-order.ts';
import type { Dated } from './when-passage.ts';

/** A passage that may describe an event, and the day that it would give. */
export interface Offer {
  readonly hit: Hit;
  readonly dated: Dated;
  /**
   * Whether a word of it stands for the event, and the day is that of this word; or it has every name and a word for the event, or is
   * very like the question, and the day is told beside.
   */
  readonly told: boolean;
  /** What makes it the likelier one: its score as a share of the best, and more. */
  readonly worth: number;
}

/** So far the best must stand before any passage with another day. */
const LEAD = 0.25;
/** What stands for the worth of another day, where none is given. */
const NONE = 0.8;

/** Whether a passage has something for every word, and every name that was asked for in its own sentence; there must be one. */
function isNamed({ matched }: Hit, { words }: Found): boolean {
  const names = words.filter(({ text }) => NAME.test(text));
  return (
    names.length > 0 &&
    matched.length === words.length &&
    names.every(({ text }) => matched.some(({ asked, at }) => asked === text && at.length > 0))
  );
}

/**
 * Whether the first of several candidate days may be stated as the answer: it was found first, has every name and a word for the event, and no
 * other day comes near. On events told in other words 17 in 20 such days are right; of near misses hardly one more gets a day.
 * @param offers the likeliest first
 */
export function isClear([first, ...others]: readonly Offer[], found: Found): boolean {
  if (
    !first?.told ||
    first.dated.unreal ||
    !isDay(first.dated.when) ||
    first.hit !== found.hits[0] ||
    !isNamed(first.hit, found)
  )
    return false;
  const rivals = others.filter(({ dated }) => differ([first.dated, dated]));
  return first.worth - Math.max(...rivals.map(({ worth }) => worth), rivals.length > 0 ? 0 : NONE) >= LEAD;
}
