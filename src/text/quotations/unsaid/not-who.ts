import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { isNot } from './look.ts';
import { by, type UnsaidRule } from './rule.ts';

/** A name with what stands before it is no longer than this, in units. */
const LONGEST = 4;

/** `It was not she who said “…”`; not `It was not she but he who said “…”`. */
export const notWho: UnsaidRule = {
  name: 'not who',
  apply({ units, cue }) {
    const who = cue.source?.head ?? 0;
    if (!/^(?:who|that)$/u.test(units[who]!.low)) return null;
    for (let at = who - 1; at > 0 && who - at <= LONGEST; at--) {
      const { kind, low } = units[at]!;
      if (kind === 'sign' || low === 'but') return null;
      if (isNot(units[at]!) && (MAKES_PASSIVE.has(low) || MAKES_PASSIVE.has(units[at - 1]!.low)))
        return by('denied', at);
    }
    return null;
  },
};
