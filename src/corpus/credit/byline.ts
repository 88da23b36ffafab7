import type { LineRule } from '../line-rule.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const SMALL = '(?:de|da|del|della|van|von|der|den|bin|al|el|la|le|du|di|dos)';
const PERSON = String.raw`${NAME}(?: (?:${SMALL} ){0,2}${NAME}){1,3}`;
const BYLINE = new RegExp(
  String.raw`^(?:By|BY|Written by|Compiled by|Edited by) ${PERSON}(?:(?:,| and| AND|, and| &) ${PERSON}){0,3}(?:,? (?:in|In|IN|for|of) ${NAME}(?: ${NAME}){0,3}|, .{2,50})?$`,
  'u',
);
const CALENDAR =
  /^by (?:mon|tues|wednes|thurs|fri|satur|sun)day|^by (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const DESK =
  /^\(?(?:(?:with )?(?:additional )?reporting by |(?:writing|editing) by |with (?:additional )?files from )[^"“”]{3,120}$|^[^"“”,]{3,80} contributed (?:reporting|to this (?:report|article|story))(?: from [^"“”]{2,40})?\.?$/i;

/** Who wrote it: "By A. Writer in Moscow", "Reporting by …", "A. Writer contributed reporting." */
export const byline: LineRule = {
  name: 'byline',
  recognises: (line) =>
    line.length <= 160 &&
    ((BYLINE.test(line) && !CALENDAR.test(line) && !line.endsWith('.')) || DESK.test(line)),
};
