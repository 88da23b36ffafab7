import { isOnePerson } from '../../lexicon/persons.ts';
import { by, type UnsaidRule } from './rule.ts';

const READS = /^(?:read|recite|sing)$/u;
/** "read from a statement", "read out her speech": the words are likely the reader's own. */
const OWN = /^(?:statement|statements|speech|remarks|script|testimony|verdict|sentence|apology)$/u;

/** `Berg read from the Bible: “…”`, `she recited “…”`: another's words; not `a statement read`, nor `read a statement`. */
export const readOut: UnsaidRule = {
  name: 'read out',
  apply({ units, cue }) {
    if (!READS.test(cue.verb?.lemma ?? '') || !cue.source) return null;
    const { kind, low, person } = units[cue.source.head]!;
    const reads = person === true || /^(?:he|she)$/u.test(low) || (kind === 'word' && isOnePerson(low));
    return reads && !units.some((unit) => OWN.test(unit.low)) ? by('read', cue.first, cue.last) : null;
  },
};
