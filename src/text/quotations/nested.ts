import { PRONOUNS } from '../lexicon/grammar.ts';
import { quotes } from '../lexicon/verbs.ts';
import type { After } from './after/type.ts';
import type { Found } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Unit } from './unit.ts';

/** The words in marks that somebody says inside what somebody else says: "Berg said that Holm told her: “…”". */
export interface Nested {
  /** The unit that holds them. */
  readonly at: number;
  /** Whether they are an utterance of their own, not a fragment that may be the outer speaker's wording. */
  readonly utterance: boolean;
}

/** Verbs whose object, in marks, is more likely the inner source's wording. */
const SPEECH = /^(?:say|tell|write|call|describe|characteri[sz]e|brand|label|dub|term|refer)$/u;

/** What a cue inside of an earlier finding says in marks by another source; null when it is the same speaker's or nobody's. */
export function nestedIn(units: readonly Unit[], cue: Cue, after: After, outer: Found): Nested | null {
  const { verb, source, side } = cue;
  if (!verb || !source || side !== 'before' || cue.first < outer.first || outer.finding.source === null)
    return null;
  const head = units[source.head]!;
  const own = outer.finding.source.head;
  if (PRONOUNS.has(head.low) || source.of !== undefined || head.start === own.start) return null;
  const at = units.findIndex(({ kind }, i) => i >= after.at && i < outer.last && kind === 'quote');
  if (at < 0 || !(SPEECH.test(verb.lemma) || at === after.at)) return null;
  const announced = (after.kind === 'quote' || after.kind === 'colon') && at === after.at;
  return {
    at,
    utterance: announced && quotes(verb) && units[at]!.opens === true && units[at]!.closes === true,
  };
}
