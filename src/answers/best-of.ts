import type { Hit } from '../search/found.ts';
import { varied } from './varied.ts';

/** Below this share of the best score a passage has only a word or two in common with one that answers. See docs/constants.md. */
const WORTHWHILE = 0.6;

/**
 * The passages to show where the first answers: those that score close to it, from different articles rather than several from one.
 * @param hits best first
 * @param most how many at most
 */
export const bestOf = (hits: readonly Hit[], most: number): Hit[] =>
  varied(hits.filter(({ score }) => score >= WORTHWHILE * hits[0]!.score)).slice(0, most);
