import { words } from '../../../grammar/words.ts';
import { addDays, isoWeek, weekday } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** "the weekend", "the coming weekend": the one just gone, or the one to come. */
export const weekend: Rule = {
  name: 'weekend',
  needs: words('weekend'),
  pattern: pattern('the (?:(?<which>coming|past) )?weekend'),
  read({ which }, { after }) {
    // "the weekend of 11-12 April": those days
    if (/^ of (?:[A-Z][a-z]{2,8}\.? )?\d/.test(after)) return null;
    return {
      type: 'DATE',
      value: 'XXXX-WXX-WE',
      fill({ published, direction }) {
        if (published === null) return null;
        const said = which?.toLowerCase() === 'past' ? 'past' : 'future';
        const way = which === undefined ? direction : said;
        const back = way !== 'future' && weekday(published) < 6 ? -7 : 0;
        return { value: `${isoWeek(addDays(published, back))}-WE`, anchor: published, certain: way !== null };
      },
    };
  },
};
