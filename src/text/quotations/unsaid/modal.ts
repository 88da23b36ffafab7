import { words } from '../../../grammar/words.ts';
import { MODALS } from '../../../grammar/auxiliaries.ts';
import { WH } from '../after/type.ts';
import { beforeVerb } from '../subject/before.ts';
import { firstFit } from './look.ts';
import { by, type UnsaidRule } from './rule.ts';

/** What is only possible, or would have been right; "will say" announces what is said. */
const MODAL = MODALS.difference(words('will shall can'));
const ASKS = /^(?:will|can)$/u;
/** "he would often say": a habit. */
const HABIT = /^(?:often|always|sometimes|usually|frequently|regularly|later|then|once)$/u;
/** "nearly said it" */
const NEARLY = /^(?:nearly|almost)$/u;

/** `should have said “…”`, `could say “…”`, `When will she say “…”?`, `nearly said “…”`; not `would often say “…”`. */
export const modal: UnsaidRule = {
  name: 'modal',
  apply({ units, cue }) {
    if (cue.type !== 'verb' || cue.side === 'after') return null;
    const from = Math.max(0, beforeVerb(units, cue.first, 0) + 1);
    if (firstFit(units, from, cue.first, ({ low }) => HABIT.test(low)) >= 0) return null;
    const at = firstFit(units, from, cue.first, ({ low }) => MODAL.has(low) || NEARLY.test(low));
    // "all she could do was shout “…”": she did.
    if (firstFit(units, at + 1, cue.first, ({ low }) => /^(?:is|was)$/u.test(low)) >= 0) return null;
    if (at >= 0) return by('wished', at);
    if (units[cue.first - 1]?.low === 'but' && units[cue.first - 2]?.low === 'all')
      return by('wished', cue.first - 2, cue.first);
    const helper = (cue.source?.first ?? 0) - 1;
    const asks =
      helper >= 0 &&
      cue.verb?.form === 'base' &&
      (MODAL.has(units[helper]!.low) || ASKS.test(units[helper]!.low));
    return asks && (helper === 0 || WH.has(units[helper - 1]!.low)) ? by('open', helper) : null;
  },
};
