import { PRONOUNS } from '../../lexicon/grammar.ts';
import { quotes } from '../../lexicon/verbs.ts';
import type { After } from '../after/type.ts';
import { found, type Clause, type Found } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { Unit } from '../unit.ts';
import { withStanding } from '../unsaid/unsaid.ts';
import { doubted, relayed } from './changed.ts';

/** The words in marks that somebody says inside what somebody else says: "Berg said that Holm told her: “…”". */
interface Nested {
  /** The unit that holds them. */
  readonly at: number;
  /** Whether they are an utterance of their own, not a fragment that may be the outer speaker's wording. */
  readonly utterance: boolean;
}

/** Verbs whose object, in marks, is more likely the inner source's wording. */
const SPEECH = /^(?:say|tell|write|call|describe|characteri[sz]e|brand|label|dub|term|refer)$/u;

/** What a cue inside of an earlier finding says in marks by another source; null when it is the same speaker's or nobody's. */
function nestedIn(units: readonly Unit[], cue: Cue, after: After, outer: Found): Nested | null {
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

/** Whether a cue lies inside what an earlier one already holds. */
export const isInside = (cue: Cue, one: Found): boolean =>
  !one.left && one.finding.rule !== 'interrupted' && cue.last <= one.last && cue.type !== 'according';

/**
 * The finding before a cue that lies inside of it: doubted when the cue's own subject says its fragment in marks, and
 * without them, as a finding of their own, when they are an utterance.
 */
export function nested(clause: Clause, outer: Found): Found[] {
  const { units, cue, after } = clause;
  const inner = nestedIn(units, cue, after, outer);
  if (!inner) return [outer];
  const own = inner.utterance && found(clause, 'nested', [[inner.at, inner.at + 1]], { weak: true });
  if (!own) return [doubted(outer)];
  const { finding } = outer;
  const rest = { ...outer, finding: { ...finding, without: [units[inner.at]!.stretch!] } };
  return [rest, relayed(withStanding(clause, own), finding.source)];
}
