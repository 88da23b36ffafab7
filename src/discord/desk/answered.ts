import type { Answer } from '../../answers/answer.ts';

/** So many of the latest answers are kept, each while its pages are turned. */
const MOST = 12;

/** In milliseconds. They hold what a member asked, so they are not kept for long. */
const LASTS = 45_000;

/** What tells how things stand just now, and not what articles say. */
const PASSING: ReadonlySet<Answer['kind']> = new Set(['corpus']);

interface Entry {
  readonly answer: Answer;
  readonly end: NodeJS.Timeout;
}

/**
 * Keeps the latest answers to questions about some articles, so that another page of one need not be asked for anew.
 * @param most no longer than so many milliseconds after each was last asked for
 * @returns a function that gives the answer by what was asked, null where it is not to be kept
 */
export function openAnswered(most = LASTS): (asked: string | null, answer: () => Answer) => Answer {
  const lasts = Math.min(most, LASTS);
  const kept = new Map<string, Entry>();
  const drop = (asked: string): Answer | undefined => {
    const entry = kept.get(asked);
    clearTimeout(entry?.end);
    kept.delete(asked);
    return entry?.answer;
  };
  return (asked, answer) => {
    const found = (asked === null ? undefined : drop(asked)) ?? answer();
    if (asked === null || PASSING.has(found.kind)) return found;
    kept.set(asked, { answer: found, end: setTimeout(() => drop(asked), lasts).unref() });
    if (kept.size > MOST) drop(kept.keys().next().value!);
    return found;
  };
}
