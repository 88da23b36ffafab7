import type { Day } from '../calendar.ts';
import { ANY_WEEKDAY } from '../words.ts';
import { daysIn } from './days-in.ts';
import { NAME } from './place.ts';

/** What a line of a page says of the day it was published, and whether in so many words. */
export interface PageDay {
  readonly day: Day;
  readonly labelled: boolean;
}

/** A line with a date says little else: "Published: Fri, 30 March 2007, 10:15 GMT - Page 6 News List". */
const LONGEST = 140;

const TIME = String.raw`(?:at )?(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?(?:gmt|bst|utc|[ecmp]?[sd]?t|ce?s?t|ist|hrs|h))?`;
const SMALL =
  '(?:of|the|and|for|in|at|de|da|van|von|der|den|bin|al|staff|writer|reporter|editor|correspondent)';

const label = (verbs: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[|·•;,(–—]|\. )[^\p{L}\d]*(?:(?:first|originally|this (?:article|story|post|page) was(?: (?:first|last))?|article|story|last|was) ){0,2}(?:${verbs})(?: online)?(?: (?:by|in) [\p{L}.,'’ -]{2,60}?)?(?: on| at| in)?[:,]? ?(?:${TIME},? (?:on )?)?[^\p{L}\d]*$`,
    'iu',
  );
const PUBLISHED = label(
  'published(?: date)?|appeared|publication date|date posted|broadcast|publish(?:ing)? date|date published|pub\\.? date|posted|issued|released|release date|filed',
);
const CHANGED = label(
  'updated?|modified|edited|amended|corrected|revised|reviewed|retrieved|accessed|printed|archived|expires?|last update|date (?:modified|updated)|updated? date|modification date',
);

/** What may stand before a day that no word explains: nothing but a clock, or a writer's or a paper's name set apart. */
const BARE = new RegExp(
  String.raw`^[^\p{L}\d]*(?:dated?:? ?)?(?:${ANY_WEEKDAY}[, ]+)?(?:${TIME})?[, ]*(?:${ANY_WEEKDAY}[, ]+)?[^\p{L}\d]*$`,
  'iu',
);
const PERSON = String.raw`${NAME}(?:[ ,]{1,2}(?:(?:${SMALL} ){0,2}${NAME}|${SMALL})){1,7}`;
const BYLINE = new RegExp(
  String.raw`^[^\p{L}\d]*(?:(?:by|BY|By|Written by|Words by|Posted by|Story by) ${PERSON}[ ,]*(?:[|·•–—/-]+|on)?|(?!\p{Lu}{3,} )${PERSON} ?(?:[|·•–—]|-{1,2})) ?(?:on )?(?:${ANY_WEEKDAY}[, ]+)?(?:${TIME})?[^\p{L}\d]*$`,
  'u',
);
/** What may follow it: a clock, an edition or a page, a writer; no words of a sentence. */
const AFTER = new RegExp(
  String.raw`^[^\p{L}\d]*(?:${TIME}[^\p{L}\d]*)?(?:(?:page|edition|news list|by|from|in|min(?:ute)?s?|read|updated?|last|modified|edited|corrected|gmt|bst|utc|[ap]\.?m\.?|[ecmp]?[sd]t|${NAME}|\d+|[a-d]\d+|of|the|and|at|on|${TIME})[^\p{L}\d]*){0,14}$`,
  'u',
);

/** Signs of emphasis, of quoted blocks and of headings. */
const MARKS = /[*_#>`~]{1,6}|<\/?[a-z]{1,10}[^<>]{0,80}>/giu;

/**
 * Reads a line at an edge of a page: "Published 3 March 2014 | Updated 5 June 2016", "By Ann Lee | March 3, 2014".
 * The day of a change is none.
 */
export function pageDay(line: string): PageDay | null {
  if (line.length > LONGEST * 2) return null;
  const plain = line.replaceAll(MARKS, ' ').replaceAll(/\s+/gu, ' ').trim();
  if (plain.length > LONGEST) return null;
  const days = daysIn(plain);
  const [first] = days;
  if (!first) return null;
  const before = days.map(({ start }, i) => plain.slice(i === 0 ? 0 : days[i - 1]!.end, start));
  const changed = before.map((words) => CHANGED.test(words));
  const published = days.filter((_, i) => !changed[i] && PUBLISHED.test(before[i]!));
  const named = new Set(published.map(({ day }) => day));
  if (named.size > 1) return null;
  if (published[0]) return isSign(plain) ? { day: published[0].day, labelled: true } : null;
  if (changed[0] || !(BARE.test(before[0]!) || BYLINE.test(before[0]!))) return null;
  const next = days.findIndex((_, i) => i > 0);
  const rest = plain.slice(first.end, next === -1 ? undefined : days[next]!.start);
  const others = days.slice(1).every((_, i) => changed[i + 1]);
  return others && AFTER.test(rest) ? { day: first.day, labelled: false } : null;
}

/** Whether a line is a sign rather than a sentence: no run of small words that goes on to a full stop. */
const isSign = (line: string): boolean =>
  !/(?:\p{Ll}{2,}[ ,]+){5}[^.]*\.$|,? in comments$/iu.test(line) ||
  /^this \p{Ll}+ was (?:first |originally )?published on /iu.test(line);
