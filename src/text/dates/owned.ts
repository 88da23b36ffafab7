import { CUT } from '../../grammar/cut.ts';
import { isFinite } from '../lexicon/finite.ts';
import type { Timex } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import type { Take } from './lean/lean.ts';

/** So much at most stands between a stretch and the time of what is of it. */
const LONGEST = 80;

/** "last year’s summit in May", "last year’s fair, in May": a noun, and right behind it the time. */
const OWNS = /^['’]s(?: [\p{L}’'-]+){0,4},? (?:in|on|of|during) (?:early |late |mid-)?$/u;

/** "the 2012 fair in May" */
const NAMES = /^(?: \p{L}[\p{L}’'-]*){1,3},? (?:in|on) (?:early |late |mid-)?$/u;
const DETERMINED = /(?:^|[^\p{L}])(?:the|its|his|her|their|our|that|a|an) $/iu;

const YEAR = /^\d{4}$/;
const OPEN = /^XXXX(-\d\d(?:-\d\d)?)$/;

const hasVerb = (between: string): boolean =>
  (between.match(CUT.joined) ?? []).some(
    (word) => isFinite({ low: word.toLowerCase(), kind: 'word' }) || word.endsWith('ed'),
  );

/** What a time comes to as part of the stretch that owns it; null where it is no part of one. */
function within({ expression: { value, part } }: Candidate): Take {
  return (whole) => {
    if (part?.alone === true && part.of.test(whole)) return part.value(whole);
    const rest = YEAR.test(whole) ? OPEN.exec(value)?.[1] : undefined;
    return rest === undefined ? null : `${whole}${rest}`;
  };
}

/**
 * The stretch of time of which something is, whose time this is: "last year’s summit in May" was in May of last year, and
 * "last week’s meeting on Tuesday" on the Tuesday of last week. Where a verb stands between the two the time may be the verb’s.
 * @param last what is read before it in the sentence
 */
export function ownedBy(text: string, last: Timex | undefined, candidate: Candidate): Take | null {
  if (last === undefined || candidate.start - last.end > LONGEST || candidate.start <= last.end) return null;
  const between = text.slice(last.end, candidate.start);
  const named = YEAR.test(text.slice(last.start, last.end));
  const owns = named
    ? NAMES.test(between) && DETERMINED.test(text.slice(Math.max(0, last.start - 8), last.start))
    : OWNS.test(between);
  return owns && !hasVerb(between) ? within(candidate) : null;
}
