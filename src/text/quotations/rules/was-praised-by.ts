import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';
import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import type { Cue } from '../cue.ts';
import { isAdverb } from '../phrase/words.ts';
import { isMarkedAt, lowAt, type Unit } from '../unit.ts';

/** `The phone was praised by Jobs as “the biggest leap”`, `It was announced that …`. */
export const wasPraisedBy: Rule = {
  name: 'was-praised-by',
  apply(clause) {
    const { units, cue, cues, floor } = clause;
    if (cue.type !== 'passive') return null;
    const at = cue.source?.last ?? cue.last;
    const quote = markedIn(units, cue);
    if (quote >= 0) return found(clause, this.name, [[quote, quote + 1]]);
    const later = cues.filter((other) => other.first >= at);
    if (!cue.source) return found(clause, this.name, [[at, extentRight(units, at, later)]], { weak: true });
    let be = cue.first - 1;
    while (be > floor && isAdverb(units[be]!)) be--;
    const before = [extentLeft(units, be, floor), be] as const;
    const goesOn = /^(?:as|that|to|of|for)$/u.test(lowAt(units, at));
    return found(clause, this.name, goesOn ? [before, [at, extentRight(units, at, later)]] : [before], {
      weak: true,
    });
  },
};

/** The words in marks that somebody named is said to have said; -1 where there are none. */
function markedIn(units: readonly Unit[], { source, first, last }: Cue): number {
  if (!source) return -1;
  // "called “a mess” by Berg"
  const inside = units.findIndex(({ kind }, i) => i >= last && i < source.first && kind === 'quote');
  if (inside >= 0) return inside;
  const behind = firstBehind(units, source.last, MAKES_PASSIVE.has(lowAt(units, first - 1)));
  return isMarkedAt(units, behind) ? behind : -1;
}

/** Where the words would stand behind a name: "by Berg: “…”", "described by Berg as “a mess”", "said by Berg to be “a mess”". */
function firstBehind(units: readonly Unit[], at: number, finite: boolean): number {
  const low = lowAt(units, at);
  if (/^[,:]$/u.test(low) || (low === 'as' && !finite)) return at + 1;
  return low === 'to' && lowAt(units, at + 1) === 'be' ? at + 2 : at;
}
