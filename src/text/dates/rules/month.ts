import { pattern } from '../pattern.ts';
import { yearOfMonth } from '../reckon.ts';
import { addMonths } from '../calendar.ts';
import type { Direction, Rule } from '../rule.ts';
import { FULL_MONTH, monthOf } from '../words.ts';

const WAY: Readonly<Record<string, Direction>> = { last: 'past', past: 'past', next: 'future' };

/** "in March", "early May", "last October", "by June": the year from the article around it. */
export const month: Rule = {
  name: 'month',
  pattern: pattern(
    `(?:(?:the )?(?:start|beginning|middle|end) of |(?:early|mid|late)(?: |-)|later (?:in )?)?(?:(?<which>last|next|this|past) )?(?<m>${FULL_MONTH})`,
  ),
  read({ which, m = '' }, { before, after }) {
    // "May" and "March" are words and names too: they need a sign that a month is meant.
    const told =
      /\b(?:in|since|by|until|till|from|during|before|after|of|to|between|and|for|through|around|every|each|the|is|was|a|an)[ \n]$/i.test(
        before,
      );
    if (/^(?:may|march|april|june|august)$/i.test(m) && which === undefined && !told) return null;
    if (/^ [A-Z][a-z]/.test(after) && /^(?:may|march|april|june|august)$/i.test(m)) return null;
    const number = monthOf(m);
    return {
      type: 'DATE',
      value: `XXXX-${String(number).padStart(2, '0')}`,
      fill({ published, direction }) {
        if (published === null) return null;
        const way = WAY[which?.toLowerCase() ?? ''];
        const current = published.slice(0, 7);
        // "last May" is over, "next May" has not begun.
        const from = way === undefined ? published : `${addMonths(current, way === 'past' ? -1 : 1)}-15`;
        const value = yearOfMonth(number, from, way ?? direction);
        return { value, anchor: published, certain: (way ?? direction) !== null };
      },
    };
  },
};
