import type { Text } from '../search/passages.ts';
import { holders, type Held } from './office/held.ts';
import { newestFirst } from './newest-first.ts';

/** The first and the last day of something; null where it has none. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** What is looked up in all articles at once, which are numbered as they stand in the archive. */
export interface Lookups {
  /** The articles that may have every word of a text, in order: none that has them is left out. */
  readonly having: (text: string) => readonly number[];
  /** Those that may have a time expression of such days, in order. */
  readonly timed: (isMeant: (days: Days) => boolean) => readonly number[];
  /** Where an office is given, by the key of its head, articles newest first. */
  readonly offices: (head: string) => readonly Held[];
}

/** Looks into every article. */
export function lookThrough(texts: readonly Text[]): Lookups {
  const all = [...texts.keys()];
  return {
    having: () => all,
    timed: () => all,
    offices: holders(texts.toSorted((a, b) => newestFirst(a.article, b.article))),
  };
}
