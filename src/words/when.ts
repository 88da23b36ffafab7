import { dayInWords, weekdayInWords } from './day.ts';
import { say, type Piece, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** The seasons, by how TIMEX3 has them. */
export const seasons = inLocale('seasons', { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' });

/** Days, months or years that are meant one by one: more than one of them. */
export const oneByOne = inLocale(
  'oneByOne',
  (days: readonly string[]): string => `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`,
);

const SEASON: Readonly<Record<string, string>> = seasons;
const ORDINAL = ['first', 'second', 'third', 'fourth'];

/** A TIMEX3 date in words: "Wednesday 28 March 2007", "March 2007", "the first quarter of 2007", "January 2014 to March 2014". */
export const dateInWords = inLocale(
  'dateInWords',
  (value: string, from: string | null, to: string | null): string => {
    const several = /^\{(.*)\}$/.exec(value)?.[1]?.split(',') ?? value.split('/');
    if (several.length > 1) {
      const words = several.map((one) => dateInWords(one, null, null));
      return value.startsWith('{') ? oneByOne(words) : words.join(' to ');
    }
    if (/^\d{4}-\d\d-\d\d/.test(value)) return weekdayInWords(value.slice(0, 10));
    if (/^\d{4}(?:-\d\d)?$/.test(value)) return dayInWords(value);
    const [, year, part = ''] = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value) ?? [];
    if (SEASON[part] !== undefined) return `${SEASON[part]} ${year}`;
    if (part.startsWith('Q')) return `the ${ORDINAL[Number(part[1]) - 1]} quarter of ${year}`;
    if (part.startsWith('H')) return `the ${ORDINAL[Number(part[1]) - 1]} half of ${year}`;
    if (/^\d{3}$/.test(value)) return `the ${value}0s`;
    if (from !== null && to !== null) return `between ${weekdayInWords(from)} and ${weekdayInWords(to)}`;
    return value;
  },
);

/** A time with one end that is known. */
export const openDayInWords = inLocale('openDayInWords', (from: string | null, to: string | null): string => {
  if (from !== null) return `not before ${weekdayInWords(from)}`;
  return to !== null ? `not after ${weekdayInWords(to)}` : '';
});

const condition = (published: string | null): string =>
  published === null ? '.' : `, if the article was published on ${dayInWords(published)}, which is inferred.`;

const UNDONE: Readonly<Record<string, Says>> = {
  denied: say`The passage says that this did not happen.`,
  'called off': say`The passage says that this was called off.`,
  'only possible': say`The passage speaks of this only as possible.`,
  'only wanted': say`The passage speaks of this only as wanted, demanded or proposed.`,
  stopped: say`The passage says that this was prevented, or only intended.`,
  supposed: say`The passage only supposes this, or asks whether it happened.`,
  doubted: say`The passage reports this only as something that nobody vouches for.`,
  'only tried': say`The passage says only that this was tried.`,
  'not true': say`The passage says that this is not true.`,
};

/** What an answer to a question of when says itself. */
export const whenWords = inLocale('whenWords', {
  dated: (date: string): Says => [{ own: date }],
  ifPublished: (date: string, published: string): Says => [{ own: `${date}${condition(published)}` }],
  either: (first: string, second: string, published: string | null): Says => [
    {
      own: `${first} or ${second}: the passage does not show whether the past or the next one is meant${condition(published)}`,
    },
  ],
  ifMeant: (day: Says): Says => say`If this is what is meant: ${day}`,
  unpublished: (words: Piece): Says =>
    say`The articles do not give a calendar date: the passage says “${words}”, and when the article was published is not known.`,
  noLater: (day: string, published: string | null): Says => [
    { own: `No exact date, only a limit: no later than ${weekdayInWords(day)}${condition(published)}` },
  ],
  noEarlier: (day: string, published: string | null): Says => [
    {
      own: `No exact date, only a limit: no earlier than ${weekdayInWords(day)}${condition(published)}`,
    },
  ],
  vague: (words: Piece): Says => say`The articles do not give the day: the passage says only “${words}”.`,
  undatable: say`The articles do not say when.`,
  differ: say`The articles give different dates; each passage has its own.`,

  reckonedFrom: (published: string, basis: string): Says => [
    { own: `worked out from ${weekdayInWords(published)}, ${basis}` },
  ],
  reckonedBetween: (from: string, to: string, basis: string): Says => [
    {
      own: `worked out from publication between ${weekdayInWords(from)} and ${weekdayInWords(to)}, ${basis}`,
    },
  ],
  someMonth: (period: Piece, date: Piece, month: string): Says =>
    say`“${period}” and “${date}” together point to ${{ own: month }} as the month of publication; the article gives no year.`,
  explicit: say`the article gives the date`,
  datesReport: (timex: Piece, verb: Piece, event: Piece): Says =>
    say`“${timex}” goes with “${verb}”, not with “${event}”.`,
  carried: say`The day is given in the previous sentence, which is about the same event.`,
  toldNext: say`The day is given in the next sentence, which is about the same event.`,
  standsFor: (pronoun: Piece, named: Piece): Says =>
    say`“${pronoun}” is read as “${named}”, which an earlier sentence names.`,
  elsewhere: (event: Piece): Says => say`Another sentence of the article gives the day of “${event}”.`,
  goesOn: say`The same speaker continues from the previous sentence, which gives the day.`,
  planned: say`Described as planned or expected: the passage does not say that it happened.`,
  noDay: say`The passage gives no day for it.`,
  otherDay: (timex: Piece): Says =>
    say`“${timex}” is in the passage, but nothing shows that it is the day meant.`,
  /** Why the day of what did not happen is none of it; by the rule that found it. */
  undone: (rule: string): Says => UNDONE[rule] ?? say`The passage does not say that this happened.`,
  takenBack: say`The next sentence says that this is not so.`,
  corrected: say`A correction in the article takes this back.`,
  anothers: say`The passage is about what somebody else did.`,
  onlyTime: (timex: Piece): Says => say`the one time at which the passage tells something is “${timex}”`,
  anotherThing: say`Nothing shows that the passage is about exactly this.`,
} as const);
