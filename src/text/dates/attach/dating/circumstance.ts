import type { DatingRule } from './dating-rule.ts';

/** "sank on Monday, killing all on board": what goes with the clause above happens when it does. */
export const circumstance: DatingRule = {
  name: 'circumstance',
  find({ scene, index, above }) {
    const { link } = scene.clauses[index]!;
    if (link !== 'adverbial' && link !== 'participle') return null;
    const found = above();
    return found && { ...found, via: found.via === 'report' ? 'report' : 'governor' };
  },
};
