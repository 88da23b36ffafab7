import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { day, isDay, type Day } from '../calendar.ts';
import { monthOf } from '../words.ts';
import type { ClueRule } from './clue.ts';

const MONTH = `(?<m>${oneOf(MONTHS)})`;
const YEAR = String.raw`(?<y>(?:19|20)\d\d)`;
const DATE = String.raw`(?<d>\d\d?)(?:st|nd|rd|th)?`;
const GAP = '[-_. ,]{0,2}';

/** Ways to write a day in a name. Where day and month could be the other way round, it is none. */
const FORMS: readonly RegExp[] = [
  String.raw`${YEAR}(?<s>[-_./ ])(?<m>\d\d?)\k<s>(?<d>\d\d?)`,
  String.raw`(?<![a-z])${YEAR}(?<m>\d\d)(?<d>\d\d)(?=[^a-z]|t\d{4}|$)`,
  `${DATE}${GAP}${MONTH}${GAP}${YEAR}`,
  `${YEAR}${GAP}${MONTH}${GAP}${DATE}`,
  `(?<![a-z])${MONTH}${GAP}${DATE}[-_. ,]{1,2}${YEAR}`,
  String.raw`(?<a>\d\d?)(?<s>[-_./])(?<b>\d\d?)\k<s>${YEAR}`,
].map((form) => new RegExp(String.raw`(?<!\d)${form}(?!\d)`, 'giu'));

/** "september-11-2001-remembered": with its month first a day opens many a title. */
const IN_WORDS = 4;

/** A day stands at the head of a name, or of a folder's, behind two short signs at most; in a title's midst it is of what is told. */
const BEFORE = new RegExp(
  String.raw`(?:^|\/)(?:(?!${oneOf([...BEFORE_TIMES, 'the'])}[-_ .])[a-z\d]{1,12}[-_ .]){0,2}$`,
  'iu',
);
/** At the end of a name it is as good, unless the words before lead to it. */
const LED_TO = new RegExp(String.raw`(?:^|[-_ .])${oneOf([...BEFORE_TIMES, 'the', 'and'])}[-_ .]$`, 'iu');

/** Month and day of two numbers, where only one order gives a day. */
const inOrder = (a: number, b: number): readonly [month: number, date: number] | null => {
  if (a === b || b > 12) return [a, b];
  return a > 12 ? [b, a] : null;
};

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf({ y, m = '', d, a, b }: Groups): Day | null {
  const month = /\d/u.test(m) ? Number(m) : monthOf(m.slice(0, 3));
  const [ours, date] = a === undefined ? [month, Number(d)] : (inOrder(Number(a), Number(b)) ?? [0, 0]);
  return isDay(Number(y), ours, date) ? day(Number(y), ours, date) : null;
}

/** A file of several articles is named for the day it was put together on, if for any: "export.csv#3". */
const ONE_OF_SEVERAL = /\.\w{1,5}#\d+$/u;

/** The day in a file's name or in those of its folders: "2014-03-03-mill.md", "11May2004.txt". Two days are none. */
export const path: ClueRule = {
  name: 'path',
  find({ file }) {
    if (ONE_OF_SEVERAL.test(file)) return [];
    const name = file.slice(-300).replace(/\.[a-z]{1,5}$/iu, '');
    const found = FORMS.flatMap((form, i) =>
      Array.from(name.matchAll(form), ({ 0: words, index, groups = {} }) => {
        const before = name.slice(0, index);
        const last = index + words.length === name.length && !LED_TO.test(before);
        return { day: dayOf(groups), apart: last || (i !== IN_WORDS && BEFORE.test(before)) };
      }),
    ).filter((one) => one.day !== null);
    const [only, ...more] = new Set(found.map((one) => one.day));
    if (!only || more.length > 0 || !found.some(({ apart }) => apart)) return [];
    return [{ from: only, to: only, basis: 'path' as const }];
  },
};
