import { words } from '../../grammar/words.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { PREPOSITIONS, BEFORE_TIMES } from '../../grammar/prepositions.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import {
  capitalised,
  MONTH_FORMS,
  MONTH_NAMES,
  WEEKDAY_FORMS,
  WEEKDAYS_ANYHOW,
} from '../../grammar/calendar.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { WRITTEN_ORDINAL } from './numbers.ts';
import { names } from './pattern.ts';

/** Names as dates have them: with a capital, shortened ones with their full stop or without. */
const asWritten = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.map((row) => row.map(capitalised).flatMap((word, i) => (i === 0 ? [word] : [`${word}.`, word])));

const MONTHS = asWritten(MONTH_FORMS);
const WEEKDAYS = asWritten(WEEKDAY_FORMS);

const index = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.map((word) => [word.toLowerCase(), i + 1] as const)));

const monthIndex = index(MONTHS);
const weekdayIndex = index(WEEKDAYS);

/** A month's name or abbreviation, as it is written in a date. */
export const MONTH = names(MONTHS.flat());
/** The same in small letters too, for where a year shows that a month is meant: "march 3, 2007". */
export const ANY_MONTH = `(?:${MONTH}|${oneOf(MONTH_NAMES)})`;
/** A month's full name, fit to stand alone: a short one ("Jan", "Mar") is more often a person. */
export const FULL_MONTH = names(MONTHS.map((row) => row[0]!));
export const WEEKDAY = names(WEEKDAYS.map((row) => row[0]!));
export const ANY_WEEKDAY = names(WEEKDAYS.flat());
/** A day of the month, with or without its ending. */
export const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** The same in words: "third", "twenty-first". */
export const WRITTEN = WRITTEN_ORDINAL;
/** What stands between two days of a list or stretch: "4 and 5", "13-15", "13 through 15". */
export const TO_A_DATE = '(?: ?[-–—] ?|,? (?:and|or|to|until|till|through) (?:the )?|, )';
export const YEAR = '(?:1\\d|20)\\d\\d';

/** What a rule needs that looks for a number in digits. */
export const DIGIT: ReadonlySet<string> = new Set('0');

/** Weekdays, and many of them. */
export const WEEKDAY_WORDS: ReadonlySet<string> = new Set(
  [...WEEKDAYS_ANYHOW].flatMap((word) => [word, `${word}s`]),
);

/** 1 to 12. */
export const monthOf = (word: string): number => monthIndex.get(word.toLowerCase()) ?? Number.NaN;
/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (word: string): number => weekdayIndex.get(word.toLowerCase()) ?? Number.NaN;

const PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  eve: 'TEV',
  dawn: 'TMO',
};

const PART_OF_DAY = '(?:early |late )?(?<part>morning|afternoon|evening|night|dawn)(?: hours)?';

/** What stands before a date and belongs to it: "the night of", "Tuesday,", "Tuesday morning, ". */
export const BEFORE_DATE = `(?:(?:the )?${PART_OF_DAY} (?:of|on) (?:(?<weekday>${ANY_WEEKDAY}),? )?|(?<weekday>${ANY_WEEKDAY})(?: ${PART_OF_DAY})?,? (?:on |\\()?)`;

/** What a part of the day makes of a date: a TIME with the part's code. */
export const partOf = (part: string | undefined): { type: 'DATE' | 'TIME'; code: string } =>
  part === undefined ? { type: 'DATE', code: '' } : { type: 'TIME', code: PARTS[part.toLowerCase()] ?? '' };

/** What may stand before a time that stands by itself: no part of a name. */
export const TIME_LEADS = oneOf(BEFORE_TIMES);

/** What a sentence goes on with behind a time: no noun to which the time belongs, and no "of" whose it is. */
export const GOES_ON = oneOf([...CONJUNCTIONS, ...PREPOSITIONS.difference(words('of')), ...PRONOUNS, 'I']);

const UNITS: Readonly<Record<string, Unit>> = {
  second: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'day',
  weekend: 'weekend',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** "day", "weeks": the unit of a length of time, one or many. */
export const UNIT = `(?:${oneOf(Object.keys(UNITS))}s?)`;

export const UNIT_WORDS: ReadonlySet<string> = new Set(
  Object.keys(UNITS).flatMap((unit) => [unit, `${unit}s`]),
);

export const unitOf = (word: string): Unit => {
  const unit = UNITS[word.toLowerCase().replace(/s$/, '')];
  if (unit === undefined) throw new RangeError(`Not a unit of time: ${word}`);
  return unit;
};
