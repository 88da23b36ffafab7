import type { Article } from '../../corpus/article.ts';
import type { Group } from './group.ts';
import { compatible } from './same.ts';

const articles = ({ members }: Group): Set<Article> => new Set(members.map(({ article }) => article));

/**
 * Joins "James Comey Jr." to the only James Comey, since few papers write the suffix each time; not where an
 * article tells the two apart.
 */
export function withoutSuffixes(
  all: readonly Group[],
  namesakes: (group: Group) => readonly Group[],
): Group[] {
  const joined = new Set<Group>();
  for (const group of all) {
    if (group.suffix === null || group.words.length < 2) continue;
    const named = { ...group, suffix: null };
    const plain = namesakes(group).filter(
      ({ suffix, kind, doubtful, words }) =>
        suffix === null && kind === 'person' && !doubtful && words.length > 1,
    );
    const [only, ...others] = plain.filter((one) => compatible(one, named));
    if (!only || others.length > 0 || !articles(only).isDisjointFrom(articles(group))) continue;
    only.members.push(...group.members);
    joined.add(group);
  }
  return all.filter((group) => !joined.has(group));
}
