import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** `It was, in Berg’s words, “a mess”`, `The plan is “dead”, per Berg`, `Berg’s verdict: “a mess”`. */
export const inWordsOf: Rule = {
  name: 'in-words-of',
  apply(clause) {
    const { units, cue, cues, floor } = clause;
    if (cue.type !== 'words') return null;
    const hasMarks = (first: number, last: number): boolean =>
      units.slice(first, last).some(({ kind, title }) => kind === 'quote' && title !== true);
    const last = units[cue.first - 1]?.low === ',' ? cue.first - 1 : cue.first;
    const left = [extentLeft(units, last, floor), last] as const;
    const beside = units[last - 1]?.kind === 'quote' && hasMarks(...left);
    if (beside) return found(clause, this.name, [left], { left: true });
    // "Berg’s phrase “a mess” stung", "Berg’s words – “a mess” – stung"
    const quote = units[cue.last]?.kind === 'quote' ? cue.last : cue.last + 1;
    const apart = quote === cue.last || /^[(—–]$/u.test(units[cue.last]?.low ?? '');
    if (apart && units[quote]?.kind === 'quote' && hasMarks(quote, quote + 1))
      return found(clause, this.name, [[quote, quote + 1]]);
    const at = afterAdjunct(units, cue.last);
    const right = extentRight(
      units,
      at,
      cues.filter(({ first }) => first >= at),
    );
    if (hasMarks(at, right)) return found(clause, this.name, [[at, right]]);
    return hasMarks(...left) ? found(clause, this.name, [left], { left: true }) : null;
  },
};

/** No occasion is told in more units than this: "as she put it in a letter on Friday, …". See docs/constants.md. */
const LONGEST = 14;

/** Where what is said may begin: behind a comma, a colon or "is", or behind where and when it was said. */
function afterAdjunct(units: readonly Unit[], from: number): number {
  const { low } = units[from] ?? { low: '' };
  if (/^(?:[,:—–]|is|was|were|as)$/u.test(low)) return from + 1;
  if (!units[from] || !isPreposition(units[from])) return from;
  const comma = units.findIndex((unit, i) => i > from && (unit.low === ',' || unit.kind === 'quote'));
  return comma > 0 && comma - from < LONGEST && units[comma]!.low === ',' ? comma + 1 : from;
}
