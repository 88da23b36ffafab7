import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';
import { BE } from '../../lexicon/grammar.ts';
import { isAdverb } from '../phrase/words.ts';

/** `The phone was praised by Jobs as “the biggest leap”`, `It was announced that …`. */
export const wasPraisedBy: Rule = {
  name: 'was-praised-by',
  apply(clause) {
    const { units, cue, cues, floor } = clause;
    if (cue.type !== 'passive') return null;
    const at = cue.source?.last ?? cue.last;
    // "called “a mess” by Berg"
    const quote = units.findIndex(
      ({ kind }, i) => i >= cue.last && i < (cue.source?.first ?? 0) && kind === 'quote',
    );
    if (quote >= 0) return found(clause, this.name, [[quote, quote + 1]]);
    // "was told by Berg: “…”"
    // "described by Berg as “a mess”"
    if (
      cue.source &&
      units[at]?.low === 'as' &&
      units[at + 1]?.kind === 'quote' &&
      !BE.has(units[cue.first - 1]?.low ?? '')
    )
      return found(clause, this.name, [[at + 1, at + 2]]);
    // "said by Berg to be “a mess”"
    if (
      cue.source &&
      units[at]?.low === 'to' &&
      units[at + 1]?.low === 'be' &&
      units[at + 2]?.kind === 'quote'
    )
      return found(clause, this.name, [[at + 2, at + 3]]);
    const told = at + Number(/^[,:]$/u.test(units[at]?.low ?? ''));
    if (cue.source && units[told]?.kind === 'quote') return found(clause, this.name, [[told, told + 1]]);
    const later = cues.filter((other) => other.first >= at);
    if (!cue.source) return found(clause, this.name, [[at, extentRight(units, at, later)]], { weak: true });
    let be = cue.first - 1;
    while (be > floor && isAdverb(units[be]!)) be--;
    const before = [extentLeft(units, be, floor), be] as const;
    const goesOn = /^(?:as|that|to|of|for)$/u.test(units[at]?.low ?? '');
    return found(clause, this.name, goesOn ? [before, [at, extentRight(units, at, later)]] : [before], {
      weak: true,
    });
  },
};
