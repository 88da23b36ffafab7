import { beforeVerb } from '../subject/before.ts';
import { by, type UnsaidRule } from './rule.ts';

/** What is only possible, or would have been right. */
const MODAL = /^(?:should|would|could|might|may|ought)$/u;
/** "he would often say": a habit. */
const HABIT = /^(?:often|always|sometimes|usually|frequently|regularly|later|then|once)$/u;

/** `should have said “…”`, `could say “…”`; not `would often say “…”`. */
export const modal: UnsaidRule = {
  name: 'modal',
  apply({ units, cue }) {
    if (cue.type !== 'verb' || cue.side === 'after') return null;
    const from = Math.max(0, beforeVerb(units, cue.first, 0) + 1);
    const helpers = units.slice(from, cue.first);
    if (helpers.some(({ low }) => HABIT.test(low))) return null;
    const at = helpers.findIndex(({ low }) => MODAL.test(low));
    return at < 0 ? null : by('wished', from + at);
  },
};
