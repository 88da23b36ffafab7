import { words } from '../../../grammar/words.ts';
import { ZONE } from '../../../grammar/zones.ts';
import { addDays, type Day, dayGiven } from '../calendar.ts';
import { lead, pattern } from '../pattern.ts';
import { dayOfWeek } from '../reckon.ts';
import type { Given, Rule } from '../rule.ts';
import { inWeek } from '../merge/week-part.ts';
import { DATE, DIGIT, MONTH, WEEKDAY, weekdayOf } from '../words.ts';

/** A weekday that belongs to the date after it: "2 p.m. on Thursday, 3 May". */
const DATED = `(?: (?:morning|afternoon|evening|night))?,? (?:the )?(?:${MONTH} \\d|${DATE} (?:of )?${MONTH})`;
/** "from 2 to", "noon–": where a stretch begins. */
const SPAN = lead(
  '(?:(?:from|between) )?(?<since>(?:[01]?\\d|2[0-4])(?:[:.][0-5]\\d)?(?: ?(?:a\\.m\\.?|p\\.m\\.?|am|pm))?|noon|midday|midnight)(?: (?:to|until|till|and) | ?[-–—] ?)',
);

const pad = (n: number) => String(n).padStart(2, '0');

/**
 * "6:40 p.m.", "18:00 UTC", "8 a.m. Thursday", "noon", "midnight": on the day named beside it, else on that told of last, of what has
 * happened, or that of publication. Certain is only what has happened where no other day is told of: "opens at 9 a.m." is said of any.
 */
export const clock: Rule = {
  name: 'clock',
  needs: words('noon midday midnight').union(DIGIT),
  lead: SPAN,
  pattern: pattern(
    `(?:(?<h>[01]?\\d|2[0-4])(?:[:.](?<m>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)|(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?::[0-5]\\d)?|(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?: hours)?(?= (?:UTC|GMT|local time))|(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d) ?(?<service>hours|hrs)|(?<h>1[0-2]|[1-9]) o['’]clock|(?<word>noon|midday|midnight))(?:,? ?(?<zone>${ZONE})|,? ?\\((?:local time|(?:UTC|GMT) ?[-+−–] ?\\d{1,2}(?::\\d\\d)?)\\))?(?:,? (?:on )?(?:(?<day>${WEEKDAY})(?!${DATED})|(?<rel>yesterday|today|tomorrow)))?`,
  ),
  read({ since, h, m, half, word, zone, day, rel, service }, { before, after }) {
    if (word !== undefined && isName(word, before, after)) return null;
    if (service !== undefined && !isService(before, after)) return null;
    if (/[\d:.,/-]$/.test(before) || /^(?::\d|-\d|\d|%)/.test(after)) return null;
    // A score or a ratio ("won 3:20") needs no clock; a bare "14:30" is one only with what goes with a time.
    const bare = half === undefined && word === undefined;
    if (
      bare &&
      zone === undefined &&
      (since === undefined || m === undefined) &&
      !/\b(?:at|by|until|from|around|about|before|after|to|and|since|till) $/i.test(before)
    )
      return null;
    // "from 2 to 4 p.m.": on that day, at no one time
    const hour = word === undefined ? hourOf(Number(h), half) : hourOfWord(word);
    if (hour > 24) return null;
    const time =
      since !== undefined ? '' : `T${pad(hour)}:${m ?? '00'}${/^(?:UTC|GMT)$/i.test(zone ?? '') ? 'Z' : ''}`;
    return {
      type: 'TIME',
      value: `XXXX-XX-XX${time}`,
      ...(day !== undefined && { part: inWeek(weekdayOf(day), time) }),
      fill({ published, direction, here, seen }) {
        const beside = here.findLast(({ value }) => dayGiven(value) !== null);
        if (day === undefined && rel === undefined && beside !== undefined)
          return {
            value: `${dayGiven(beside.value)}${time}`,
            anchor: beside.anchor,
            certain: beside.certain,
          };
        if (published === null) return null;
        if (day !== undefined) {
          const on = dayOfWeek(weekdayOf(day), published, direction ?? 'past');
          return { value: `${on}${time}`, anchor: published, certain: direction !== null };
        }
        if (rel !== undefined)
          return { value: `${addDays(published, daysTo(rel))}${time}`, anchor: published, certain: true };
        const told = direction === 'past' ? dayTold(seen, published) : null;
        const isOwn = told === null || told === published;
        return {
          value: `${told ?? published}${time}`,
          anchor: published,
          certain: direction === 'past' && isOwn,
        };
      },
    };
  },
};

/**
 * The day told of last, up to that of publication: what happened "at 8 p.m." happened more often then than on the day of publication, and
 * nobody can be sure of it.
 */
function dayTold(seen: Given['seen'], published: Day): Day | null {
  const last = seen.findLast(({ value }) => (dayGiven(value) ?? '9999') <= published);
  return last ? dayGiven(last.value) : null;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

const hourOfWord = (word: string): number => (word.toLowerCase() === 'midnight' ? 0 : 12);

/** "at 1900 hours", not "after 1900 hours of work": four figures before "hours" that are a time of the day. */
const isService = (before: string, after: string): boolean =>
  /\b(?:at|by|until|till|from|since|before|after|to) $/i.test(before) &&
  !/^ (?:of|in|a|per|each)\b/.test(after);

/** "the Midnight Crew", "Mr Noon" */
const isName = (word: string, before: string, after: string): boolean =>
  /^[A-Z]/.test(word) && (/^ [A-Z]/.test(after) || /\b(?:Mrs?|Ms|Dr)\.? $/.test(before));

/** How many days from publication "yesterday", "today" and "tomorrow" are. */
function daysTo(rel = ''): number {
  if (/yesterday/i.test(rel)) return -1;
  return /tomorrow/i.test(rel) ? 1 : 0;
}
