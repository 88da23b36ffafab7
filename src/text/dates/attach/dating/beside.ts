import { overlaps } from '../../../../corpus/span.ts';
import type { DatingRule } from './dating-rule.ts';
import { related } from './relation.ts';

/** "since its launch in 2003": the date stands right after the word. */
export const beside: DatingRule = {
  name: 'beside',
  find({ free, event }) {
    const found = free.find((placed) => placed.beside !== null && overlaps(placed.beside, event));
    return found === undefined ? null : related(found, 'beside', null);
  },
};
