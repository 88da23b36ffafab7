import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { baseFits } from '../no-verb.ts';
import type { Phrase } from '../phrase/type.ts';
import { speaks } from '../speaks.ts';
import type { Unit } from '../unit.ts';
import { announces, type VerbAt } from '../verb-at.ts';
import { subjectBefore } from './before.ts';

/** A subject of any kind is believed when words in marks follow within so many units. See docs/constants.md. */
const NEAR = 8;

/** The subject right before the verb, when it is somebody who can speak. */
export function subjectBeside(
  units: readonly Unit[],
  { verb, last }: VerbAt,
  at: number,
  floor: number,
): Phrase | null {
  const source = subjectBefore(units, at, floor);
  const left = source && units[source.first - 1];
  if (left && verb.form !== 'past' && MAKES_PASSIVE.has(left.low)) return null;
  if (!source || (verb.form === 'base' && !baseFits(units, at, floor, source, verb.lemma))) return null;
  const marked = units.slice(last, last + NEAR).some(({ kind }) => kind === 'quote');
  const beside =
    units[source.first - 1]?.closes === true ||
    (quotes(verb) && announces(units, last)) ||
    (marked && verb.frames.has('object'));
  const noun = !/(?:ed|ing)$/u.test(units[source.head]!.low);
  return speaks(units, source) || (noun && (verb.lemma === 'say' || beside)) ? source : null;
}
