import type { Candidate } from '../candidates.ts';
import { apposed } from './apposed.ts';
import { firstDays } from './first-days.ts';
import type { Take } from './lean.ts';
import { nightBefore } from './night-before.ts';
import { sharedYear } from './shared-year.ts';
import { timeOfDate } from './time-of-date.ts';

const LEANS = [timeOfDate, nightBefore, apposed, firstDays, sharedYear];
/** So much at most stands between two expressions of which one leans on the other. */
const LONGEST = 24;

/** For each expression of a sentence, how its value follows from the next one's; null where it stands by itself. */
export function leaning(text: string, found: readonly Candidate[]): readonly (Take | null)[] {
  const takes: (Take | null)[] = found.map(() => null);
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, next] = [found[i]!, found[i + 1]!];
    if (next.start - first.end > LONGEST) continue;
    const glue = text.slice(first.end, next.start);
    for (const { take } of LEANS) takes[i] ??= take(first, glue, next, takes[i + 1] !== null);
  }
  return takes;
}
