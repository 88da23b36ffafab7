import type { Member } from './group.ts';
import type { Naming } from './signs/second-sign.ts';

/** Counts in how many articles somebody of a surname, or a place that describes somebody, is named. */
export function namingOf(members: readonly Member[]): Naming {
  const articles = { others: new Map<string, Set<string>>(), places: new Map<string, Set<string>>() };
  const count = (of: keyof typeof articles, key: string, article: string): void => {
    const found = articles[of].get(key);
    if (found) found.add(article);
    else articles[of].set(key, new Set([article]));
  };
  let last: Member['signs']['others'] | undefined;
  for (const { article, signs } of members) {
    for (const key of signs.places.keys()) count('places', key, article.id);
    // All members of an article have the same others.
    if (signs.others === last) continue;
    last = signs.others;
    for (const key of last.keys()) count('others', key, article.id);
  }
  return (of, key) => articles[of].get(key)?.size ?? 0;
}
