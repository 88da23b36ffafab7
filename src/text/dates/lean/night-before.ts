import { addDays, dayGiven } from '../calendar.ts';
import type { Lean } from './lean.ts';

const NIGHT = 'XXXX-XX-XXTNI';

/** "overnight into Saturday" is the night of the day before, "overnight from Friday" that of the day itself. */
export const nightBefore: Lean = {
  name: 'night-before',
  take({ rule, expression }, glue) {
    if (rule.name !== 'part-of-day' || expression.value !== NIGHT || expression.part !== undefined)
      return null;
    const [, way] = /^ (into|to|from) (?:early )?$/i.exec(glue) ?? [];
    if (way === undefined) return null;
    const back = way.toLowerCase() === 'from' ? 0 : -1;
    return (value) => {
      const day = dayGiven(value);
      return day && `${addDays(day, back)}TNI`;
    };
  },
};
