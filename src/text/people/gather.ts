import { compare } from '../../corpus/compare.ts';
import type { Group, Member } from './group.ts';
import { begun, into } from './grow.ts';
import { namingOf } from './naming.ts';
import { withoutPrefixes } from './prefixes.ts';
import { compatible, meant, type Named, surname } from './same.ts';
import { parted } from './signs/parted.ts';
import type { Naming } from './signs/second-sign.ts';
import { withoutSuffixes } from './suffixes.ts';
import { byTitle, unknown, type Why, whyOf } from './why.ts';

/** Whether two are of one surname and of different sex, as a form of address or a given name tells. */
const isOther = (a: Named, b: Named): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** Whether a name can be that of a person who is known. Of two full names only what else tells the sex counts. */
function mayBe(group: Group, one: Member, own: string): boolean {
  if (group.kind !== 'person' || one.person.kind !== 'person')
    return group.words.join(' ') === one.words.join(' ');
  const full = group.words.length > 1 && one.words.length > 1;
  const known = full ? { ...group, gender: group.signs.sex } : group;
  const other = full ? { ...one, gender: one.signs.sex } : one;
  return compatible(known, other) && parted(group.signs, one.signs, own) === null;
}

const evidence = ({ signs: { callings, age, sex } }: Member): number =>
  Number(callings.size > 0) + Number(age !== null) + Number(sex !== null);

/** What decides when a member's turn comes: the words of the name, what there is to compare by, the article, the index in it. */
export type Turn = readonly [words: number, evidence: number, article: string, index: number];

export const turnOf = (one: Member): Turn => [one.words.length, evidence(one), one.article.id, one.index];

/** Those with more to compare by come first: whom the rest may be is known then. The order of articles decides nothing. */
export const byTurn = (a: Turn, b: Turn): number =>
  b[0] - a[0] || b[1] - a[1] || compare(a[2], b[2]) || a[3] - b[3];

export const isBare = ({ words }: Named): boolean => words.length < 2;

function put(index: Map<string, Group[]>, key: string, group: Group): void {
  const known = index.get(key);
  if (known) known.push(group);
  else index.set(key, [group]);
}

/** A surname that is taken for somebody of whom it is the family's name, which comes first. */
interface ByFamily {
  readonly group: Group;
  readonly one: Member;
  readonly why: Why;
}

/**
 * Joins members: see `gatherBy`.
 * @param members of all articles
 */
export const gather = (members: readonly Member[]): Group[] =>
  gatherBy(members, namingOf(members), () => true);

/**
 * Joins members with full names first, then those known by a surname alone, to the only one it can be. A bare surname,
 * initials and another spelling need a second sign; another age, sex, trade or place keeps two apart.
 *
 * Who is whom depends on those of the same surname, and of a bare surname also on the full names of which it is the first word
 * ("Kim" of "Kim Jong-un"), as those are before anybody is joined to them: so an article more is joined by looking at
 * few of the others.
 * @param members of each surname all, or all full names
 * @param isWhole whether all members of a surname are given; a key as `surname` makes it
 */
export function gatherBy(
  members: readonly Member[],
  naming: Naming,
  isWhole: (surname: string) => boolean,
): Group[] {
  const groups: Group[] = [];
  const surnames = new Map<string, Group[]>();
  const families = new Map<string, Group[]>();
  const add = (one: Member, doubtful: boolean): void => {
    const group = begun(one, doubtful);
    groups.push(group);
    const own = surname(one);
    put(surnames, own, group);
    if (one.family !== null && one.family !== own) put(families, one.family, group);
  };
  const take = (one: Member, all: readonly Group[], join: (to: Group, why: Why) => void): void => {
    const own = surname(one);
    const could = meant(
      one,
      all.filter((group) => mayBe(group, one, own)),
    );
    const open = could.find(({ doubtful }) => doubtful);
    const known = could.filter(({ doubtful }) => !doubtful);
    const signed = known.flatMap((group) => {
      const why = whyOf(group, one, own, naming);
      return why ? [{ group, why }] : [];
    });
    const [only, ...others] = signed;
    const [last, ...more] = known;
    const bare = one.words.length === 1;
    if (only && others.length === 0) join(only.group, only.why);
    // "Mrs Berg": of two who are known only one is a woman.
    else if (last && more.length === 0 && bare && all.some((other) => isOther(other, one)))
      join(last, byTitle(last));
    else if (!last || !(bare || more.length > 0)) add(one, false);
    // Several it could be, or one of whom nothing but the name speaks: apart, with others of which the same is true.
    else if (open) join(open, unknown(open, one));
    else add(one, true);
  };

  const inTurn = withoutPrefixes(members)
    .map((one) => ({ one, turn: turnOf(one) }))
    .toSorted((a, b) => byTurn(a.turn, b.turn))
    .map(({ one }) => one);
  const bare = inTurn.filter(isBare);
  for (const one of inTurn)
    if (!isBare(one)) take(one, surnames.get(surname(one)) ?? [], (group, why) => into(group, one, why));

  const asFull = new Map<Group, Group>();
  for (const key of new Set(bare.map(surname)))
    for (const group of families.get(key) ?? []) asFull.set(group, frozen(group));
  const groupOf = new Map(Array.from(asFull, ([group, full]) => [full, group]));
  const byFamily: ByFamily[] = [];
  for (const one of bare) {
    const own = surname(one);
    const family = (families.get(own) ?? []).map((group) => asFull.get(group)!);
    take(one, [...(surnames.get(own) ?? []), ...family], (to, why) => {
      const group = groupOf.get(to);
      if (group) byFamily.push({ group, one, why });
      else into(to, one, why);
    });
  }
  const namesakes = (group: Group): readonly Group[] => surnames.get(surname(group)) ?? [];
  const { left, now } = withoutSuffixes(
    groups,
    (group) => (isWhole(surname(group)) ? namesakes(group) : []),
    naming,
  );
  for (const { group, one, why } of byFamily) {
    const to = now.get(group) ?? group;
    to.members.push(one);
    to.why.set(one, why);
  }
  return left;
}

/** A group as it is now. */
const frozen = (group: Group): Group => ({
  ...group,
  signs: {
    ...group.signs,
    callings: new Map(group.signs.callings),
    places: new Map(group.signs.places),
    posts: new Map(group.signs.posts),
    others: new Map(group.signs.others),
  },
});
