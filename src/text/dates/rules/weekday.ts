import { ORDINALS } from '../../../grammar/numbers.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { addDays, isoWeek, mondayOf, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { dayOfWeek, lastDay } from '../reckon.ts';
import type { Direction, Filled, Given, Rule } from '../rule.ts';
import { besideDay, inWeek } from '../merge/week-part.ts';
import { isGiven } from '../../people/given-or-title.ts';
import { WEEKDAY, WEEKDAY_WORDS, weekdayOf } from '../words.ts';

/** Before "Monday after the fair". */
const ONE_OF_SEVERAL = new RegExp(String.raw`\b${oneOf([...ORDINALS, 'final', 'only'])} $`, 'i');

/** "Wednesday", "last Saturday", "next Friday", "Sunday's elections". Without a cue, the last such day. */
export const weekday: Rule = {
  name: 'weekday',
  needs: WEEKDAY_WORDS,
  pattern: pattern(
    `(?:(?:early|late) )?(?:(?<which>last|past|next|this|that|this past|this coming|(?:the )(?:following|next|previous|preceding)) )?(?<day>${WEEKDAY})`,
  ),
  read({ which, day }, { before, after }) {
    // "The Sunday Times", "Good Friday", "Black Monday", "Robinson Crusoe's Friday": part of a name
    if (
      /^\.(?:com|org|net)\b|^ (?:Times|Telegraph|Express|Mirror|Mail|Herald|Post|Independent|Mercury|Tribune|Night Live)\b/.test(
        after,
      )
    )
      return null;
    if (
      /\b(?:Good|Black|Ash|Holy|Palm|Easter|Bloody|Super|Cyber|Shrove|Maundy|Fat|Ruby|Blue|Sheffield|Man|Girl|Casual|(?:Mail|Independent|Scotland) on) $/.test(
        before,
      )
    )
      return null;
    // "on a Sunday", "3 May, a Sunday": any such day; "a Sunday vote" has one
    if (
      /\b(?:a|one|any|some) $/i.test(before) &&
      /^(?:[.,;:)]|$| (?:in|of|when|and|but|at|after|before|so|or)\b)/.test(after)
    )
      return null;
    // "the last Friday of the war": of what no calendar has
    if (/^last$/i.test(which ?? '') && /\bthe $/i.test(before) && /^ (?:of|in|before)\b/.test(after))
      return null;
    // "the first Monday after the fair": counted from what has no day here
    if (ONE_OF_SEVERAL.test(before) && /^ (?:of|in|after|before|following|since)\b/.test(after)) return null;
    // "the Monday Club", "Sunday school"; "Wednesday Weil sang": a name, or a day that stands too close to one
    if (which === undefined && isNamed(before, after)) return null;
    const number = weekdayOf(day ?? '');
    const word = which?.toLowerCase();
    // "the Friday before Easter", "the Monday after the fair"
    const [, side] = /\bthe $/i.test(before) ? (/^ (before|after) (?!last\b|next\b)/.exec(after) ?? []) : [];
    return {
      type: 'DATE',
      value: `XXXX-WXX-${number}`,
      ...(side !== undefined
        ? { part: besideDay(number, side) }
        : which === undefined && { part: inWeek(number) }),
      fill(given) {
        const { published, direction } = given;
        if (word?.startsWith('the ')) return fromLast(given, number, /following|next/.test(word));
        if (word === 'that') return thatWeek(given, number);
        if (published === null) return null;
        const filled = (value: string) => ({ value, anchor: published, certain: true });
        if (word === 'last' || word === 'past' || word === 'this past')
          return filled(dayOfWeek(number, addDays(published, -1), 'past'));
        if (word === 'next') return nextDay(number, published);
        if (word === 'this') return filled(thisWeek(number, published, direction));
        if (word === 'this coming') return filled(dayOfWeek(number, published, 'future'));
        return {
          value: dayOfWeek(number, published, direction ?? 'past'),
          anchor: published,
          certain: direction !== null,
        };
      },
    };
  },
};

/** "Friday Street", "the Monday Club" */
const STREET = /^ (?:Street|St|Road|Rd|Avenue|Lane|Drive|Court|Square|Place|Club|Island|Bay|Hill|Creek)\b/;

const isNamed = (before: string, after: string): boolean =>
  /^ (?:school|roast|best|papers?|league|Night [A-Z])/.test(after) ||
  STREET.test(after) ||
  // "Nick Friday plays": a given name that opens a sentence, and a surname
  isGiven(
    /(?:^|[.!?;:“"(] ?|\b(?:and|with|by|for|to|of) )(\p{Lu}[\p{L}-]+)[ \n]$/u
      .exec(before)?.[1]
      ?.toLowerCase() ?? '',
  ) ||
  (/^ [A-Z][a-z]/.test(after) && /^$|\bthe $/i.test(before));

/** "Next Friday": the coming one; said on the Wednesday before, some mean that of the week after. */
function nextDay(number: number, published: Day): Filled {
  const value = dayOfWeek(number, addDays(published, 1), 'future');
  return { value, anchor: published, certain: isoWeek(value) !== isoWeek(published) };
}

/** "This Sunday": of this week, unless the tense has it in the one before or after. */
function thisWeek(number: number, published: Day, direction: Direction): Day {
  const near = addDays(mondayOf(isoWeek(published)), number - 1);
  if (direction === 'past' && near > published) return addDays(near, -7);
  return direction === 'future' && near < published ? addDays(near, 7) : near;
}

/** "That Friday": of the week told of last. One before the day told of last may be the next week's. */
function thatWeek(given: Given, number: number): Filled | null {
  const last = lastDay({ ...given, published: null });
  if (last === null) return null;
  const value = addDays(mondayOf(isoWeek(last.day)), number - 1);
  return { value, anchor: last.anchor, certain: last.certain && value >= last.day };
}

/** "the following Monday": the first after the date read last. */
function fromLast(given: Given, number: number, ahead: boolean): Filled | null {
  const last = lastDay(given);
  if (last === null) return null;
  const value = dayOfWeek(number, addDays(last.day, ahead ? 1 : -1), ahead ? 'future' : 'past');
  return { value, anchor: last.anchor, certain: last.certain };
}
