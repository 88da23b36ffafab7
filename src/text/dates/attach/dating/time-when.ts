import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';

/** "poor since 1999, when the mill burned down": what *when* right after a time tells happened then, whatever goes on since or until. */
export const timeWhen: DatingRule = {
  name: 'time-when',
  find({ scene: { words, clauses }, dates, event, index }) {
    const { start, end, verb, tense, parent } = clauses[index]!;
    if (verb === null || tense === 'unreal') return null;
    // "was leading a choir founded in 1955 when she died": the founding hangs on what went on, as the death does.
    const isBeside = (at: number): boolean =>
      at !== index && parent !== null && clauses[at]!.parent === parent;
    const placed = dates.findLast(({ timex, noun, occasion, clause }) => {
      const next = firstFrom(words, timex.end);
      const when = words[words[next]?.low === ',' ? next + 1 : next];
      return (
        when?.low === 'when' &&
        (noun === null || occasion) &&
        !isBeside(clause) &&
        // The clause begins with it, or goes on through it.
        start <= when.start &&
        when.end < end &&
        when.end < event.start
      );
    });
    return placed === undefined ? null : { timex: placed.timex, relation: 'on', via: 'clause', verb };
  },
};
