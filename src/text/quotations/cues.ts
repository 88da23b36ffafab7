import { cueAt } from './cue-at.ts';
import type { Cue } from './cue.ts';
import { nounCue } from './noun-cue.ts';
import { passiveCue } from './passive-cue.ts';
import { phraseFrom } from './phrase.ts';
import { withBehind } from './subject/together.ts';
import type { Unit } from './unit.ts';
import { anyVerb, verbAt } from './verb-at.ts';
import { wordsCue } from './words-cue.ts';

/** "according to" with whoever is named after it. */
function accordingTo(units: readonly Unit[], first: number): Cue | null {
  if (units[first]!.low !== 'according' || units[first + 1]?.low !== 'to') return null;
  const phrase = phraseFrom(units, first + 2, units.length);
  const source = phrase && withBehind(units, phrase);
  const { start } = units[first]!;
  const { end } = units[first + 1]!;
  return (
    source && {
      start,
      end,
      first,
      last: first + 2,
      type: 'according',
      verb: null,
      side: 'after',
      source,
      sure: true,
      negated: false,
    }
  );
}

/** Finds the cues of a row, in order. */
export function cuesOf(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  let floor = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.closes === true || unit.low === ';' || unit.low === ':') floor = i + 1;
    const verb = verbAt(units, i) ?? anyVerb(units, i);
    // "A plan described by Berg as “a mess” failed": whoever is named behind "by" speaks, not the plan.
    const passive = verb && units[verb.last]?.low === 'by' ? passiveCue(units, i, verb.verb) : null;
    const cue =
      passive ??
      (verb && cueAt(units, i, verb, floor, cues)) ??
      (verb && passiveCue(units, i, verb.verb)) ??
      nounCue(units, i) ??
      wordsCue(units, i) ??
      accordingTo(units, i);
    if (!cue) continue;
    cues.push(cue);
    i = cue.last - 1;
  }
  return cues;
}
