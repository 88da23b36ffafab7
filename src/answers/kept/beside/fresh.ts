import type { Article } from '../../../corpus/article.ts';
import type { Entry } from '../../../corpus/corrections/correction.ts';
import { makeArticle } from '../../../corpus/make.ts';
import type { Text } from '../../../search/passages.ts';
import { articleStamp } from '../../../search/saved/stamp.ts';
import { membersOf } from '../../../text/people/join.ts';
import { keysOf } from '../../../text/people/keys.ts';
import type { Named } from './joining.ts';
import { puttingRight } from './putting-right.ts';

/** What is known of an article that is new. */
export interface Fresh extends Named {
  readonly text: Text;
  readonly stamp: string;
}

/** What is put right in an article. */
export type EntriesOf = (article: Article) => readonly Entry[];

/** The articles that are new, each read once. */
export interface FreshOnes {
  /**
   * Reads those that are not read yet.
   * @param asRead each with what is left of it to be read
   * @param isCurrent whether it is one of those that are answered from
   * @returns false where one cannot be read by itself, or is current and would be read otherwise now
   */
  readonly read: (
    asRead: ReadonlyMap<Article, Article>,
    entriesOf: EntriesOf,
    isCurrent: (article: Article) => boolean,
  ) => boolean;
  /** One that was read. */
  readonly of: (article: Article) => Fresh;
  /** Forgets all others. */
  readonly keepOnly: (wanted: ReadonlyMap<Article, unknown>) => void;
}

/** Opens them; none is read. */
export function openFresh(): FreshOnes {
  const known = new Map<Article, Fresh>();
  return {
    read(asRead, entriesOf, isCurrent) {
      for (const [article, one] of asRead) {
        const { now, read } = puttingRight(one, entriesOf(article));
        const stamp = articleStamp(now);
        const before = known.get(article);
        if (before?.stamp === stamp) continue;
        // Other lines of it recur than before.
        if (before && isCurrent(article)) return false;
        const text = read();
        if (!text) return false;
        const members = membersOf(text);
        known.set(article, { text, stamp, members, keys: keysOf(members) });
      }
      return true;
    },
    of: (article) => known.get(article)!,
    keepOnly(wanted) {
      for (const article of known.keys()) if (!wanted.has(article)) known.delete(article);
    },
  };
}

/** The first article that a thread reads, or joins to others, takes it several times as long as the next: so many are taken for it. */
export const REHEARSED = 3;

/** Reads an article as one that is new. */
export function rehearse({ file, text }: Article): void {
  const read = puttingRight(makeArticle(file, text), []).read();
  if (read) keysOf(membersOf(read));
}
