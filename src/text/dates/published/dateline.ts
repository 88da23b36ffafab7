import { capitalised } from '../../../grammar/calendar.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';
import { daysIn } from './days-in.ts';
import type { ClueRule } from './clue.ts';

/** How far into a paragraph a dateline reaches. */
const REACH = 140;

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** A place in capitals, or of few capitalised words, in brackets perhaps. */
const PLACE = String.raw`(?!${oneOf([...BEFORE_TIMES, 'the', 'it', 'this', 'that'].map(capitalised))}\b)[(\[]?${WORD}(?:[ ,/-]{1,2}(?:(?:de|of|the|la|el|upon|am|and) )?${WORD}){0,5}[)\]]?`;
const HOUSE = String.raw`(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/)`;
const BEFORE = new RegExp(String.raw`^\W{0,4}(?:${PLACE} ?(?:${HOUSE} ?)?(?:[,:;(–—|]|--?)? ?)?$`, 'u');
/** The mark that ends it, before the first sentence. */
const AFTER = new RegExp(
  String.raw`^[)\]*_]{0,4} ?(?:[,(–—-]{1,2} ?${PLACE}\)? ?)?(?:,? ?${HOUSE})?[*_]{0,3} ?(?:[–—:]|--?) ?["“”'‘*_]{0,4}\p{Lu}`,
  'u',
);

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
        if (!first || !BEFORE.test(opening.slice(0, first.start)) || !AFTER.test(opening.slice(first.end)))
          return [];
        return [{ from: first.day, to: first.day, basis: 'text' as const }];
      }),
};
