import type { Article } from '../../corpus/article.ts';
import type { Sentence } from '../encoder/encoder.ts';
import type { Text } from '../passages.ts';
import type { Vectored } from '../search.ts';
import type { Kept } from './kept.ts';
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
  /** The vectors that there are, by the key of their sentences. */
  readonly kept: () => Kept;
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
  let keys: ReadonlyMap<Article, string> | undefined;
  const keyed = () =>
    (keys ??= new Map(texts.map((text) => [text.article, text.vectors ?? keyOf(sentencesOf(text))])));
  const textOf = new Map(texts.map((text) => [text.article, text]));
  let whole = false;
  return {
    add(kept) {
      for (const article of search.withoutVectors()) {
        const vectors = kept.get(keyed().get(article)!);
        if (vectors) search.addVectors(article, vectors);
      }
    },
    kept: () =>
      new Map(
        texts.flatMap(({ article }): [string, Int8Array][] => {
          const vectors = search.vectorsOf(article);
          return vectors ? [[keyed().get(article)!, vectors]] : [];
        }),
      ),
    counts: () =>
      encodes ? { done: texts.length - search.withoutVectors().length, of: texts.length } : null,
    // What has its vectors keeps them.
    isPartial: () => encodes && !whole && !(whole = search.withoutVectors().length === 0),
    lacking: () => [...new Set(search.withoutVectors().map((article) => keyed().get(article)!))],
    left() {
      const left = search.withoutVectors().map((article) => [keyed().get(article)!, article] as const);
      return Array.from(new Map(left), ([key, article]) => ({
        key,
        get sentences() {
          return sentencesOf(textOf.get(article)!);
        },
      }));
    },
  };
}
