import { lengthOf } from '../length.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { UNIT_WORDS, unitOf } from '../words.ts';

/** "for years", "decades of war", "over the years", "weeks later", "months-long": many, and nobody counted. */
export const openDuration: Rule = {
  name: 'open-duration',
  needs: UNIT_WORDS,
  pattern: pattern(
    '(?:the )?(?:following |previous |preceding |subsequent |ensuing )?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:-long|-old)?',
  ),
  read({ unit = '' }, { before, after }) {
    if (
      /^ of (?:that|the|this)\b|^ of [A-Z0-9]/.test(after) &&
      /\b(?:morning|evening|early|first|last|final)\b[^.]{0,10}$/i.test(before)
    )
      return null;
    const counted =
      /\b(?:for|over|of|in|after|within|take|took|taken|spent|spend|lasted|last|through|following|during)[ \n]$/i.test(
        before,
      );
    const bounded = /^ (?:of|ago|before|after|on end|to come|from now|away|old)\b|^-long\b/i.test(after);
    if (!counted && !bounded) return null;
    return { type: 'DURATION', value: lengthOf(null, unitOf(unit)) };
  },
};
