import { POSSESSIVES } from '../../grammar/determiners.ts';
import { SAYINGS } from '../lexicon/sayings.ts';
import type { Cue } from './cue.ts';
import { phraseEndingAt } from './phrase.ts';
import type { Phrase } from './phrase/type.ts';
import { isSpeaker } from './speaks.ts';
import { one } from './subject/one.ts';
import type { Unit } from './unit.ts';

const OPENS = /^(?:that|to|whether|about|of|on)$/u;

/** Whose saying it is: "his claim", "Mr Putin’s claim". */
function owner(units: readonly Unit[], noun: number): Phrase | null {
  for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) {
    const unit = units[i]!;
    if (POSSESSIVES.has(unit.low)) return one(i);
    if (unit.low === "'s" && units[i - 1]?.kind === 'name') return one(i - 1);
    if (unit.low === "'s") return i > 0 && isSpeaker(units[i - 1]!) ? phraseEndingAt(units, i - 1, 0) : null;
    if (unit.kind !== 'word') return null;
  }
  return null;
}

/** A noun for what is said, with its owner: "his claim that the harbour would “freeze over”". */
export function nounCue(units: readonly Unit[], at: number): Cue | null {
  const unit = units[at]!;
  // "Her claim was that …"
  const was = /^(?:is|was)$/u.test(units[at + 1]?.low ?? '') && units[at + 2]?.low === 'that';
  if (!SAYINGS.has(unit.low) || !(was || OPENS.test(units[at + 1]?.low ?? ''))) return null;
  const source = owner(units, at);
  const { start, end } = unit;
  return (
    source && {
      type: 'noun',
      start,
      end,
      first: at,
      last: was ? at + 2 : at + 1,
      verb: null,
      side: 'before',
      source,
      sure: true,
      negated: false,
    }
  );
}
