import type { Evidence } from '../../answers/answer.ts';

/** A passage that is shown, and the others that have the same words. */
export interface Once {
  readonly shown: Evidence;
  readonly again: readonly Evidence[];
}

/**
 * What several articles print alike, once: the same words of the same person, or the same sentences. Only where nothing else
 * is said of a passage than where it stands.
 */
export function once(passages: readonly Evidence[]): Once[] {
  const all: { shown: Evidence; again: Evidence[] }[] = [];
  const known = new Map<string, { shown: Evidence; again: Evidence[] }>();
  for (const one of passages) {
    const key = statementIn(one);
    const first = key === null ? undefined : known.get(key);
    if (first && first.shown.article !== one.article) first.again.push(one);
    else {
      const entry = { shown: one, again: [] };
      all.push(entry);
      if (key !== null && !first) known.set(key, entry);
    }
  }
  return all;
}

/** What a passage states; null where more is said of it than that. */
const statementIn = ({ statement, when, notes }: Evidence): string | null =>
  when === undefined && notes.length === 0 ? (statement ?? null) : null;
