import { asSign, type LineRule } from '../line-rule.ts';

/** "© 2009 The Example", "(Copyright The Financial Times Limited 2009)", "All rights reserved." */
export const copyrightLine: LineRule = {
  name: 'copyright',
  recognises: (line) =>
    /^\(?(?:©|\(c\) |copyright\b).{0,20}\b(?:(?:19|20)\d\d|[a-z]+ (?:limited|ltd|inc|corp|llc)).{0,100}$|^\(?(?:©|copyright\b).{2,60}\b(?:19|20)\d\d\b.{0,60}$|^© ?[^.]{2,60}$|^all rights reserved$/.test(
      asSign(line),
    ),
};
