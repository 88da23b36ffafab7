import { POSSESSIVES } from '../../../grammar/determiners.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { MODALS } from '../../../grammar/auxiliaries.ts';
import { lengthOf } from '../length.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { UNIT, UNIT_WORDS, unitOf } from '../words.ts';

/** "seven years", "more than two decades", "two and a half years", "half an hour", "the past three months", the age "20-year-old". */
export const duration: Rule = {
  name: 'duration',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?:(?:about|almost|nearly|roughly|approximately|around|more than|less than|fewer than|at least|at most|up to|another|an additional) )?(?:(?<=\\b(?:for|took|takes|take|after|lasted|of|in|than|with|spent) )over )?(?:(?:the (?!\\w+-)|(?:${oneOf([...POSSESSIVES, 'these', 'those', 'this'])}) ))?(?<which>(?:(?<!\\b(?:${oneOf(MODALS)}|to|not|that|did|which) )last|past|next|first|final|coming|following|previous|subsequent|preceding|recent) )?(?:(?<n>${NUMBER})(?:(?<half>(?: |-)and(?: |-)a(?: |-)half)|(?: |-)(?:or|to|and)(?: |-)(?<m>${NUMBER}))?|(?<halves>half an?|half of an?|a half))(?: |-)(?:more |full |straight |consecutive |long |whole |additional |other |calendar )?(?<unit>${UNIT})(?<more> and a half)?(?<long>(?: |-)long| old|-old)?`,
  ),
  read({ n, m, half, more, halves, which, long, unit = '' }, { before }) {
    const of = unitOf(unit);
    // "three quarters of the troops", "some quarters"
    if (of === 'quarter' && which === undefined) return null;
    if (/[$£€]\s?$|\b(?:no|No)\.? $|[\d.,:]$/.test(before)) return null;
    if (!isCounted(n ?? '', unit, long !== undefined)) return null;
    if (halves !== undefined) return { type: 'DURATION', value: halfOf(of) };
    const count = numberOf(m || (n ?? ''));
    return {
      type: 'DURATION',
      value: lengthOf(
        count === null ? null : count + (half === undefined && more === undefined ? 0 : 0.5),
        of,
      ),
    };
  },
};

/** Whether a number and a unit go together. */
function isCounted(n: string, unit: string, long: boolean): boolean {
  const many = /s$/i.test(unit);
  if (unitOf(unit) === 'second' && !many && !/\d$/.test(n)) return false;
  // "a decade-long war": the article is the war's.
  if (long && /^an?$/i.test(n)) return false;
  // One number and many units ("a years").
  return !(many && /^(?:a|an|one)$/i.test(n));
}

const PARTS: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

const halfOf = (unit: string): string => PARTS[unit] ?? lengthOf(0.5, unit as 'month');
