import type { Article, Basis } from '../../../corpus/article.ts';
import type { Day } from '../calendar.ts';

/** What one thing in an article says of the day it was published: between two days, both ends included. */
export interface Clue {
  readonly from: Day;
  readonly to: Day;
  readonly basis: Exclude<Basis, 'manifest' | 'keeper' | 'unknown'>;
  /** The name of the rule. */
  readonly rule: string;
}

/** A clue to one day, as the text tells it. */
export const onDay = (day: Day): Omit<Clue, 'rule'> => ({ from: day, to: day, basis: 'text' });

/** One kind of clue. */
export interface ClueRule {
  readonly name: string;
  readonly find: (article: Article) => readonly Omit<Clue, 'rule'>[];
}
