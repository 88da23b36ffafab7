import type { DatingRule } from './dating-rule.ts';

/** "said on Thursday that it had closed": no later than the saying. */
export const content: DatingRule = {
  name: 'content',
  find({ scene, index, above }) {
    if (scene.clauses[index]!.link !== 'content') return null;
    const found = above();
    return found && { ...found, relation: 'by', via: 'report' };
  },
};
