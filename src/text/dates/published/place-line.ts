import type { Range } from '../../../corpus/span.ts';
import type { Day } from '../calendar.ts';
import { type ClueRule, onDay } from './clue.ts';
import { daysIn } from './days-in.ts';
import { isOfPublication } from './of-publication.ts';
import { HOUSE } from './place.ts';
import { isProse } from './prose.ts';

/** A line with a date says little else. */
const LONGEST = 100;

const CLOCK = String.raw`\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?`;
/** What may stand behind the day: a weekday, a house, a clock, a page. */
const NOTHING_MORE = new RegExp(
  String.raw`^[)\]*_]{0,4}(?:,? ?(?:${HOUSE}|${CLOCK}|(?:page|p\.) ?\w{1,4}))?[)\]*_.]{0,4}$`,
  'u',
);

/** What ends an article in brackets, or behind a dash, is of its page. */
const SET_APART = /^[([—–]/u;

function dayOf(text: string, { start, end }: Range): Day | null {
  if (end - start > LONGEST) return null;
  const line = text.slice(start, end).replaceAll(/\s/gu, ' ');
  const [first] = daysIn(line);
  const isOnly =
    first && NOTHING_MORE.test(line.slice(first.end)) && isOfPublication(line.slice(0, first.start));
  return isOnly ? first.day : null;
}

/**
 * "KATHMANDU, Tuesday, September 3, 1996", "The Oslo Herald, May 12, 2010", "News release, 12 May 2010": a line above the first sentence; or
 * below the last, "(Oslo Herald, 12 May 2010)".
 */
export const placeLine: ClueRule = {
  name: 'place line',
  find({ text, blocks }) {
    const [line, next] = blocks.filter(({ role }) => role === 'body');
    const last = blocks.at(-1);
    const above = line && next && isProse(text.slice(next.start, next.end)) ? dayOf(text, line) : null;
    const below = last && SET_APART.test(text.slice(last.start)) ? dayOf(text, last) : null;
    const day = above ?? below;
    return day === null ? [] : [onDay(day)];
  },
};
