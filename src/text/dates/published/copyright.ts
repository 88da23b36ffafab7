import type { ClueRule } from './clue.ts';

const YEAR_OF_RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)[^.\n]{0,60}?\b((?:19|20)\d\d)\b(?:\s?[-–]\s?((?:19|20)\d\d)\b)?/gi;

/** "Copyright The Financial Times Limited 2009": published in that year. A span of years ("2001-2009") says less. */
export const copyright: ClueRule = {
  name: 'copyright',
  find({ text, blocks }) {
    const credits = blocks.filter(({ role }) => role === 'credit' || role === 'furniture');
    return credits.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(YEAR_OF_RIGHTS)].flatMap(([, year, last]) =>
        last === undefined
          ? [{ from: `${year}-01-01`, to: `${year}-12-31`, basis: 'copyright' as const }]
          : [],
      ),
    );
  },
};
