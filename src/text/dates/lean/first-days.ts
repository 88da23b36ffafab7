import { isDay } from '../calendar.ts';
import type { Lean } from './lean.ts';

/** "10-12 April", "3, 5 and 9 May 2014", the 5 of "May 3, 5 and 9, 2014": the days before the last have its month. */
export const firstDays: Lean = {
  name: 'first-days',
  take({ rule, expression }, _, next, open) {
    const second = rule.name === 'second-day' && next.rule === rule && expression.value.startsWith('XXXX');
    if (rule.name !== 'first-day' && !(second && (open || !next.expression.value.startsWith('XXXX'))))
      return null;
    const [, date = '', code = ''] = /^XXXX-XX-(\d\d)(.*)$/.exec(expression.value) ?? [];
    return (value) => {
      const [, month, year, number] = /^((\d{4})-(\d\d))-\d\d/.exec(value) ?? [];
      if (month === undefined || !isDay(Number(year), Number(number), Number(date))) return null;
      return `${month}-${date}${code}`;
    };
  },
};
