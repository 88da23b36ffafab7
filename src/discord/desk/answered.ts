import type { Answer } from '../../answers/answer.ts';

/** So many of the latest answers are kept, each while its pages may be turned. */
const MOST = 12;

/** What tells how things stand just now, and not what articles say. */
const PASSING: ReadonlySet<Answer['kind']> = new Set(['corpus']);

/**
 * Keeps the latest answers to questions about some articles, so that another page of one need not be asked for anew.
 * @returns a function that gives the answer by what was asked, null where it is not to be kept
 */
export function openAnswered(): (asked: string | null, answer: () => Answer) => Answer {
  const kept = new Map<string, Answer>();
  return (asked, answer) => {
    const known = asked === null ? undefined : kept.get(asked);
    const found = known ?? answer();
    if (asked === null || PASSING.has(found.kind)) return found;
    kept.delete(asked);
    kept.set(asked, found);
    if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    return found;
  };
}
