import { ONES, ORDINALS as WRITTEN, TENS } from '../../grammar/numbers.ts';
import { oneOf } from '../../grammar/one-of.ts';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['a single', 1],
  ['a couple of', 2],
  ['a dozen', 12],
  ['dozen', 12],
  ['hundred', 100],
  ['a hundred', 100],
]);

/** How many that nobody counted: X in TIMEX3. */
const VAGUE = [
  'a few',
  'few',
  'several',
  'many',
  'some',
  'dozens of',
  'hundreds of',
  'thousands of',
  'a number of',
  'countless',
  'numerous',
  'multiple',
  'a handful of',
];

/** A number in digits or words, up to ninety-nine, or one that is left open ("several"). */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){0,2}(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?|${oneOf(TENS)}(?: |-)${oneOf(ONES.slice(1, 10))}|${oneOf([...VALUES.keys(), ...VAGUE])})`;

/** The number that such words stand for; null when it is left open. */
export function numberOf(words: string): number | null {
  const low = words.toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^\d/.test(low)) return Number(low.replaceAll(',', ''));
  const whole = VALUES.get(low);
  if (whole !== undefined) return whole;
  const [tens = '', ones = ''] = low.split(/[ -]/);
  const [ten, one] = [VALUES.get(tens), VALUES.get(ones)];
  return ten === undefined || one === undefined ? null : ten + one;
}

/** No month has more days. */
const DAYS = 31;
const ORDINALS: ReadonlyMap<string, number> = new Map(
  WRITTEN.slice(0, DAYS).map((word, i) => [word, i + 1] as const),
);

/** An ordinal in words. */
export const WRITTEN_ORDINAL = oneOf([...ORDINALS.keys()]);

/** "19th", "nineteenth": to the thirty-first. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${WRITTEN_ORDINAL})`;

export const ordinalOf = (word: string): number =>
  ORDINALS.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
