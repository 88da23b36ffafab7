import type { LineRule } from '../line-rule.ts';

/** Who wrote and who edited, as agencies sign: "hh/ph/ts". */
const INITIALS = /^[a-z]{2,3}(?:\/[a-z]{2,3}){1,5}$/u;

/** Where a release ends: "-30-", "### END ###", "ENDS". */
export const endMark: LineRule = {
  name: 'end mark',
  recognises: (line) =>
    line.length <= 40 &&
    (/^[-–—#*=~/ ]{1,8}(?:30|x{2,4}|(?:the )?ends?(?: of [a-z ]{3,20})?)[-–—#*=~/ ]{0,8}$/iu.test(line) ||
      /^(?:ENDS?|Ends)\.?$/u.test(line) ||
      INITIALS.test(line)),
};
