import { words as wordList } from '../../grammar/words.ts';
import { BEFORE_TIMES, BEFORE_MATTERS } from '../../grammar/prepositions.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { capitalised, MONTH_FORMS } from '../../grammar/calendar.ts';
import { UNKNOWN_DATE } from '../../corpus/article.ts';
import { addDays } from '../../text/dates/calendar.ts';
import { timexes } from '../../text/dates/timexes.ts';
import type { Timex } from '../../text/reading.ts';
import type { Period } from './period.ts';

/** A time that a question names, and the question without it. */
export interface AskedTime {
  /** Null where only a today would tell which time is meant: "last March". */
  readonly period: Period | null;
  /** The time as it was typed, without its preposition. */
  readonly typed: string;
  readonly rest: string;
  /** Whether it stands bare: "Putin 2011", which may be a name as well. */
  readonly bare: boolean;
}

/** What may stand before a time that says when: it ends the text before it. */
const LEAD = new RegExp(
  String.raw`(?:^|(?<=[\s,]))(?:(${oneOf(BEFORE_TIMES.difference(wordList('at by to of through within for over around about')))})\s+)(?:the\s+(?:year|month)\s+(?:of\s+)?)?$`,
  'iu',
);

/** "yesterday's", "2001: …", "2009-03", "2008 war": more of the same thing. */
const GOES_ON = /^(?:[’'][a-z]|[:-]\S|:|\s*[%/])/iu;
/** What may stand after it: nothing, or the matter. */
const ENDS = /^[\s,.?!]*$/u;
const MATTER = new RegExp(String.raw`^,? +${oneOf([...BEFORE_MATTERS, 'to'])}\s`, 'iu');
/** "about yesterday", "than last year": the time is itself what is asked about. */
const TOPIC = new RegExp(
  String.raw`\b(?:for|to|with|than|as|is|was|${oneOf([...BEFORE_MATTERS, ...ARTICLES, ...POSSESSIVES])})\s*$`,
  'iu',
);

/** Times of which only a today tells the year. */
const DEICTIC =
  /^(?:(?:last|this|next|past|coming)\s|yesterday|today|tomorrow|tonight|the day before yesterday|\S+ \S+ ago$)/u;
/** Words for a time that are also names stand for one only after a preposition: "in May", "on Monday". */
const NAMES = new Set(['month', 'weekday', 'season', 'holiday', 'month-day', 'day-of-month']);
/** "now", "the same day" narrow nothing, and "9/11" names what happened. */
const NO_TIME = new Set(['reference', 'same-day', 'day-of-attacks']);

/** A month in figures, which prose does not have. */
const FIGURES = /(?<![\w-])(\d{4})-(0[1-9]|1[0-2])(?![\w-])/u;

/**
 * The time that a question names beside what it asks: at its end, at its beginning, or before its matter. A time inside
 * of what is asked ("the 2008 war", "2001: A Space Odyssey", "yesterday's vote") is none.
 * @param bare whether a time without a preposition counts too: in a few words, not in a sentence
 */
export function timeIn(question: string, bare: boolean): AskedTime | null {
  const figures = FIGURES.exec(question);
  const text = figures ? question.replace(FIGURES, inWords) : question;
  const found = timexes({ text, published: UNKNOWN_DATE }, [{ start: 0, end: text.length }], []).filter(
    ({ type, rule }) => (type === 'DATE' || type === 'TIME') && !NO_TIME.has(rule),
  );
  for (const [i, timex] of found.entries()) {
    const asked = rangeOf(text, timex, found[i + 1], bare) ?? askedOf(text, timex, bare);
    if (asked !== null) return asked;
  }
  const year = bare ? YEAR_LAST.exec(text) : null;
  if (year === null) return null;
  const [, rest = '', typed = ''] = year;
  return { period: { from: `${typed}-01-01`, to: `${typed}-12-31`, value: typed }, typed, rest, bare: true };
}

/** "missile shield 2009": in a few words a number may be a year where prose would have a preposition. */
const YEAR_LAST = /^(.*\S)\s+((?:1\d|20)\d\d)$/u;

const inWords = (_all: string, year: string, month: string): string =>
  `${capitalised(MONTH_FORMS[Number(month) - 1]![0])} ${year}`;

/** Whether a time without days is meant as one: "last year", "in summer"; not "the winter". */
function isMeant({ rule }: Timex, typed: string, before: string, led: boolean): boolean {
  const deictic = DEICTIC.test(typed);
  return (led || (deictic && !TOPIC.test(before))) && (deictic || NAMES.has(rule));
}

function askedOf(text: string, timex: Timex, bare: boolean): AskedTime | null {
  const { start, end, from, to, value } = timex;
  const typed = text.slice(start, end);
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const lead = LEAD.exec(before);
  const opens = (lead?.index ?? start) === 0;
  const stands = ENDS.test(after) || MATTER.test(after) || opens;
  if (!stands || GOES_ON.test(after)) return null;
  const rest = tidy(before.slice(0, lead?.index ?? start), after);
  if (from === null || to === null)
    return isMeant(timex, typed, before, lead !== null)
      ? { period: null, typed, rest, bare: lead === null }
      : null;
  if (lead === null) {
    const alone = bare && (ENDS.test(after) || opens);
    return alone ? { period: { from, to, value }, typed, rest, bare: true } : null;
  }
  return { period: periodOf(lead[1]!.toLowerCase(), { from, to, value }), typed, rest, bare: false };
}

/** "before 2009", "since March 2009": an open end. */
function periodOf(preposition: string, days: { from: string; to: string; value: string }): Period {
  if (preposition === 'since') return { from: days.from, to: null, value: null };
  if (preposition === 'after') return { from: addDays(days.to, 1), to: null, value: null };
  if (preposition === 'before') return { from: null, to: addDays(days.from, -1), value: null };
  if (preposition === 'until' || preposition === 'till') return { from: null, to: days.to, value: null };
  return days;
}

/** "between 2007 and 2009", "from March 2007 to May 2008". */
function rangeOf(text: string, first: Timex, last: Timex | undefined, bare: boolean): AskedTime | null {
  if (last === undefined || first.from === null || last.to === null || first.from > last.to) return null;
  const [before, after] = [text.slice(0, first.start), text.slice(last.end)];
  const lead = LEAD.exec(before);
  const joined = /^\s*(?:and|to|until|till|–|-)\s*$/iu.test(text.slice(first.end, last.start));
  const opens = (lead?.index ?? first.start) === 0;
  if (!joined || (lead === null ? !bare : !/^(?:from|between|in)$/iu.test(lead[1]!))) return null;
  if (GOES_ON.test(after) || !(ENDS.test(after) || MATTER.test(after) || opens)) return null;
  return {
    period: { from: first.from, to: last.to, value: null },
    typed: text.slice(first.start, last.end),
    rest: tidy(before.slice(0, lead?.index ?? first.start), after),
    bare: lead === null,
  };
}

const tidy = (before: string, after: string): string =>
  `${before.replace(/[\s,]+$/u, '')} ${after.replace(/^[\s,]+/u, '')}`.trim();
