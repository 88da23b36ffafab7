import { asSign, type LineRule } from '../line-rule.ts';
import { AGENCY } from './agencies.ts';

const SIGNED = new RegExp(
  String.raw`^\(?(?:source: ?)?(?:[a-z .']{2,40} (?:news )?(?:service|agency)|${AGENCY}(?:(?:,|/| and) ?${AGENCY})*|agencies|staff and agencies|staff reporters?|wire services|news agencies)\)?$`,
);

/** The house a text comes from, alone on its line: "- (Guardian service)", "Reuters", "Source: AP". */
export const signature: LineRule = {
  name: 'signature',
  recognises: (line) => line.length <= 60 && SIGNED.test(asSign(line)),
};
