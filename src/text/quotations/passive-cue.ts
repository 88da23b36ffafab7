import { BE } from '../lexicon/grammar.ts';
import type { VerbForm } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
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
  return speaker && units[source.last]?.low === 'as' && units[source.last + 1]?.kind === 'quote'
    ? source
    : null;
}

/** A passive: "was praised by Jobs as …", and "it was announced that …", which has nobody. */
export function passiveCue(units: readonly Unit[], at: number, verb: VerbForm): Cue | null {
  if (verb.form !== 'past') return null;
  let be = at - 1;
  while (be >= 0 && isAdverb(units[be]!)) be--;
  const reduced = marksBy(units, at);
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
    const source = phraseFrom(units, reduced.by + 1, units.length);
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
