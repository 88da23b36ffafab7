import { words } from '../../../grammar/words.ts';
import { addDays, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { dayOfWeek, lastDay } from '../reckon.ts';
import { isTitle } from '../title.ts';
import type { Given, Rule } from '../rule.ts';
import { inWeek } from '../merge/week-part.ts';
import { WEEKDAY, weekdayOf, GOES_ON } from '../words.ts';

const CODE: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  lunchtime: 'TMI',
  midday: 'TMI',
  dawn: 'TDA',
  dusk: 'TEV',
};

/** "Friday morning", "yesterday afternoon", "this evening", "last night", "tonight", "overnight", "that night". */
export const partOfDay: Rule = {
  name: 'part-of-day',
  needs: words('morning afternoon evening night lunchtime tonight overnight'),
  pattern: pattern(
    `(?:(?:early |late )?(?:(?<day>${WEEKDAY})|(?<word>yesterday|today|tomorrow|this|last|that|the same|the previous|the next|the following))(?:['’]s)? (?:early |late )?(?<part>morning|afternoon|evening|night|lunchtime)|(?<=\\b(?:in|during|later in|earlier in|late in|early in) )(?<word>the) (?:early |late )?(?<part>morning|afternoon|evening)(?= hours\\b|[.,;]|$| ${GOES_ON}\\b)|(?<tonight>tonight|overnight))`,
  ),
  read({ day, word, part, tonight }, around) {
    if (tonight !== undefined && isTitle(tonight, around)) return null;
    // "Monday Night Football"
    if (/^[A-Z]/.test(part ?? '') && /^ [A-Z]/.test(around.after)) return null;
    const code = tonight === undefined ? (CODE[(part ?? '').toLowerCase()] ?? 'TNI') : 'TNI';
    return {
      type: 'TIME',
      value: `XXXX-XX-XX${code}`,
      ...(day !== undefined && { part: inWeek(weekdayOf(day), code) }),
      fill(given) {
        const found = dayFor(given, day, tonight === undefined ? word?.toLowerCase() : 'today');
        return found === null ? null : { ...found, value: `${found.value}${code}` };
      },
    };
  },
};

function dayFor(
  given: Given,
  day: string | undefined,
  word: string | undefined,
): { value: Day; anchor: Day | null; certain: boolean } | null {
  const { published, direction } = given;
  if (word !== undefined && /^(?:that|the)\b/.test(word)) {
    const last = lastDay(given);
    const shift = Number(/next|following/.test(word)) - Number(/previous/.test(word));
    return last === null
      ? null
      : { value: addDays(last.day, shift), anchor: last.anchor, certain: last.certain };
  }
  if (published === null) return null;
  if (day !== undefined)
    return {
      value: dayOfWeek(weekdayOf(day), published, direction ?? 'past'),
      anchor: published,
      certain: direction !== null,
    };
  const shift = Number(word === 'tomorrow') - Number(word === 'yesterday' || word === 'last');
  return { value: addDays(published, shift), anchor: published, certain: true };
}
