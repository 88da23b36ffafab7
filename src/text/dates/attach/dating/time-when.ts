import { firstFrom } from '../../../first-from.ts';
import { brokenInOn } from './broken-in-on.ts';
import type { DatingRule } from './dating-rule.ts';

/** "poor since 1999, when the mill burned down": what *when* right after a time tells happened then, whatever goes on since or until. */
export const timeWhen: DatingRule = {
  name: 'time-when',
  find({ scene, dates, event, index }) {
    const { words, clauses } = scene;
    const { start, end, verb, tense } = clauses[index]!;
    if (verb === null || tense === 'unreal') return null;
    // "was leading a choir founded in 1955 when she died": a time of something beside what went on is not of it.
    const going = brokenInOn(scene, index);
    const placed = dates.findLast(({ timex, noun, occasion, clause }) => {
      const next = firstFrom(words, timex.end);
      const when = words[words[next]?.low === ',' ? next + 1 : next];
      return (
        when?.low === 'when' &&
        (noun === null || occasion) &&
        (going === null || going === clause) &&
        // The clause begins with it, or goes on through it.
        start <= when.start &&
        when.end < end &&
        when.end < event.start
      );
    });
    return placed === undefined ? null : { timex: placed.timex, relation: 'on', via: 'clause', verb };
  },
};
