import { MAKES_PASSIVE } from '../../grammar/auxiliaries.ts';
import { WORKS } from '../lexicon/works.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { apposedName } from './subject/apposed-name.ts';
import { phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase/type.ts';
import { isAdverb } from './phrase/words.ts';
import { isSpeaker, speaks } from './speaks.ts';
import { lowAt, type Unit } from './unit.ts';

/** The "by" of "called “a mess” by Berg", right behind words in marks. */
function marksBy(units: readonly Unit[], at: number): { by: number } | null {
  const quote = units[at + 1]?.low === 'as' ? at + 2 : at + 1;
  return units[quote]?.kind === 'quote' && units[quote + 1]?.low === 'by' ? { by: quote + 1 } : null;
}

const isSomebody = (unit: Unit): boolean => unit.person === true || isSpeaker(unit);

/** Whoever "described by Berg as “a mess”" names from `from` on, with nothing between the name and the words in marks. */
function asMarks(units: readonly Unit[], from: number): Phrase | null {
  const source = phraseFrom(units, from, units.length);
  const speaker = source !== null && isSomebody(units[source.head]!);
  const lead = source
    ? Number(units[source.last]?.low === 'as') || 2 * Number(isToBe(units, source.last))
    : 0;
  return speaker && units[source.last + lead]?.kind === 'quote' ? source : null;
}

/** "said by Berg to be “a mess”" */
const isToBe = (units: readonly Unit[], at: number): boolean =>
  units[at]?.low === 'to' && units[at + 1]?.low === 'be';

/** Whoever speaks in "a film called “a mess” by Berg"; undefined where nobody is asked for so. */
function reducedBy(units: readonly Unit[], at: number): Phrase | null | undefined {
  const reduced = WORKS.has(lowAt(units, at - 1)) ? null : marksBy(units, at);
  if (!reduced) return undefined;
  const named = phraseFrom(units, reduced.by + 1, units.length);
  const source = named && (apposedName(units, named) ?? named);
  return source && isSomebody(units[source.head]!) ? source : null;
}

/** Whoever speaks in "was praised by Jobs as …"; null in "it was announced that …", undefined where it is no passive of saying. */
function namedBy(units: readonly Unit[], at: number): Phrase | null | undefined {
  let be = at - 1;
  while (be >= 0 && isAdverb(units[be]!)) be--;
  if (!MAKES_PASSIVE.has(lowAt(units, be))) return undefined;
  const next = lowAt(units, at + 1);
  if (next === 'that' && lowAt(units, be - 1) === 'it') return null;
  const source = next === 'by' ? phraseFrom(units, at + 2, units.length) : null;
  return source && speaks(units, source) ? source : undefined;
}

/** A passive: "was praised by Jobs as …", and "it was announced that …", which has nobody. */
export function passiveCue(units: readonly Unit[], at: number, verb: VerbForm): Cue | null {
  if (verb.form !== 'past') return null;
  const cue = (source: Phrase | null): Cue => ({
    type: 'passive',
    start: units[at]!.start,
    end: units[at]!.end,
    first: at,
    last: at + 1,
    verb,
    side: 'after',
    sure: true,
    negated: false,
    source,
  });
  const reduced = reducedBy(units, at);
  if (reduced !== undefined) return reduced && cue(reduced);
  const apposed = lowAt(units, at + 1) === 'by' ? asMarks(units, at + 2) : null;
  if (apposed) return cue(apposed);
  const named = namedBy(units, at);
  return named === undefined ? null : cue(named);
}
