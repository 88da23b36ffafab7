import { words } from '../../../grammar/words.ts';
import { quotes, type VerbForm } from '../../lexicon/verbs.ts';
import type { Phrase } from '../phrase/type.ts';
import { speaks } from '../speaks.ts';
import { isDash, type Unit } from '../unit.ts';
import { subjectBefore } from './before.ts';
import { subjectAfter } from './behind.ts';
import { ends } from './ends.ts';
import { TELLS } from './told.ts';
import { withBehind } from './together.ts';

const TELLS_WHOM = TELLS.union(words('reassure convince persuade'));

/** The subject that stands after its verb: `“…,” said Masha Lipman`, `The plan is dead, said a spokesman.` */
export function inverted(units: readonly Unit[], at: number, floor: number, verb: VerbForm): Phrase | null {
  const before = units[at - 1];
  if (!before || !quotes(verb) || (verb.form !== 'past' && verb.form !== 's')) return null;
  // "…, told NBC": who is told, never who tells.
  if (TELLS_WHOM.has(verb.lemma)) return null;
  if (before.kind !== 'quote' && !isDash(before) && !/^[,?!.]$/u.test(before.low)) return null;
  const subject = subjectAfter(units, at, units.length);
  const source = subject && (subject.until === undefined ? withBehind(units, subject) : subject);
  if (
    !source ||
    !(before.closes === true || speaks(units, source)) ||
    !ends(units, source.until ?? source.last)
  )
    return null;
  const quoted = before.kind === 'quote' || units[at - 2]?.kind === 'quote';
  return quoted || !subjectBefore(units, at, floor) ? source : null;
}
