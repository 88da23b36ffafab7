import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { BEFORE_MATTERS, PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Range } from '../../../corpus/span.ts';
import { firstFrom } from '../../first-from.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbForm } from '../clauses/verb-form.ts';
import type { Scene } from './scene.ts';

/** So many words of a phrase may stand before its noun: "the brutal double". */
const FAR = 5;
/** "the inquiry into it", "a film about it", "the way to it". */
const OF_A_MATTER = BEFORE_MATTERS.union(wordList('for to by into against'));
/** "the start of the trial" is a part of the trial. */
const PARTS = wordList(
  'start beginning end close conclusion opening outbreak rest half part day date time hour moment number series wave kind type',
);

/**
 * Whether a noun only tells what another noun of its clause is about, which the clause dates in its place: "the inquiry into her death began
 * on Monday", "a film about the murder opened", "a service marking the end was held". Not "the start of the trial was on Monday".
 */
export function isInModifier({ words }: Scene, clause: Clause, event: Range): boolean {
  const first = firstFrom(words, clause.start);
  const at = firstFrom(words, event.start);
  // "the prize for discovering it in 1995"
  if (clause.link === 'infinitive' || verbForm(words, at) === 'gerund') return false;
  for (let i = at - 1; i > first && at - i <= FAR; i--) {
    const { low, kind } = words[i]!;
    if (kind !== 'word' || AUXILIARIES.has(low) || CONJUNCTIONS.has(low)) return false;
    const isPreposition = PREPOSITIONS.has(low);
    const form = verbForm(words, i);
    if (!isPreposition && form === null) continue;
    const head = words[i - 1]!;
    const isNoun = head.kind === 'word' && !PREPOSITIONS.has(head.low) && verbForm(words, i - 1) === null;
    if (!isNoun || AUXILIARIES.has(head.low)) return false;
    if (!isPreposition) return form === 'gerund' && event.start < (clause.verb?.start ?? 0);
    return OF_A_MATTER.has(low) && !(low === 'of' && PARTS.has(head.low));
  }
  return false;
}
