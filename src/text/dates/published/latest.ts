import type { Published } from '../../../corpus/article.ts';
import type { Day } from '../calendar.ts';

/** How far the days of two places may lie apart, in milliseconds: what was published tomorrow is from further east. */
const TOLERANCE = 24 * 3_600_000;

/**
 * The latest day on which anything can have been published: tomorrow in UTC. Here, and nowhere else, the clock bears on what
 * is read out of an article.
 */
export const latestDay = (now = Date.now()): Day => new Date(now + TOLERANCE).toISOString().slice(0, 10);

/** Whether a day of publication lies in the future. What the keeper of the articles has put right stays. */
export const isToCome = ({ from, basis }: Pick<Published, 'from' | 'basis'>, latest: Day): boolean =>
  basis !== 'keeper' && from !== null && from > latest;
