import { overlaps } from '../../../../corpus/span.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { related } from './relation.ts';

const DUE = /^(?:due|scheduled|planned|expected|slated)$/;

/** "The inquiry, due in July, will be led by a judge", "the vote scheduled for Friday": planned for that date. */
export const due: DatingRule = {
  name: 'due',
  find({ free, event, scene: { words } }) {
    const found = free.find(({ timex, preposition }) => {
      const at = firstFrom(words, timex.start) - (preposition === '' ? 1 : 2);
      if (!DUE.test(words[at]?.low ?? '')) return false;
      const noun = words[words[at - 1]?.low === ',' ? at - 2 : at - 1];
      return noun?.kind === 'word' && overlaps(noun, event);
    });
    return found === undefined ? null : related(found, 'beside', null);
  },
};
