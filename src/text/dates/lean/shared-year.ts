import type { Candidate } from '../candidates.ts';
import type { Lean } from './lean.ts';

const GLUE =
  /^(?:,? (?:and|or|to|until|till|through)(?: (?:in|on|from|the|early|late|mid))?\s|\s?[-–—/]\s?)$/i;
const LIST = /^,\s$/;
const OPEN = /^XXXX(-\d\d(?:-\d\d)?)(?:T|$)/;

/** "January to March 2014", "June 9th - June 23rd, 2014": the first has the year of the last, or the one before it. */
export const sharedYear: Lean = {
  name: 'shared-year',
  take(first, glue, next, open) {
    const own = OPEN.exec(first.expression.value)?.[1];
    if (own === undefined || !/^month(?:-day)?$/.test(first.rule.name)) return null;
    if (!GLUE.test(glue) && !(open && LIST.test(glue))) return null;
    if (!open && !isWritten(next)) return null;
    return (value) => {
      const [, year, rest = ''] = /^(\d{4})(-\d\d(?:-\d\d)?)(?:T|$)/.exec(value) ?? [];
      if (year === undefined) return null;
      const length = Math.min(rest.length, own.length);
      const back = own.slice(0, length) > rest.slice(0, length) ? 1 : 0;
      return `${String(Number(year) - back).padStart(4, '0')}${own}`;
    };
  },
};

const isWritten = ({ expression }: Candidate): boolean => /^\d{4}-\d\d(?:-\d\d|$)/.test(expression.value);
