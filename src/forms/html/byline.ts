import { MONTHS, WEEKDAYS, WEEKDAYS_ANYHOW } from '../../grammar/calendar.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { namesIn } from './names-in.ts';
import { isPerson } from './person.ts';

/** A line that is longer holds more than names, in UTF-16 units. */
const LONGEST = 160;
/** Days and months, as they stand beside a name. */
const DAY = oneOf(WEEKDAYS_ANYHOW);
const MONTH = oneOf(MONTHS);
const CALENDAR = String.raw`(?:${MONTH}\.? \d|${DAY},? (?:\d|${MONTH}\b)|${oneOf(WEEKDAYS)}$)`;
/** What goes on behind the names: when, and what a reader may do. */
const BEHIND = new RegExp(
  String.raw`[\s,|•·–—-]*(?:\b(?:updated|published|posted|modified|follow(?:ing)?|contact|e-?mail|share|bio|about)\b|(?<=\s)on (?=${CALENDAR}|\d)|\b${CALENDAR}|\d).*$`,
  'iu',
);
/** Where a page sets two of its parts beside each other, nothing stands between: "Ida MoePublished". */
const JOINED = /(?<=\p{Ll})(?=(?:Published|Updated|Posted|Modified)\b)/gu;
/** What stands before a name: a day, and a word that leads to it. */
export const DATED = /^[^"“”]{0,40}\d[^"“”]{0,20}[\s,|•·–—-]by\s+(?=\p{Lu})/iu;

/** The names in a line of a place that shows who wrote a page, without the day and the buttons beside them. */
export function namesInLine(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const names = namesIn(line.replaceAll(JOINED, ' ').replace(DATED, '').replace(BEHIND, ''));
  return names.some(isPerson) ? names : [];
}
