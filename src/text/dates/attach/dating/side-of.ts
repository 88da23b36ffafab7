import { overlaps, type Range } from '../../../../corpus/span.ts';
import { PREPOSITIONS } from '../../../../grammar/prepositions.ts';
import { verbForm } from '../../clauses/verb-form.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Scene } from '../scene.ts';

/** Nouns after "after" came before what the clause tells of, nouns after "before" come later. */
export function sideOf({ words, clauses }: Scene, event: Range): 'by' | 'since' | null {
  const at = firstFrom(words, event.start);
  if (clauses.some(({ verb }) => verb !== null && overlaps(verb, event))) return null;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { low, kind } = words[i]!;
    if (low === 'after' || low === 'following' || low === 'since') return 'by';
    if (low === 'before' || low === 'until') return 'since';
    if (kind === 'sign' || PREPOSITIONS.has(low) || verbForm(words, i) !== null) return null;
  }
  return null;
}
