import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Found } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { cueStart } from '../extent/cue-start.ts';
import type { Unit } from '../unit.ts';

/** How many units may stand between a speaker's cue and ", according to the Harbour Sun". */
const RELAY = 16;

/** Whether "according to" stands between a subject and its verb: "Putin, according to the Kremlin, said". */
export const isInsert = (units: readonly Unit[], { type, first, source }: Cue): boolean =>
  type === 'according' &&
  source !== null &&
  units[first - 1]?.low === ',' &&
  units[source.last]?.low === ',' &&
  VERBS.has(units[source.last + 1]?.low ?? '');

/** Whether a cue only says on whose word the rest rests: "On the quay, he said, sailors told her that …". */
export const isAside = (units: readonly Unit[], cue: Cue): boolean =>
  cue.type === 'verb' &&
  cue.side === 'before' &&
  /^(?:say|add|write|note|explain)$/u.test(cue.verb!.lemma) &&
  units[cueStart(cue) - 1]?.low === ',' &&
  units[cue.last]?.low === ',';

/** Whether a cue only says who passes on what stands before it: "…,” he said in Iowa, according to the Sun". */
export const passesOn = (units: readonly Unit[], cue: Cue, last: Found, floor: number): boolean =>
  last.left && cue.first - floor < RELAY && (cue.type === 'according' || closes(units, cue));

/** Whether a verb with its subject closes a sentence behind a comma: "“…,” he wrote in a letter, a prosecutor said." */
function closes(units: readonly Unit[], cue: Cue): boolean {
  if (cue.type !== 'verb' || cue.side !== 'before' || cue.negated || !cue.source) return false;
  const after = units[cue.last];
  return (
    PASSES_ON.test(cue.verb!.lemma) &&
    units[cueStart(cue) - 1]?.low === ',' &&
    !PRONOUNS.has(units[cue.source.head]!.low) &&
    (!after || after.low === '.')
  );
}

const PASSES_ON = /^(?:say|report|write|tell|note|add)$/u;
