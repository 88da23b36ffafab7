import { asSign, type LineRule } from '../line-rule.ts';
import { AGENCY } from './agencies.ts';

const DESK = '(?:staff|agencies|staff and agencies|staff reporters?|wire services|news agencies)';
const DESKS =
  '(?:(?:news|web|online|monitoring|foreign) desk|(?:from )?our (?:own )?(?:special )?correspondent)';
const SIGNED = new RegExp(
  String.raw`^\(?(?:source: ?|with )?(?:(?:[a-z]+ ){1,4}(?:news|wire|press) (?:service|agency)|${AGENCY}(?:(?:,|/| and) ?${AGENCY})*|${DESK}|${DESKS})\)?$`,
);

/** As some papers open a story: "AFP, MOSCOW". */
const PLACED = new RegExp(String.raw`^${AGENCY} ?, ?[\p{L} ,.'-]{2,40}$`, 'iu');

/** In brackets or after a dash any service or agency signs; bare words may be a heading. */
const SET_APART = /^(?:[–—-]{1,2} ?\(?|\()(?:[\p{L}'’]+ ){1,4}(?:service|agency)\)?\.?$/iu;

/** The house a text comes from, alone on its line: "- (Guardian service)", "Reuters", "Source: AP". */
export const signature: LineRule = {
  name: 'signature',
  recognises: (line) =>
    line.length <= 60 &&
    (SIGNED.test(asSign(line)) ||
      SET_APART.test(line) ||
      (PLACED.test(line) && line.slice(line.indexOf(',')) === line.slice(line.indexOf(',')).toUpperCase())),
};
