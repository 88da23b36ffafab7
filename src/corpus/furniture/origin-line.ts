import type { LineRule } from '../line-rule.ts';

/** A longer line, in UTF-16 units, tells more than where an article appeared. */
const LONGEST = 240;
const WHAT = '(?:article|column|commentary|essay|interview|piece|post|report|story)';
const DONE = '(?:appeared|published|posted|printed)';

/** Where else the article stands; a second sentence tells of something. */
const ORIGIN = new RegExp(
  [
    String.raw`^(?:this|a (?:shorter |longer |different )?version of this) ${WHAT} (?:was |is |has been )?(?:(?:originally|first) )?${DONE} (?:originally |first )?(?:at|by|in|on|under|with)\b[^.!?]{1,120}\.?$`,
    String.raw`^the post .{1,160} (?:appeared first|first appeared) on .{1,60}$`,
    String.raw`^.{1,120} was originally published in .{1,60} on medium, where people are continuing the conversation\b`,
    String.raw`^read more of this ${WHAT} (?:at|on) .{1,60}$`,
  ].join('|'),
  'iu',
);

/** "This story was originally published by The Example.", "The post … appeared first on The Example." */
export const originLine: LineRule = {
  name: 'origin',
  recognises: (line) => line.length <= LONGEST && ORIGIN.test(line),
};
