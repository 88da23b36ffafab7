import type { Article } from '../../corpus/article.ts';
import type { Person } from '../../text/people/join.ts';
import type { Quotation } from '../../text/reading.ts';

/** One quotation of the archive, in its article. */
export interface Quoted {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** What people said, by who said it, articles newest first. It is looked up when it is asked for, and can be counted without. */
export interface Sayings {
  /** How many people said something. */
  readonly size: number;
  /** They, who is met first in the newest article before others. */
  readonly people: () => readonly Person[];
  /** Whoever has a lower number comes before in `people`; null for who said nothing. */
  readonly turn: (person: Person) => number | null;
  readonly has: (person: Person) => boolean;
  /** What they said, each looked up when it is reached. */
  readonly each: (person: Person) => Iterable<Quoted>;
  /** Undefined for who said nothing. */
  readonly get: (person: Person) => readonly Quoted[] | undefined;
  /** How many stretches word for word it is that somebody said, in how many articles. */
  readonly count: (person: Person) => { readonly stretches: number; readonly articles: number };
  /** What is passed on by others in some of the articles, by who said it, in the order of `people`. */
  readonly relayed: (isMeant: (article: Article) => boolean) => readonly Quoted[];
  /** The same in some of the articles. */
  readonly only: (isMeant: (article: Article) => boolean) => Sayings;
}
