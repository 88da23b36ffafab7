import type { Group, Member } from './group.ts';
import { begun, into } from './grow.ts';
import type { Joins, Ref, Regrouping } from './joins.ts';
import { formOf, type Why } from './why.ts';

const keyOf = ({ article, index }: Ref): string => `${article}:${index}`;
const keyIn = ({ article, index }: Member): string => keyOf({ article: article.id, index });

const byKeeper = (group: Group, one: Member): Why => ({
  form: formOf(group, one),
  sign: 'keeper',
  at: null,
  article: group.members[0]!.article.id,
});

/** Some members of a group as one of their own, with the reasons that they had. */
function grown(members: readonly Member[], { why, doubtful }: Group): Group {
  const [first, ...rest] = members;
  const group = begun(first!, doubtful);
  for (const one of rest) into(group, one, why.get(one) ?? byKeeper(group, one));
  return group;
}

/** Keeps two groups apart, by a correction. */
function keep(a: Group, b: Group, by: Regrouping): void {
  a.keptFrom.set(b, by);
  b.keptFrom.set(a, by);
}

/** Puts one group in the place of another among those that are kept apart from it. */
function inherit(to: Group, from: Group): void {
  for (const [other, by] of from.keptFrom) {
    other.keptFrom.delete(from);
    keep(to, other, by);
  }
}

/** The groups of an archive, of which some can be taken apart and put together. */
function openGroups(groups: readonly Group[]) {
  const all = new Set(groups);
  const where = new Map<string, Group>();
  const settle = (group: Group): Group => {
    for (const one of group.members) where.set(keyIn(one), group);
    all.add(group);
    return group;
  };
  groups.forEach(settle);
  return {
    all,
    of: (ref: Ref): Group => where.get(keyOf(ref))!,
    /** Those of a group that are meant, and the others; null where there are none. */
    parted(group: Group, meant: ReadonlySet<string>): { out: Group; left: Group | null } {
      const { true: out = [], false: rest = [] } = Object.groupBy(group.members, (one) =>
        meant.has(keyIn(one)) ? 'true' : 'false',
      );
      if (rest.length === 0) return { out: group, left: null };
      all.delete(group);
      const left = settle(grown(rest, group));
      inherit(left, group);
      return { out: settle(grown(out, group)), left };
    },
    joined(parts: readonly Group[]): Group {
      const [only, ...others] = parts;
      const group =
        others.length === 0
          ? only!
          : settle(
              grown(
                parts.flatMap(({ members }) => members),
                only!,
              ),
            );
      if (others.length > 0)
        for (const part of parts) {
          inherit(group, part);
          all.delete(part);
        }
      group.doubtful = false;
      return group;
    },
  };
}

/** Whether some groups are kept apart from each other, and by which correction. */
function keptApart(groups: ReadonlySet<Group>): Regrouping | null {
  for (const { keptFrom } of groups) for (const [other, by] of keptFrom) if (groups.has(other)) return by;
  return null;
}

const unique = (groups: readonly Group[]): Group[] => [...new Set(groups)];

/**
 * Joins and parts people as the keeper of the articles knows them. Partings come first; a joining that would undo one is
 * told and not made. Of those of whom nobody knows who they are only the one that is named moves.
 */
export function regroup(groups: readonly Group[], { same, apart, contradicts }: Joins): Group[] {
  const open = openGroups(groups);
  for (const by of apart) {
    const keys = new Set(by.members.map(keyOf));
    const parts = unique(by.members.map(open.of)).map((group) => open.parted(group, keys));
    const one = open.joined(parts.map(({ out }) => out));
    for (const { left } of parts) if (left) keep(one, left, by);
  }
  for (const one of same) {
    const against = keptApart(new Set(one.members.map(open.of)));
    if (against) {
      contradicts(one, against);
      continue;
    }
    const meant = one.members.map((ref) => {
      const group = open.of(ref);
      return group.doubtful ? open.parted(group, new Set([keyOf(ref)])).out : group;
    });
    open.joined(unique(meant).toSorted((a, b) => b.words.length - a.words.length));
  }
  return [...open.all];
}
