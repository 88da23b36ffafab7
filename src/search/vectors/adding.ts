import type { Sentence } from '../encoder/encoder.ts';
import type { Text } from '../passages.ts';
import type { Vectored } from '../search.ts';
import type { Kept } from './kept.ts';
import type { Likeness } from './likeness.ts';
import { keyOf, sentencesOf } from './sentences.ts';

/** An article's sentences that have no vectors yet: plain data, which may be encoded in a thread of its own. */
export interface Unencoded {
  /** What the vectors are added and kept by. */
  readonly key: string;
  readonly sentences: readonly Sentence[];
}

/** Adds vectors to a search that is open already. */
export interface Adding {
  /** Takes the vectors of those articles that have none and whose key is among the given. */
  readonly add: (kept: Kept) => void;
  /** Those that are there; null where there is no room for any. */
  readonly vectors: Likeness | null;
  /** The keys of what has none, in the order of the articles. */
  readonly lacking: () => readonly string[];
  /** What is left to encode, each looked up when it is reached, in the order of the articles; nothing once questions are answered with vectors. */
  readonly left: () => readonly Unencoded[];
  /** Whether questions are answered by words for now, because sentences have no vectors yet. */
  readonly isPartial: () => boolean;
  /** How many articles have their vectors, of how many; null where questions have none. */
  readonly counts: () => { readonly done: number; readonly of: number } | null;
}

/**
 * Opens the adding of vectors for some articles. The same sentences under the same title are encoded once.
 * @param encodes whether questions have vectors at all
 */
export function openAdding(texts: readonly Text[], search: Vectored, encodes = true): Adding {
  /** The texts that have none, by their keys. */
  const keyAt = (place: number): string => texts[place]!.vectors ?? keyOf(sentencesOf(texts[place]!));
  let lacking: Map<string, number[]> | undefined;
  const left = (): Map<string, number[]> => (lacking ??= Map.groupBy(search.withoutVectors(), keyAt));
  return {
    add(kept) {
      if (kept.size === 0) return;
      const known = kept.size < left().size ? kept.keys().filter((key) => left().has(key)) : left().keys();
      for (const key of known) {
        const vectors = kept.get(key);
        if (!vectors) continue;
        for (const place of left().get(key)!) search.addVectors(place, vectors);
        left().delete(key);
      }
    },
    vectors: search.vectors,
    counts() {
      if (!encodes) return null;
      const many = Array.from(left().values(), ({ length }) => length).reduce((sum, one) => sum + one, 0);
      return { done: texts.length - many, of: texts.length };
    },
    isPartial: () => encodes && left().size > 0,
    lacking: () => [...left().keys()],
    left: () =>
      Array.from(left(), ([key, [first]]) => ({
        key,
        get sentences() {
          return sentencesOf(texts[first!]!);
        },
      })),
  };
}
