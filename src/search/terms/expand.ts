import type { Defined } from './abbreviation.ts';
import type { Token } from './token.ts';

/** The abbreviations of an article, by what is looked up at each word. */
export interface Explained {
  readonly byShort: ReadonlyMap<string, readonly Defined[]>;
  /** By the first term of what they stand for. */
  readonly byFirst: ReadonlyMap<string, readonly Defined[]>;
}

/** Abbreviations as they are looked up. */
export const explainedBy = (defined: readonly Defined[]): Explained => ({
  byShort: Map.groupBy(defined, ({ short }) => short),
  byFirst: Map.groupBy(
    defined.filter(({ long }) => long.length > 0),
    ({ long }) => long[0]!,
  ),
});

/**
 * Adds to a sentence's tokens what its article's abbreviations stand for, and the abbreviations where they are
 * written in full, each over the words that stand for it. The small letters of "idea" are no abbreviation.
 */
export function expand(found: readonly Token[], { byShort, byFirst }: Explained): Token[] {
  if (byShort.size === 0) return [...found];
  return found.flatMap((token, i) => {
    const { term, word, name, start, end } = token;
    const whole = name ? (byShort.get(term) ?? []).flatMap(({ long }) => long) : [];
    const short = (byFirst.get(term) ?? []).filter(({ long }) =>
      long.every((one, k) => found[i + k]?.term === one),
    );
    return [
      token,
      ...whole.map((one): Token => ({ term: one, word, name, start, end })),
      ...short.map((one): Token => ({
        term: one.short,
        word,
        name: true,
        start,
        end: found[i + one.long.length - 1]!.end,
      })),
    ];
  });
}
