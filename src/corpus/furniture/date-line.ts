import { MONTHS, WEEKDAYS_ANYHOW } from '../../grammar/calendar.ts';
import { asSign, type LineRule } from '../line-rule.ts';

const NUMERIC = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/;
const DAY_OR_YEAR = /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/;
const AROUND =
  /^(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:am|pm)?|\d{1,2}(?:am|pm)|am|pm|a\.m|p\.m|gmt|bst|utc|e[sd]?t|p[sd]t|ce?s?t|updated?|first|published|posted|last|modified|on|at|of|the|page|news|list|[a-d]?\d{1,3}|edition)$/;

/** A line that gives a date, and perhaps a time or a page, and nothing else: "Fri, Mar 30, 2007 - Page 6 News List". */
export const dateLine: LineRule = {
  name: 'date line',
  recognises: (line) => {
    const words = asSign(line)
      .split(/[\s,|–—()]+| - /u)
      .map((word) => word.replaceAll(/^[.:;-]+|[.:;-]+$/g, ''))
      .filter((word) => word !== '');
    if (words.length === 0 || words.length > 14) return false;
    const dated =
      words.some((word) => NUMERIC.test(word)) ||
      (words.some((word) => MONTHS.has(word)) && words.some((word) => DAY_OR_YEAR.test(word)));
    return (
      dated &&
      words.every(
        (word) =>
          MONTHS.has(word) ||
          WEEKDAYS_ANYHOW.has(word) ||
          NUMERIC.test(word) ||
          DAY_OR_YEAR.test(word) ||
          AROUND.test(word),
      )
    );
  },
};
