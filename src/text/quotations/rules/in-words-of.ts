import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';

/** `It was, in Berg’s words, “a mess”`, `The plan is “dead”, per Berg`, `Berg’s verdict: “a mess”`. */
export const inWordsOf: Rule = {
  name: 'in-words-of',
  apply(clause) {
    const { units, cue, cues, floor } = clause;
    if (cue.type !== 'words') return null;
    const hasMarks = (first: number, last: number): boolean =>
      units.slice(first, last).some(({ kind, title }) => kind === 'quote' && title !== true);
    const at = cue.last + Number(/^(?:[,:]|is|was)$/u.test(units[cue.last]?.low ?? ''));
    const right = extentRight(
      units,
      at,
      cues.filter(({ first }) => first >= at),
    );
    if (hasMarks(at, right)) return found(clause, this.name, [[at, right]]);
    const last = units[cue.first - 1]?.low === ',' ? cue.first - 1 : cue.first;
    const left = extentLeft(units, last, floor);
    return hasMarks(left, last) ? found(clause, this.name, [[left, last]], { left: true }) : null;
  },
};
