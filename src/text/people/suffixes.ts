import type { Article } from '../../corpus/article.ts';
import type { Group } from './group.ts';
import { compatible, surname } from './same.ts';
import { parted } from './signs/parted.ts';
import { secondSign, type Naming } from './signs/second-sign.ts';

const articles = ({ members }: Group): Set<Article> => new Set(members.map(({ article }) => article));

/**
 * Joins "James Comey Jr." to the only James Comey, since few papers write the suffix each time, where a second sign
 * shows that they are one; not where an article tells the two apart.
 * @returns those that are left, and who each of the others is now
 */
export function withoutSuffixes(
  all: readonly Group[],
  namesakes: (group: Group) => readonly Group[],
  naming: Naming,
): { readonly left: Group[]; readonly now: ReadonlyMap<Group, Group> } {
  const joined = new Map<Group, Group>();
  for (const group of all) {
    if (group.suffix === null || group.words.length < 2) continue;
    const named = { ...group, suffix: null };
    const plain = namesakes(group).filter(
      ({ suffix, kind, doubtful, words }) =>
        suffix === null && kind === 'person' && !doubtful && words.length > 1,
    );
    const [only, ...others] = plain.filter(
      (one) => compatible(one, named) && parted(one.signs, group.signs, surname(group)) === null,
    );
    if (!only || others.length > 0 || !articles(only).isDisjointFrom(articles(group))) continue;
    const signs = group.members.map((one) => secondSign(only.signs, one.signs, surname(group), naming));
    const found = signs.find((sign) => sign !== null);
    if (!found) continue;
    only.members.push(...group.members);
    group.members.forEach((one, i) => {
      const { kind, at, article } = signs[i] ?? { ...found, at: null };
      only.why.set(one, { form: 'full', sign: kind, at, article });
    });
    joined.set(group, only);
  }
  return { left: all.filter((group) => !joined.has(group)), now: joined };
}
