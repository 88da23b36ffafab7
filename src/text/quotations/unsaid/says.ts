import { VERBS } from '../../lexicon/verbs.ts';
import type { Unit } from '../unit.ts';

/** Whether a word is a form of a verb of saying, not of thinking: "say", "saying", "told", "tweeted". */
export function isSaying(unit: Unit | undefined): boolean {
  const frames = unit?.kind === 'word' ? VERBS.get(unit.low)?.frames : undefined;
  return (
    frames !== undefined &&
    (frames.has('said') || frames.has('told') || frames.has('quoted')) &&
    !frames.has('mind')
  );
}
