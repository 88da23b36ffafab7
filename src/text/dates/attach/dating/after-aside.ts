import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn, related } from './relation.ts';

/** "was convicted of fraud, stemming from his years as mayor, in 2011": a time behind an aside between commas is not the aside's. */
export const afterAside: DatingRule = {
  name: 'after-aside',
  find({ scene: { clauses, words }, free, index }) {
    const clause = clauses[index]!;
    const aside = clauses[index + 1];
    if (clause.verb === null || aside === undefined || aside.parent !== index) return null;
    if (aside.link !== 'participle' && aside.link !== 'relative') return null;
    if (words[firstFrom(words, aside.start) - 1]?.low !== ',') return null;
    const placed = free.find((time) => {
      const before = words[firstFrom(words, time.timex.start) - 2];
      return time.clause === index + 1 && time.preposition !== '' && isOn(time) && before?.low === ',';
    });
    return placed === undefined ? null : related(placed, 'clause', clause.verb);
  },
};
