import type { LineRule } from '../line-rule.ts';

/** How many paragraphs further down the repeated one may stand. */
const REACH = 3;

/** Shorter beginnings repeat by chance. */
const LEAST = 20;

const close = (line: string): string => line.replaceAll(/\s+/g, '');

/** A lead cut short with an ellipsis, and printed again in full just below. */
export const teaser: LineRule = {
  name: 'teaser',
  recognises: (line, after) => {
    if (!/(?:…|\.\.\.|\. \. \.)$/.test(line.slice(-5))) return false;
    const beginning = close(line).replace(/(?:…|\.\.\.)$/, '');
    return (
      beginning.length >= LEAST && after.slice(0, REACH).some((next) => close(next).startsWith(beginning))
    );
  },
};
