import { marked } from '../words.ts';
import { count } from './counted.ts';
import { inLocale } from './in-locale.ts';
import { list, say, strong, type Says } from './say.ts';

/** "best, newest or oldest" */
const oneOf = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** Which articles a question was narrowed to, and what is wrong with the options that narrow it. */
export const narrowWords = inLocale('narrowWords', {
  noSuchOutlet: (asked: string, known: readonly string[]): Says =>
    known.length > 0
      ? say`No outlet here is called ${strong(asked)}. The outlets are: ${list(known.map((name): Says => [{ field: name }]))}.`
      : say`No outlet here is called ${strong(asked)}; the articles name none.`,
  notAPeriod: (option: string, given: string): Says =>
    say`${{ own: option }} must be a day, a month or a year, such as 2009-09-19, 2009-09 or 2009, not ${marked(given)}.`,
  notASort: (given: string, known: readonly string[]): Says =>
    say`sort must be ${{ own: oneOf(known) }}, not ${marked(given)}.`,
  narrowed: (given: readonly { name: string; typed: string }[], left: number, all: number): Says => [
    { own: `Limited to ${left} of ${count(all, 'article')}: ` },
    ...list(given.map(({ name, typed }) => say`${{ own: name }} ${typed}`)),
    { own: '.' },
  ],
  noneLeft: (articles: number): Says => [
    {
      own: `None of the ${count(articles, 'article')} is from that outlet and time. An article without a date counts as outside every period.`,
    },
  ],
} as const);
