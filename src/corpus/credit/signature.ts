import { asSign, type LineRule } from '../line-rule.ts';
import { AGENCY } from './agencies.ts';

const SIGNED = new RegExp(
  String.raw`^\(?(?:source: ?)?(?:(?:[a-z]+ ){1,4}(?:news|wire|press) (?:service|agency)|${AGENCY}(?:(?:,|/| and) ?${AGENCY})*|agencies|staff and agencies|staff reporters?|wire services|news agencies)\)?$`,
);

/** In brackets or after a dash any service or agency signs; bare words may be a heading. */
const SET_APART = /^(?:[–—-]{1,2} ?\(?|\()(?:[\p{L}'’]+ ){1,4}(?:service|agency)\)?\.?$/iu;

/** The house a text comes from, alone on its line: "- (Guardian service)", "Reuters", "Source: AP". */
export const signature: LineRule = {
  name: 'signature',
  recognises: (line) => line.length <= 60 && (SIGNED.test(asSign(line)) || SET_APART.test(line)),
};
