import { words } from '../../../grammar/words.ts';
import { parts } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** "the year-ago quarter", "the year-earlier period": a year before the quarter told of last, else before publication. */
export const yearAgo: Rule = {
  name: 'year-ago',
  needs: words('ago earlier'),
  pattern: pattern(
    '(?:the |a )?year(?: |-)(?:ago|earlier) (?:quarter|period|month|week|figure|level|results?)',
  ),
  read: () => ({
    type: 'DATE',
    value: 'XXXX',
    fill({ seen, published }) {
      const last = seen.findLast(({ value }) => /^\d{4}-Q[1-4]$/.test(value));
      const from = last?.value ?? published;
      if (from === null) return null;
      const before = String(parts(`${from.slice(0, 4)}-01-01`)[0] - 1).padStart(4, '0');
      return {
        value: last === undefined ? before : `${before}${from.slice(4)}`,
        anchor: last === undefined ? published : last.anchor,
        certain: last === undefined || last.certain,
      };
    },
  }),
};
