import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isOnePerson } from '../../lexicon/persons.ts';
import { pronounGender } from '../../../grammar/pronouns.ts';
import { WRITTEN } from '../../lexicon/written.ts';
import { quotes, type VerbForm } from '../../lexicon/verbs.ts';
import { isEnough } from '../between/enough.ts';
import { found, rangeOf, type Clause, type Found } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { firstOf } from '../first-of.ts';
import type { Mention } from '../finding.ts';
import type { Phrase } from '../phrase/type.ts';
import type { Scene, Unit } from '../unit.ts';
import { speaks } from '../speaks.ts';
import { firstFit, isNobody } from '../unsaid/look.ts';
import { isSaying } from '../unsaid/says.ts';
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

/** Whether words in marks behind a verb are somebody's utterance: a sentence, or enough of one after a verb of saying. */
const isUtterance = ({ text }: Scene, { lemma }: VerbForm, unit: Unit): boolean =>
  unit.opens === true || (UTTERS.test(lemma) && isEnough(text, unit));

/** Verbs beside which words in marks are an utterance, however they begin. */
const UTTERS =
  /^(?:say|tell|write|text|e?mail|tweet|post|ask|shout|yell|scream|cry|whisper|reply|answer|respond|read|chant|warn)$/u;

/** Whether "she" is surely not the outer speaker: "he said that she told him", "Mr Moe said she wrote". */
function isOther({ text, names }: Scene, low: string, { head, name }: Mention): boolean {
  const gender = pronounGender(low);
  const word = text.slice(head.start, head.end).toLowerCase();
  const other = pronounGender(word);
  const outer = other ?? (name === null ? null : names[name]!.gender);
  return gender !== null && outer !== null && outer !== gender;
}

/** Whether what a cue has for its subject can say something, and is somebody else than the outer speaker. */
function isAnother(
  scene: Scene,
  units: readonly Unit[],
  source: Phrase,
  of: Unit | null,
  own: Mention,
): boolean {
  const head = units[source.head]!;
  if ((of !== null && (of.kind === 'name' || isOnePerson(of.low))) || head.start === own.head.start)
    return false;
  const { low } = of ?? head;
  if (!speaks(units, source) && !WRITTEN.has(low) && !BEARS_WORDS.test(low) && !isOnePerson(low))
    return false;
  return !PRONOUNS.has(head.low) || isOther(scene, head.low, own);
}

/** What a cue inside of an earlier finding says in marks by another source; null when it is the same speaker's or nobody's. */
function nestedIn({ scene, units, cue, after }: Clause, outer: Found): Nested | null {
  const { verb, source, side } = cue;
  if (!verb || !source || side !== 'before' || cue.first < outer.first || outer.finding.source === null)
    return null;
  // "a note that said": what bears words is somebody else than who shows it.
  const of = source.of === undefined ? null : units[source.of]!;
  if (!isAnother(scene, units, source, of, outer.finding.source)) return null;
  const at = units.findIndex(({ kind }, i) => i >= after.at && i < outer.last && kind === 'quote');
  if (at < 0 || !(SPEECH.test(verb.lemma) || UTTERS.test(verb.lemma) || at === after.at)) return null;
  const announced = (after.kind === 'quote' || after.kind === 'colon') && at === after.at;
  return {
    at,
    utterance: announced && quotes(verb) && (of !== null || isUtterance(scene, verb, units[at]!)),
  };
}

/** What is written, beside what "said" makes a speaker. */
const BEARS_WORDS = /^(?:notes?|texts?|cards?|diary|diaries|entry|book|song|poem|inscription|engraving)$/u;

/** Whether a cue lies inside what an earlier one already holds. */
export const isInside = (cue: Cue, one: Found): boolean =>
  !one.left && one.finding.rule !== 'interrupted' && cue.last <= one.last && cue.type !== 'according';

/** What is left of a finding without the units from `first` to `last`; nothing when only a word is. */
function around(units: readonly Unit[], outer: Found, first: number, last: number): Found[] {
  const pieces = [
    [outer.first, first],
    [last, outer.last],
  ] as const;
  const parts = pieces.flatMap(([from, to]) => {
    const words = units.slice(from, to).filter(({ kind }) => kind !== 'sign').length;
    return words > 1 ? (rangeOf(units, from, to) ?? []) : [];
  });
  return parts.length > 0 ? [{ ...outer, finding: { ...outer.finding, parts } }] : [];
}

/** "you can't shout “fire”": what is said of anybody is no denial. */
const isAnybody = ({ units, cue }: Clause): boolean =>
  cue.source !== null && /^(?:you|we|one|i|it)$/u.test(units[cue.source.head]!.low);

/** Whether an earlier cue says nothing itself: "nobody expected it when she said “…”", "nobody denies that she said “…”". */
function isNoSaying({ units, cues }: Clause, { finding }: Found): boolean {
  const cue = cues.find(({ start }) => start === finding.cue?.start);
  if (!cue?.source || !cue.negated) return false;
  const { frames, lemma } = cue.verb ?? { frames: new Set(), lemma: '' };
  const thinks = frames.has('mind') && !frames.has('said') && !BELIEVES.test(lemma);
  return thinks || (isNobody(units, cue.source.first) && !finding.unsaid);
}

/** Who does not believe that something was said does not say that it was. */
const BELIEVES = /^(?:think|believe|know|assume|suspect|imagine)$/u;

/**
 * Words in marks that an outer speaker says somebody did not say: "she insists that she never said “…”". They are nobody's;
 * what is left of hers is that she says so.
 */
function unsaidIn(clause: Clause, outer: Found): Found[] | null {
  const { units } = clause;
  // What is looked at first costs little: a rule reads the cue only where words in marks can be meant.
  if (clause.cue.side !== 'before' || !isSaying(units[clause.cue.first]) || isAnybody(clause)) return null;
  if (firstFit(units, outer.first, outer.last, ({ kind }) => kind === 'quote') < 0) return null;
  const own = firstOf(clause);
  const inner = own && withStanding(clause, own);
  if (!inner || inner.left) return null;
  const first = firstFit(units, inner.first, inner.last, ({ kind }) => kind === 'quote');
  if (first < outer.first || first >= outer.last) return null;
  if (isNoSaying(clause, outer)) return [inner];
  if (!inner.finding.unsaid || outer.finding.unsaid) return null;
  return [...around(units, outer, first, Math.min(inner.last, outer.last)), inner];
}

/**
 * The finding before a cue that lies inside of it: doubted when the cue's own subject says its fragment in marks, and
 * without them, as a finding of their own, when they are an utterance.
 */
export function nested(clause: Clause, outer: Found): Found[] {
  const { units } = clause;
  const unsaid = unsaidIn(clause, outer);
  if (unsaid) return unsaid;
  const inner = nestedIn(clause, outer);
  if (!inner) return [outer];
  const own = inner.utterance && found(clause, 'nested', [[inner.at, inner.at + 1]], { weak: true });
  if (!own) return [doubted(outer)];
  const { finding } = outer;
  const rest = { ...outer, finding: { ...finding, without: [units[inner.at]!.stretch!] } };
  return [rest, relayed(withStanding(clause, own), finding.source)];
}
