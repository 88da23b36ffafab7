import type { Published } from '../corpus/article.ts';
import type { Period } from '../answers/time/period.ts';
import { say, type Piece, type Says } from '../words.ts';
import { dayInWords, weekdayInWords } from './day.ts';
import { dateInWords } from './when.ts';
import { inLocale } from './in-locale.ts';

const passages = (n: number): string => `${n} ${n === 1 ? 'passage' : 'passages'}`;

const articles = (n: number): string => `${n} ${n === 1 ? 'article' : 'articles'}`;

/** How many passages stand on the day they describe, on that of publication, and on none. */
interface Counts {
  readonly told: number;
  readonly published: number;
  readonly undated: number;
}

/** What a timeline, and an answer that is narrowed to a time, say themselves. */
export const timelineWords = inLocale('timelineWords', {
  head: ({ told, published, undated }: Counts): Says => {
    const parts = [
      [told, 'on the day they describe'],
      [published, 'on the day their article was published'],
      [undated, 'without a day'],
    ].filter(([n]) => n !== 0);
    const all = passages(told + published + undated);
    if (parts.length === 1) return [{ own: `${all} ${parts[0]![1]}.` }];
    return [{ own: `${all} in date order: ${parts.map((part) => part.join(' ')).join(', ')}.` }];
  },
  published: ({ value, from, to, basis }: Published): Says => [
    {
      own:
        value === null
          ? `Said or published between ${weekdayInWords(from ?? '')} and ${weekdayInWords(to ?? '')}`
          : `Said or published on this day: ${weekdayInWords(value)}${basis === 'inferred' ? ', which is inferred' : ''}`,
    },
  ],
  told: (verb: Piece): Says => say`the day of “${verb}”`,

  narrowed: (period: Period, inferred: boolean): Says => [
    {
      own: `Narrowed to ${periodInWords(period)}: by the day a passage describes or, where it gives none, by the publication date${inferred ? ', which is inferred for some' : ''}.`,
    },
  ],
  leftOut: (n: number): Says => [
    { own: `Left out: ${passages(n)} without a day, or with one that may lie outside that time.` },
  ],
  undatedArticles: (n: number, all: number): Says => [
    {
      own: `Of ${articles(all)}, ${n} ${n === 1 ? 'has' : 'have'} no publication date: what is said there counts only with a day of its own.`,
    },
  ],
  publishedIn: (period: Period, undated: number): Says => [
    {
      own: `Only what was published in that time: ${periodInWords(period)}.${undated > 0 ? ` Left out: ${articles(undated)} without a publication date.` : ''}`,
    },
  ],
  first: (n: number): Says => [
    { own: `These are the first ${n}; ask for a month, a day or a name to see others.` },
  ],
  nothingThen: (period: Period): Says => [
    {
      own: `Nothing here is certain to have happened, been said or been published in that time: ${periodInWords(period)}.`,
    },
  ],
  neverThen: (name: Piece, stretches: number, period: Period): Says =>
    say`${{ ...name, strong: true }} is quoted here ${{ own: stretches === 1 ? 'once' : `${stretches} times` }}, but never on a day certain to be in that time: ${{ own: periodInWords(period) }}.`,
  asWords: (typed: string): Says =>
    say`Not narrowed to a time: ${{ field: typed, strong: true }} is taken as part of what is asked about.`,
  noToday: (typed: string): Says =>
    say`I do not know today’s date, so I cannot tell when ${{ field: typed, strong: true }} is. Please name the year.`,
  notTaken: (typed: string): Says =>
    say`I do not know today’s date: ${{ field: typed, strong: true }} is searched for as words, not taken as a time. Name the year to narrow by it.`,
} as const);

/** "March 2009", "1 January 2007 to 31 December 2009", "31 December 2008 and earlier". */
function periodInWords({ from, to, value }: Period): string {
  if (value !== null) return dateInWords(value, from, to);
  if (from === null) return `${dayInWords(to ?? '')} and earlier`;
  return to === null ? `${dayInWords(from)} and later` : `${dayInWords(from)} to ${dayInWords(to)}`;
}
