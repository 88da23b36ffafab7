import { VERBS } from '../../lexicon/verbs.ts';
import type { Found } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { cueStart } from '../extent/cue-start.ts';
import type { Unit } from '../unit.ts';

/** How many units may stand between a speaker's cue and ", according to the Las Vegas Sun". */
const RELAY = 16;

/** Whether "according to" stands between a subject and its verb: "Putin, according to the Kremlin, said". */
export const isInsert = (units: readonly Unit[], { type, first, source }: Cue): boolean =>
  type === 'according' &&
  source !== null &&
  units[first - 1]?.low === ',' &&
  units[source.last]?.low === ',' &&
  VERBS.has(units[source.last + 1]?.low ?? '');

/** Whether a cue only says on whose word the rest rests: "In the shops, he said, strangers told him that …". */
export const isAside = (units: readonly Unit[], cue: Cue): boolean =>
  cue.type === 'verb' &&
  cue.side === 'before' &&
  /^(?:say|add|write|note|explain)$/u.test(cue.verb!.lemma) &&
  units[cueStart(cue) - 1]?.low === ',' &&
  units[cue.last]?.low === ',';

/** Whether "according to" only says who passes on what stands before it: "…,” he said in Iowa, according to the Sun". */
export const passesOn = (cue: Cue, last: Found, floor: number): boolean =>
  cue.type === 'according' && last.left && cue.first - floor < RELAY;
