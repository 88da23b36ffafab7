import { BE } from '../lexicon/grammar.ts';
import { WORKS } from '../lexicon/works.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { apposedName } from './subject/apposed-name.ts';
import { phraseFrom } from './phrase.ts';
import type { Phrase } from './phrase/type.ts';
import { isAdverb } from './phrase/words.ts';
import { isSpeaker, speaks } from './speaks.ts';
import type { Unit } from './unit.ts';

/** The "by" of "called “a mess” by Berg", right behind words in marks. */
function marksBy(units: readonly Unit[], at: number): { by: number } | null {
  const quote = units[at + 1]?.low === 'as' ? at + 2 : at + 1;
  return units[quote]?.kind === 'quote' && units[quote + 1]?.low === 'by' ? { by: quote + 1 } : null;
}

/** Whoever "described by Berg as “a mess”" names from `from` on, with nothing between the name and the words in marks. */
function asMarks(units: readonly Unit[], from: number): Phrase | null {
  const source = phraseFrom(units, from, units.length);
  const speaker = source !== null && (units[source.head]!.person === true || isSpeaker(units[source.head]!));
  const lead = source
    ? Number(units[source.last]?.low === 'as') || 2 * Number(isToBe(units, source.last))
    : 0;
  return speaker && units[source.last + lead]?.kind === 'quote' ? source : null;
}

/** "said by Berg to be “a mess”" */
const isToBe = (units: readonly Unit[], at: number): boolean =>
  units[at]?.low === 'to' && units[at + 1]?.low === 'be';

/** A passive: "was praised by Jobs as …", and "it was announced that …", which has nobody. */
export function passiveCue(units: readonly Unit[], at: number, verb: VerbForm): Cue | null {
  if (verb.form !== 'past') return null;
  let be = at - 1;
  while (be >= 0 && isAdverb(units[be]!)) be--;
  // "a film called “a mess” by Berg"
  const reduced = WORKS.has(units[at - 1]?.low ?? '') ? null : marksBy(units, at);
  const apposed = units[at + 1]?.low === 'by' ? asMarks(units, at + 2) : null;
  if (!reduced && !apposed && (be < 0 || !BE.has(units[be]!.low))) return null;
  const { start, end } = units[at]!;
  const cue = {
    type: 'passive',
    start,
    end,
    first: at,
    last: at + 1,
    verb,
    side: 'after',
    sure: true,
    negated: false,
  } as const;
  const next = units[at + 1]?.low;
  if (reduced) {
    const named = phraseFrom(units, reduced.by + 1, units.length);
    const source = named && (apposedName(units, named) ?? named);
    return source && (units[source.head]!.person === true || isSpeaker(units[source.head]!))
      ? { ...cue, last: at + 1, source }
      : null;
  }
  if (apposed) return { ...cue, source: apposed };
  if (next === 'by') {
    const source = phraseFrom(units, at + 2, units.length);
    return source && speaks(units, source) ? { ...cue, source } : null;
  }
  if (units[be - 1]?.low === 'it' && next === 'that') return { ...cue, source: null };
  return null;
}
