import { words } from '../../../grammar/words.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { BEFORE_TIMES, PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isNumber } from '../counted.ts';
import { lead, pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { DIGIT } from '../words.ts';

/** Money, codes, decimals, names of things that are numbered. */
const NO_YEAR_AFTER =
  /[$£€¥#№.,/+]$|(?<!\b(?:pre|post))-$|\d $|\b(?:No|nos?|page|room|flight|route|version|Rs|USD?|GBP|EUR|Boeing|Airbus)\.? ?$|\b(?:S|H\.?R|Pub\. ?L|P\.L|Res|Bill|Act|Resolution|Order|Directive)\. ?$|\b(?:Resolution|Directive|Asteroid|Bill) $/i;
const NO_YEAR_BEFORE =
  /^(?:[.,:]\d|AD\b|[%°+$£€]|s\b|[-–](?!(?:1\d|20)\d\d\b|\d\d(?!\d))[A-Za-z\d]|\/\d(?!\d{1,3} [a-z]+ year))/;
const COUNTED =
  /^ (?:square|cubic|m|votes|points|runs|seats|staff|jobs|homes|shares|fans|members|students|workers|employees|EUR|USD|GBP|people|men|women|children|more|miles|metres|meters|km|kg|feet|times|percent|per cent|tons|tonnes|troops|soldiers|dollars|euros|pounds|crowns|francs|marks|rou?bles|rupees|yen|yuan|pesos|kroner|kronor|lira|dinars?|shillings|watts|volts|lit(?:re|er)s|gallons|acres|hectares|grams|ft|lbs?|oz|cm|mm|cc|hp|mph|kph|kWh?|MWh?|GB|MB|pixels|degrees|horsepower|passengers|copies|days|weeks|months|hours|GMT|UTC|local)\b/;
/** "about 1900 homes" are counted. */
const LEADS = BEFORE_TIMES.difference(words('on at within over around about'));
const TOLD = new RegExp(
  String.raw`\b(?:${oneOf(LEADS)}|and|the|year|early|late|mid|circa|spring|summer|autumn|winter|(?:early|late|recently|back) as)[ \n]$|[(–—-]$`,
  'i',
);
/** "2017 rooms and 1998 beds" */
const COUNTING = /\d (?:[a-z]+s|people|men|women|children) and $/;
/** "about 2000 of the seats": some of many */
const SOME = /\b(?:about|some|nearly|almost|over|than|around) $/i;
const OF_MANY = /^ of (?:the|its|their|those|these|his|her|our)\b/;
/** "a BMW 2002": a thing by its name and number */
const MAKE = /\b(?:an?|his|her|my|your|their) [A-Z]{2,5} $/;
const ENDS_NAME = /^(?:$|[.,;]| (?:to|in|and|with|at|for|from|was|is|on|by)\b)/;
/** The second year of "1914-1918" stands right after a dash; "020-1987-2011" is a telephone’s number. */
const RANGED = /(?<!\d[-–])\b(?:1\d|20)\d\d[-–]$/;

/** Before 1500 four digits are a year only where nothing but a time can stand: "died in 1243 and", not "rose to 1243 tonnes". */
const EARLY = /^1[0-4]/;
const IN_A_YEAR = /\b(?:in|since|circa|year|early in|late in) $/i;
const MAY_FOLLOW = AUXILIARIES.union(CONJUNCTIONS)
  .union(DETERMINERS)
  .union(PRONOUNS)
  .union(PREPOSITIONS)
  .difference(words('of to per'));

function isTold(before: string, after: string): boolean {
  const [, next] = /^ ([A-Za-z]+)/.exec(after) ?? [];
  return (
    IN_A_YEAR.test(before) &&
    (next === undefined || /^[A-Z]/.test(next) || MAY_FOLLOW.has(next.toLowerCase()))
  );
}

/** Whether four digits are money or a part of something longer, or, before 1500, may be a number of anything. */
const isNone = (y: string, before: string, after: string): boolean =>
  (EARLY.test(y) && !isTold(before, after)) ||
  (NO_YEAR_AFTER.test(before) && !RANGED.test(before)) ||
  NO_YEAR_BEFORE.test(after);

/** "the 2013-14 financial year", "the 2016/17 tax year", "the 2019 business year" */
const FISCAL = /^(?:[-–/]\d{2,4})? (?:fiscal|financial|business|tax|trading|reporting)(?: |-)year\b/i;
/** "1500-1400 BC": the era of the second year is the first one's too. */
const OF_AN_ERA = /^(?: ?[-–—] ?| (?:to|and|or) )\d{1,4} ?B\.?C\b/;

/** "in 1991", "fiscal 2008", "the 2008 Olympics", "1914-1918", "late in 2004": four digits that count no things. */
export const year: Rule = {
  name: 'year',
  needs: DIGIT,
  lead: lead(
    '(?<edge>(?:early|mid|late|later|earlier)(?: |-)(?:in )?)|(?<fiscal>(?:fiscal|financial) (?:year )?)',
  ),
  pattern: pattern('(?<fy>FY ?)?(?<y>(?:1\\d|20)\\d\\d)(?<ending> (?:fiscal|financial) year)?'),
  read({ y = '', edge, fiscal, fy, ending }, { before, after }) {
    if (isNone(y, before, after)) return null;
    // "2504 times", "1500 young men": what they count, unless a preposition marks a year
    if (
      COUNTED.test(after) ||
      ((!TOLD.test(before) || COUNTING.test(before)) &&
        /^ (?!(?:was|is|has|as|does|this|its|his|unless|perhaps)\b)(?:[a-z]+ )?(?!(?:was|is|has|as|does|this|its|his)\b)[a-z]+s\b/.test(
          after,
        ))
    )
      return null;
    if ((SOME.test(before) && OF_MANY.test(after)) || (MAKE.test(before) && ENDS_NAME.test(after)))
      return null;
    // No fiscal year begins with the calendar's: no days are given for it.
    if ((fiscal ?? fy ?? ending) !== undefined || FISCAL.test(after))
      return { type: 'DATE', value: `FY${y}` };
    if ((edge === undefined && isNumber(y, { before, after })) || OF_AN_ERA.test(after)) return null;
    return { type: 'DATE', value: y };
  },
};
