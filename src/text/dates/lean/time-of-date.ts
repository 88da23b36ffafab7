import { dayGiven } from '../calendar.ts';
import type { Candidate } from '../candidates.ts';
import type { Lean } from './lean.ts';

/** A zone that no list has may stand between: "10 p.m. XST on Friday, 3 May". */
const GLUE = /^(?: ?\(?[A-Z]{2,5}\)?)?\)?,?\s?\(?(?:(?:early |late )?[Oo]n )?$/;
/** Dates that a time may be of; a weekday right after it is in its own expression. */
const DATES = new Set([
  'full-date',
  'month-day',
  'numeric-date',
  'nth-of',
  'weekday',
  'week-on',
  'day-word',
  'same-day',
  'holiday',
]);

/** "2 p.m. on 3 May", "noon (1200 GMT) on Friday, 3 May", "overnight on 3 May": the time is of the day that stands after it. */
export const timeOfDate: Lean = {
  name: 'time-of-date',
  take(first, glue, next, open) {
    if (!isBare(first) || !GLUE.test(glue)) return null;
    if (!DATES.has(next.rule.name) && !(open && isBare(next))) return null;
    const code = first.expression.value.slice('XXXX-XX-XX'.length);
    return (value) => {
      const day = dayGiven(value);
      return day && `${day}${code}`;
    };
  },
};

const isBare = ({ rule, expression }: Candidate): boolean =>
  (rule.name === 'clock' || (rule.name === 'part-of-day' && expression.part === undefined)) &&
  expression.value.startsWith('XXXX-XX-XX');
