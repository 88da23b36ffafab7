import { words } from './words.ts';

/** The months in order, each in full and then as it is shortened, in small letters and without full stops. */
export const MONTH_FORMS: readonly (readonly [name: string, ...short: readonly string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The days of the week from Monday on, in the same way. */
export const WEEKDAY_FORMS: readonly (readonly [name: string, ...short: readonly string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** A name as it is written: "March". */
export const capitalised = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** In full alone: shortened, several are names and other words too. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(MONTH_FORMS.map(([name]) => name));
export const MONTHS: ReadonlySet<string> = new Set(MONTH_FORMS.flat());
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_FORMS.map(([name]) => name));
/** Shortened ones alone. */
export const SHORT_MONTHS = MONTHS.difference(MONTH_NAMES);
/** In full and shortened. */
export const WEEKDAYS_ANYHOW: ReadonlySet<string> = new Set(WEEKDAY_FORMS.flat());

/** When, in one word, which is no part of who: "Today Senator Lee". */
export const DAY_WORDS = words('today yesterday tonight tomorrow').union(WEEKDAYS);
/** What "last", "this" or "that" makes a time of. */
export const PERIODS = words(
  'week month year night morning afternoon evening weekend time day spring summer autumn fall winter decade century',
);
export const WHICH_PERIOD = words('last this next same that every earlier late early one').union(WEEKDAYS);
