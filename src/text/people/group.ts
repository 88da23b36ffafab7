import type { Article } from '../../corpus/article.ts';
import type { LocalPerson } from '../reading.ts';
import type { Named } from './same.ts';

/** A person of one article, as the archive joins it. */
export interface Member extends Named {
  readonly article: Article;
  readonly index: number;
  readonly person: LocalPerson;
}

/** The members that are one person, which grows as they are gathered. */
export interface Group extends Named {
  words: readonly string[];
  gender: Named['gender'];
  readonly kind: LocalPerson['kind'];
  readonly members: Member[];
  /** Several people it could be are known. */
  readonly doubtful: boolean;
}
