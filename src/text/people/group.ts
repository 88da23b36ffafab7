import type { Article } from '../../corpus/article.ts';
import type { Verbatim } from '../../corpus/verbatim.ts';
import type { LocalPerson } from '../reading.ts';
import type { Regrouping } from './joins.ts';
import type { Named } from './same.ts';
import type { Gathered, Signs } from './signs/signs.ts';
import type { Why } from './why.ts';

/** A form of a name, where it stands first, and how often it is used. */
export interface Written {
  readonly form: Verbatim;
  readonly uses: number;
}

/** A person of one article, as the archive joins it. */
export interface Member extends Named {
  readonly article: Article;
  readonly index: number;
  readonly person: Pick<LocalPerson, 'kind' | 'gender'>;
  /** How the article writes the name, each form with how often. */
  readonly written: readonly Written[];
  /** The offices that stand beside the name. */
  readonly offices: readonly string[];
  readonly signs: Signs;
  /** The family's name where it comes first: "kim" of "Kim Jong-un". */
  readonly family: string | null;
}

/** The members that are one person, which grows as they are gathered. */
export interface Group extends Named {
  words: readonly string[];
  gender: Named['gender'];
  readonly kind: LocalPerson['kind'];
  readonly members: Member[];
  /** What its articles tell: those of so many of the members, the first. */
  readonly signs: Gathered;
  signed: number;
  /** Why each member but the first was joined. */
  readonly why: Map<Member, Why>;
  /** Several people it could be are known. */
  doubtful: boolean;
  /** Whom the keeper keeps them apart from. */
  readonly keptFrom: Map<Group, Regrouping>;
}
