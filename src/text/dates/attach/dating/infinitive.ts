import type { DatingRule } from './dating-rule.ts';
import type { Scene } from '../scene.ts';

/** "vowed on Monday to stage": a plan. "denied the step to scrap": what the report is about. */
export const infinitive: DatingRule = {
  name: 'infinitive',
  find({ scene, index, above }) {
    const { link, start, parent } = scene.clauses[index]!;
    if (link !== 'infinitive' || parent === null) return null;
    const found = above();
    const { verb, reporting } = scene.clauses[parent]!;
    const direct = verb !== null && stretch(scene, verb.end, start) <= ' in the '.length;
    if (reporting && !direct) return found && { ...found, relation: 'by', via: 'report' };
    return found && { ...found, via: 'plan' };
  },
};

/** How much stands between two places besides time expressions. */
const stretch = ({ times }: Scene, from: number, to: number): number =>
  times
    .filter(({ timex }) => timex.start >= from && timex.end <= to)
    .reduce((left, { timex }) => left - (timex.end - timex.start), to - from);
