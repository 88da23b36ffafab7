import { words } from '../../../grammar/words.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Unit } from '../unit.ts';

/** Verbs of what somebody calls something. */
const CALLS = words('call describe label brand dub term characterise characterize');

/** Whether a word is a form of a verb of saying or calling, not of thinking: "say", "saying", "told", "calling". */
export function isSaying(unit: Unit | undefined): boolean {
  const verb = unit?.kind === 'word' ? VERBS.get(unit.low) : undefined;
  if (!verb) return false;
  const { frames, lemma } = verb;
  const says = frames.has('said') || frames.has('told') || frames.has('quoted');
  return (says && !frames.has('mind')) || CALLS.has(lemma);
}
