import { words } from '../../grammar/words.ts';
import { AUXILIARIES, MAKES_PASSIVE } from '../../grammar/auxiliaries.ts';
import { DETERMINERS, QUANTIFIERS } from '../../grammar/determiners.ts';
import { SAID_BY_BODIES, type VerbForm } from '../lexicon/verbs.ts';
import type { Phrase } from './phrase/type.ts';
import { isAdverb, isPreposition } from './phrase/words.ts';
import { lowAt, type Unit } from './unit.ts';

const CAN_BE_SUBJECT = QUANTIFIERS.difference(words('every no')).union(words('this that others one'));

/** Behind these "'s" is a verb. */
const SHORTENS = /^(?:he|she|it|that|there|what|who|here)$/u;

/** Whether a participle behind a preposition says something: "after telling", "by calling him a “liar”". */
const saysBehind = (preposition: string, frames: VerbForm['frames']): boolean =>
  frames.has('said') ||
  frames.has('told') ||
  frames.has('quoted') ||
  (preposition === 'by' && frames.has('object'));

/** Whether the word at `at` is a noun or an adjective here, or passive: "his claim", "a proposed plan", "was told". */
export function noVerb(
  units: readonly Unit[],
  at: number,
  floor: number,
  { form, frames }: VerbForm,
): boolean {
  const before = units[at - 1];
  if (!before || at - 1 < floor) return form === 'base' || form === 's';
  if (DETERMINERS.has(before.low) && (form === 'ing' || !CAN_BE_SUBJECT.has(before.low))) return true;
  if (before.low === "'s" && !SHORTENS.test(lowAt(units, at - 2))) return true;
  if (isPreposition(before)) {
    if (form === 'base') return before.low !== 'to';
    return form !== 'ing' || !saysBehind(before.low, frames);
  }
  if (form !== 'past') return false;
  let i = at - 1;
  while (i > floor && isAdverb(units[i]!)) i--;
  return MAKES_PASSIVE.has(units[i]!.low) || (units[i]!.low === "'s" && lowAt(units, i - 1) === 'it');
}

const PLURAL =
  /^(?:i|we|they|you|who|which|that|some|others|many|most|several|few|people|police|men|women|both)$/u;

/** Whether a verb's bare form is a present tense here: after a modal, a plural or a pronoun ("critics say", "will say"). */
export function baseFits(
  units: readonly Unit[],
  at: number,
  floor: number,
  source: Phrase,
  lemma: string,
): boolean {
  let i = at - 1;
  while (i >= floor && isAdverb(units[i]!)) i--;
  const before = units[i];
  if (!before || i < floor) return false;
  if (AUXILIARIES.has(before.low) || (before.low === 'to' && units[i - 1]?.low === 'used')) return true;
  const head = units[source.head]!;
  if (head.kind === 'name')
    return i === source.head && (SAID_BY_BODIES.has(lemma) || units[source.first - 1]?.low === 'and');
  return PLURAL.test(head.low) || (head.kind === 'word' && head.low.endsWith('s'));
}
