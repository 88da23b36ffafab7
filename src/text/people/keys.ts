import type { Member } from './group.ts';
import { isBare } from './gather.ts';
import { surname } from './same.ts';

/** By what somebody whom an article names is gathered with those whom others name. */
export interface MemberKeys {
  /** The surname, and the family's name where that comes first and is another. */
  readonly own: string;
  readonly family: string | null;
  /** Whether only a surname is known. */
  readonly isBare: boolean;
  readonly places: readonly string[];
}

/** The same of all whom an article names, and the surnames in it. */
export interface ArticleKeys {
  readonly members: readonly MemberKeys[];
  readonly others: readonly string[];
}

/** @param members those of one article */
export const keysOf = (members: readonly Member[]): ArticleKeys => ({
  others: [...(members[0]?.signs.others.keys() ?? [])],
  members: members.map((one) => {
    const own = surname(one);
    return {
      own,
      family: one.family === own || isBare(one) ? null : one.family,
      isBare: isBare(one),
      places: [...one.signs.places.keys()],
    };
  }),
});
