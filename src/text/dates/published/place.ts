import { capitalised } from '../../../grammar/calendar.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';

/** A word written as a name is. */
export const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** A place in capitals, or of few capitalised words, in brackets perhaps. */
export const PLACE = String.raw`(?!${oneOf([...BEFORE_TIMES, 'the', 'it', 'this', 'that'].map(capitalised))}\b)[(\[]?${NAME}(?:[ ,/-]{1,2}(?:(?:de|of|the|la|el|upon|am|and) )?${NAME}){0,5}[)\]]?`;
/** A house of news, in brackets or between strokes. */
export const HOUSE = String.raw`(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)`;
const BEFORE = new RegExp(
  String.raw`^\W{0,4}(?:(?<place>${PLACE}) ?(?:${HOUSE},? ?)?(?:[,:;(–—|_]|--?)? ?)?$`,
  'u',
);

/**
 * The place before the day of a dateline.
 * @param before all that stands before the day
 * @returns '' where nothing does; null where something else does
 */
export function placeIn(before: string): string | null {
  const found = BEFORE.exec(before);
  return found && (found.groups?.['place'] ?? '');
}
