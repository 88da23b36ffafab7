import type { Evidence } from '../../answers/answer.ts';

/** A passage that is shown, and the others that have the same words. */
export interface Once {
  readonly shown: Evidence;
  readonly again: readonly Evidence[];
}

/**
 * What several articles print alike, once: the same words of the same person, or the same sentences; of copies of one article
 * the one that was published first. Only where nothing else is said of a passage than where it stands.
 */
export function once(passages: readonly Evidence[]): Once[] {
  const all: { shown: Evidence; again: Evidence[] }[] = [];
  const known = new Map<string, (typeof all)[number]>();
  for (const one of passages) {
    const keys = keysOf(one);
    const first = keys.map((key) => known.get(key)).find((entry) => entry !== undefined);
    const entry = first && first.shown.article !== one.article ? first : { shown: one, again: [] };
    if (entry !== first) all.push(entry);
    else if (isCopy(one, entry.shown) && isEarlier(one, entry.shown)) {
      entry.again.unshift(entry.shown);
      entry.shown = one;
    } else entry.again.push(one);
    for (const key of keys) if (!known.has(key)) known.set(key, entry);
  }
  return all;
}

/** Whether two passages stand in copies of one article. */
export const isCopy = (a: Evidence, b: Evidence): boolean =>
  a.article.story !== undefined && a.article.story === b.article.story;

const dayOf = ({ article }: Evidence): string => article.published.from ?? '~';
const isEarlier = (a: Evidence, b: Evidence): boolean => dayOf(a) < dayOf(b);

/** What a passage states, by the keys that others may share; none where more is said of it than that, as of all in a timeline. */
function keysOf(one: Evidence): string[] {
  if (one.placed !== undefined || one.when !== undefined || one.notes.length > 0) return [];
  return [one.statement, one.copy].filter((key) => key != null);
}
