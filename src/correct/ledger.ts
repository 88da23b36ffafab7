import type { Article } from '../corpus/article.ts';
import type { Entry } from '../corpus/corrections/correction.ts';

/** Where corrections are written down, and the articles that they are of. */
export interface Ledger {
  /** As they were published. */
  readonly articles: () => readonly Article[];
  /** As the keeper has put them right, with what is put right once they are read. */
  readonly corrected: () => { readonly articles: readonly Article[]; readonly entries: readonly Entry[] };
  /** Whether an article is of nobody but the server whose articles these are. */
  readonly isOwn: (article: string) => boolean;
  /** Every correction as it was written down, in order. */
  readonly list: () => readonly unknown[];
  /** Writes one down behind the others. @returns why it is not, as it is told, or null */
  readonly add: (entry: object) => string | null;
  /** Takes one back, by its place, from 0. @returns why it is not, as it is told, or null */
  readonly drop: (index: number) => string | null;
  readonly close: () => void;
}
