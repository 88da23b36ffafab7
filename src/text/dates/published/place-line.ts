import type { Range } from '../../../corpus/span.ts';
import { words } from '../../../grammar/words.ts';
import { ORGANISATION_WORDS } from '../../lexicon/organisations.ts';
import { tokens } from '../../tokens.ts';
import type { Day } from '../calendar.ts';
import type { ClueRule } from './clue.ts';
import { daysIn } from './days-in.ts';
import { HOUSE, placeIn } from './place.ts';

/** A line with a date says little else. */
const LONGEST = 100;

/** A sentence of the article's own is longer than a line of its page, or of a notice. */
const PROSE = 60;
const ENDS = /[.!?…:]["”’')\]]{0,3}$/u;

const CLOCK = String.raw`\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?`;
/** What may stand behind the day: a weekday, a house, a clock, a page. */
const NOTHING_MORE = new RegExp(
  String.raw`^[)\]*_]{0,4}(?:,? ?(?:${HOUSE}|${CLOCK}|(?:page|p\.) ?\w{1,4}))?[)\]*_.]{0,4}$`,
  'u',
);

/** What kind of text it is, and what it stands in, says nothing of a place. */
const KIND =
  /^\W{0,4}(?:(?:press|news|media) (?:release|statement)|statement|(?:local |world |business )?news|(?:policy |news )?(?:brief|briefing|analysis)|feature|opinion|editorial|commentary|newsletter|bulletin|dispatch|transcript|(?:from )?(?:the )?issue(?: dated| of)?|source)\b(?:[ ,:|–—-]{1,3}|$)/iu;
const THE = /^the /iu;
/** What parts a place from its day; "Retrieved May 7, 2013" and "Schedule: May 7, 2013" are no places. */
const PARTED = /[,|()] ?$/u;

/** In such a line these are whose paper it is, or a part of a town's name: they make it no street or hall, where things are held. */
const NO_VENUE = words(`
  press times post journal news herald tribune telegraph guardian independent magazine network radio television tv gazette chronicle
  agency service services review city state states county district region republic island islands north south east west
  northern southern eastern western central bay beach lake mountain valley river sea
`);
const OUTLETS = words(
  'press times post journal news herald tribune telegraph guardian independent magazine radio television tv gazette chronicle',
);

const lowered = (text: string): string[] =>
  tokens(text, { start: 0, end: text.length }).map(({ low }) => low);
const isVenue = (place: string): boolean =>
  lowered(place).some((word) => ORGANISATION_WORDS.has(word) && !NO_VENUE.has(word));

/** Whether a line has nothing beside its day but a place, a paper or what kind of text stands below. */
function isOfPublication(before: string): boolean {
  const rest = before.replace(KIND, '');
  const place = placeIn(rest.replace(THE, ''));
  if (place === null || isVenue(place)) return false;
  const isOutlet = lowered(place).some((word) => OUTLETS.has(word));
  if (THE.test(rest)) return isOutlet;
  return place === '' ? rest !== before : isOutlet || PARTED.test(rest);
}

const isProse = (text: string, block: Range | undefined): boolean =>
  block !== undefined && block.end - block.start > PROSE && ENDS.test(text.slice(block.start, block.end));

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
    const above = line && isProse(text, next) ? dayOf(text, line) : null;
    const below = last && SET_APART.test(text.slice(last.start)) ? dayOf(text, last) : null;
    const day = above ?? below;
    return day === null ? [] : [{ from: day, to: day, basis: 'text' as const }];
  },
};
