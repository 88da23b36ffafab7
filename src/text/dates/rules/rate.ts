import { CARDINALS, SCALES } from '../../../grammar/numbers.ts';
import { lengthOf } from '../length.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { UNIT_WORDS, unitOf } from '../words.ts';

const COUNTED = new RegExp(
  `(?:\\d%?|\\b(?:once|twice|times|percent|cent|hours|minutes|days|weeks|months|people|dollars|euros|pounds|barrels|tons|tonnes|units|cars|flights|visits|deaths|cases|jobs|${oneOf([...SCALES, ...CARDINALS])})) $`,
  'i',
);

/** "15 a year", "twice a week", "$5 per day", "10 hours a day": how often, not how long. */
export const rate: Rule = {
  name: 'rate',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?<times>(?:once|twice|(?:\\d{1,2}|${oneOf([...CARDINALS, 'dozens of', 'several', 'many'])}) times) )?(?<per>an?|per|each|every) (?<unit>hour|day|week|month|quarter|year|night|minute)`,
  ),
  read({ times, per = '', unit = '' }, { before, after }) {
    if (/^ (?:ago|later|earlier|before|after|from (?:now|today))\b/.test(after)) return null;
    if (times === undefined && /^every$/i.test(per)) return null;
    if (times === undefined && per.toLowerCase() !== 'per' && !COUNTED.test(before)) return null;
    return { type: 'SET', value: lengthOf(1, unitOf(unit)) };
  },
};
