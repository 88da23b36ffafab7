import { addDays, day, isDay, parts, weekday } from '../calendar.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from '../numbers.ts';
import { matches, pattern } from '../pattern.ts';
import { fullDate } from '../rules/full-date.ts';
import { WEEKDAY, weekdayOf } from '../words.ts';
import type { ClueRule } from './clue.ts';

/** Of something, whose day is named: a day that it is kept on is another. */
const ANNIVERSARY = pattern(`(?:(?<n>${ORDINAL})|(?<m>${NUMBER})(?: |-)years?) anniversary of`);
const ON_A_DAY = new RegExp(`\\bon ${WEEKDAY}\\b`, 'g');
/** News of a day is printed within the week. */
const A_WEEK = 6;

/**
 * "on the 20th anniversary of the signing … on December 8, 1991": the day told of is 8 December 2011, if what happened
 * "on Thursday" can have happened then. Published on that day or within the week.
 */
export const anniversary: ClueRule = {
  name: 'anniversary',
  find({ text, blocks }) {
    // Hardly any article has the word, and looking for a number before it takes long.
    if (!/anniversary/i.test(text)) return [];
    return blocks
      .filter(({ role }) => role === 'body')
      .flatMap(({ start, end }) =>
        [...matches(ANNIVERSARY, text.slice(start, end))].flatMap(({ index, groups }) => {
          const count = groups?.['n'] === undefined ? numberOf(groups?.['m'] ?? '') : ordinalOf(groups['n']);
          const from = start + index;
          const was = firstDate(text.slice(from, Math.min(end, from + 300)));
          if (count === null || was === null) return [];
          const [year, month, date] = parts(was);
          if (!isDay(year + count, month, date)) return [];
          const told = day(year + count, month, date);
          const named = [...text.matchAll(ON_A_DAY)].map(([words]) => weekdayOf(words.slice(3)));
          if (!named.includes(weekday(told))) return [];
          return [{ from: told, to: addDays(told, A_WEEK), basis: 'text' as const }];
        }),
      );
  },
};

function firstDate(words: string): string | null {
  for (const match of matches(fullDate.pattern, words)) {
    const read = fullDate.read(match.groups ?? {}, { before: '', after: '' });
    if (read !== null) return read.value.slice(0, 10);
  }
  return null;
}
