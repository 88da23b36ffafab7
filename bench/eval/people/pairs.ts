import type { Person } from '../../../src/text/people/join.ts';

/** One mention of a speaker: whom the gold has for it, and whom we have. */
export interface Placed {
  readonly article: string;
  readonly mention: string;
  readonly gold: string;
  readonly ours: Person | null;
}

const pairs = (n: number): number => (n * (n - 1)) / 2;

/** Pairs of mentions in the groups that a key makes. */
const within = (placed: readonly Placed[], key: (one: Placed) => string): number =>
  [...Map.groupBy(placed, key).values()].reduce((sum, { length }) => sum + pairs(length), 0);

const told = (all: readonly Placed[], who: (one: Placed) => string): string =>
  [...Map.groupBy(all, who)]
    .map(
      ([name, some]) =>
        `${name}: ${[...new Set(some.map(({ article, mention }) => `${mention} (${article})`))].join(', ')}`,
    )
    .join(' | ');

/**
 * Counts pairs of mentions: `together` are one person's in the gold, `split` are those of them that are two
 * persons' here; `apart` are two persons' in the gold, `joined` are those of them that are one's here.
 */
export function pairsOf(placed: readonly Placed[]) {
  const ours = (one: Placed): string => one.ours!.id;
  const together = within(placed, ({ gold }) => gold);
  const both = within(placed, (one) => `${one.gold}\n${ours(one)}`);
  const groups = (key: (one: Placed) => string, other: (one: Placed) => string) =>
    [...Map.groupBy(placed, key)].filter(([, all]) => new Set(all.map(other)).size > 1);
  return {
    together,
    split: together - both,
    apart: pairs(placed.length) - together,
    joined: within(placed, ours) - both,
    errors: [
      ...groups(({ gold }) => gold, ours).map(([name, all]) => `split ${name} | ${told(all, ours)}`),
      ...groups(ours, ({ gold }) => gold).map(
        ([name, all]) => `joined ${name} | ${told(all, ({ gold }) => gold)}`,
      ),
    ],
  };
}
