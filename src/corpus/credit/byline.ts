import { MONTH_NAMES, WEEKDAYS } from '../../grammar/calendar.ts';
import { oneOf } from '../../grammar/one-of.ts';
import type { LineRule } from '../line-rule.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const SMALL = '(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|du|di|dos)';
const PERSON = String.raw`${NAME}(?: (?:${SMALL} ){0,2}${NAME}){1,3}`;
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Written by|Compiled by|Edited by) ${PERSON}(?:(?:,| and| AND|, and| &) ${PERSON}){0,3}(?:,? (?:in|In|IN|for|of) ${NAME}(?: ${NAME}){0,3}|, .{2,50})?$`,
  'u',
);
const CALENDAR = new RegExp(String.raw`^by ${oneOf(WEEKDAYS.union(MONTH_NAMES))}\b`, 'i');
/** How a desk says who had a part in a report; names and these words are all there is in it. */
const DESK =
  /^\(?(?:(?:with )?(?:additional )?reporting (?:by|from) |(?:writing|editing) by |with (?:additional )?files from )/i;
const OF_A_DESK = new Set(
  'and with by in from for at of the de la van von al bin additional further reporting writing editing edited compiled contributed contributing to this report story article also newsroom desk staff bureau files our'.split(
    ' ',
  ),
);
const GAVE =
  /^[^"“”,]{3,80} contributed (?:reporting|to this (?:report|article|story))(?: from [^"“”]{2,40})?\.?$/i;
const SENT_FROM =
  /^\p{Lu}[\p{L}.'’ -]{1,60} reported from \p{Lu}[^"“”]{2,300} contributed (?:reporting|to this (?:report|article|story))(?: from [^"“”.]{2,40})?\.$/u;

/** A line about those who reported, without a word of what they found. */
const isDesk = (line: string): boolean =>
  DESK.test(line) &&
  line
    .split(/[\s,;:()/.&]+/u)
    .every((word) => word === '' || /^\P{Ll}/u.test(word) || OF_A_DESK.has(word.toLowerCase()));

/** Who wrote it: "By A. Writer in Moscow", "Reporting by …", "A. Writer contributed reporting." */
export const byline: LineRule = {
  name: 'byline',
  recognises: (line) =>
    line.length <= 400 &&
    ((line.length <= 160 && BYLINE.test(line) && !CALENDAR.test(line) && !line.endsWith('.')) ||
      isDesk(line) ||
      GAVE.test(line) ||
      SENT_FROM.test(line)),
};
