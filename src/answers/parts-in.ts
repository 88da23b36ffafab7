import type { Hit } from '../search/found.ts';
import { contestOf } from './contest/compare.ts';
import { isSwapped } from './swapped.ts';

/** Who has which part in a passage. */
interface Parts {
  /** Whether it is the other way round than in the question: "Berg fired Holm", "a win over Holm". */
  readonly isTurned: boolean;
  /** The question's word for who won, where the passage tells the same in whatever word. */
  readonly won: string | null;
}

/**
 * Who did what to whom in a passage, beside a question.
 * @param verb the question's
 */
export function partsIn(question: string, verb: string | null): (hit: Hit) => Parts {
  const contest = contestOf(question);
  return (hit) => {
    const { asked, same, other } = contest(hit);
    if (same !== null) return { isTurned: false, won: asked };
    return { isTurned: other || (verb !== null && isSwapped(hit, question, verb)), won: null };
  };
}
