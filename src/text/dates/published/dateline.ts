import type { Range } from '../../../corpus/span.ts';
import { type ClueRule, onDay } from './clue.ts';
import { daysIn } from './days-in.ts';
import { HOUSE, PLACE, placeIn } from './place.ts';

/** How far into a paragraph a dateline reaches. */
const REACH = 140;

/** The mark that ends it, before the first sentence. */
const AFTER = new RegExp(
  String.raw`^[)\]*_]{0,4} ?(?:[,(–—-]{1,2} ?${PLACE}\)? ?)?(?:,? ?${HOUSE})?[*_]{0,3} ?(?:[–—:]|--?) ?["“”'‘*_]{0,4}\p{Lu}`,
  'u',
);
/** A place in capitals is none of a sentence: a full stop, a comma or nothing may end it too. */
const IN_CAPITALS = /^\W{0,4}\p{Lu}{2,}/u;
const AFTER_CAPITALS = new RegExp(String.raw`^[)\]*_]{0,4}(?: ?${HOUSE})?[.,]? ["“‘]?\p{Lu}`, 'u');

/** Whether a day stands where a dateline has it, in what opens a paragraph. */
function isInDateline(opening: string, { start, end }: Range): boolean {
  if (placeIn(opening.slice(0, start)) === null) return false;
  const after = opening.slice(end);
  return AFTER.test(after) || (IN_CAPITALS.test(opening) && AFTER_CAPITALS.test(after));
}

/** "WASHINGTON, March 30, 2007 (Reuters) –": the place and the day before the first sentence. */
export const dateline: ClueRule = {
  name: 'dateline',
  find: ({ text, blocks }) =>
    blocks
      .filter(({ role }) => role === 'body')
      .slice(0, 2)
      .flatMap(({ start, end }) => {
        const opening = text.slice(start, Math.min(end, start + REACH)).replaceAll(/\s/gu, ' ');
        const [first] = daysIn(opening);
        if (!first || !isInDateline(opening, first)) return [];
        return [onDay(first.day)];
      }),
};
