import type { DatingRule } from './dating-rule.ts';

/** "resigned on Monday after the party split": the order of two clauses makes a bound. */
export const order: DatingRule = {
  name: 'order',
  find({ scene, index, above }) {
    const { link, opener } = scene.clauses[index]!;
    const earlier = opener === 'after' || opener === 'since' || opener === 'having';
    if (link === 'relative' || !(earlier || opener === 'before' || opener === 'until')) return null;
    const found = above();
    return found && { ...found, relation: earlier ? 'by' : 'since', via: 'governor' };
  },
};
