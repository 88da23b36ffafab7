import type { Article } from '../../corpus/article.ts';
import { byTurn, gatherBy, type Turn, turnOf } from './gather.ts';
import type { Group, Member } from './group.ts';
import { type Person, personOf } from './join.ts';
import type { Known } from './namesakes.ts';
import type { Roll, Seat } from './roll.ts';
import { surname } from './same.ts';
import { inTurn } from './in-turn.ts';

/** Somebody of some articles, what is compared of them, and the turn of the member with whom they began. */
export interface Gathered {
  readonly person: Person;
  readonly known: Known;
  readonly turn: Turn;
}

/** What has become of some articles. */
export interface Change {
  /** The ids of those that are there no more. */
  readonly gone: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** The names that came first in full names that may be gone. */
  readonly families: ReadonlySet<string>;
}

/** Of whom they are looked up. */
interface Among {
  readonly roll: Roll;
  /** Whoever somebody in an article was before; undefined in one that was not there. */
  readonly was: (seat: Seat) => Gathered | undefined;
  readonly memberAt: (seat: Seat) => Member;
  readonly placeOf: (article: Article) => number;
}

const told = ({ article, index }: Seat, why: unknown): string => `${article}:${index} ${JSON.stringify(why)}`;

/** Whether a member is known by the name that comes first in the full name of whom they are. */
const isByFamily = (group: Group, one: Member): boolean => surname(one) !== surname(group);

/**
 * Joins people anew of whom an article tells that came or went: those of its surnames, and whoever that concerns. It comes to what
 * joining all of them would.
 * @param all those before, in order
 * @returns all of them now, in order, and those who were not among them; null where that cannot be told
 */
export function regather(
  all: readonly Gathered[],
  change: Change,
  { roll, was, memberAt, placeOf }: Among,
): { readonly all: readonly Gathered[]; readonly fresh: readonly Gathered[] } | null {
  /** These are joined anew altogether. */
  const whole = new Set(change.surnames);
  const widen = (families: Iterable<string>): void => {
    for (const family of families) if (roll.isBare(family)) whole.add(family);
  };
  widen(change.families);
  for (const own of change.surnames) widen(roll.familiesOf(own));
  const left = new Set<Gathered>();
  if (change.gone.size > 0)
    for (const before of all)
      if (before.person.members.some(({ article }) => change.gone.has(article))) left.add(before);
  for (const before of left) if (!change.gone.has(before.turn[2])) whole.add(keyOf(before));

  for (;;) {
    const groups = gatherBy(membersFor(whole), roll.naming, (own) => whole.has(own));
    const also = concerned(groups, whole);
    if (also.size > 0) {
      for (const own of also) whole.add(own);
      continue;
    }
    return finish(groups.filter((group) => whole.has(surname(group))));
  }

  /** All of the surnames that are joined anew, and the full names that begin with one of those. */
  function membersFor(own: ReadonlySet<string>): Member[] {
    const full = new Set<string>();
    for (const one of own) if (roll.isBare(one)) for (const other of roll.beginningWith(one)) full.add(other);
    return [
      ...[...own].flatMap((one) => roll.called(one)),
      ...[...full.difference(own)].flatMap((one) => roll.called(one).filter((seat) => !roll.of(seat).isBare)),
    ].map(memberAt);
  }

  /** The surnames of others who are joined with other bare names than before. */
  function concerned(groups: readonly Group[], own: ReadonlySet<string>): Set<string> {
    const now = new Map<Gathered, string[]>();
    for (const group of groups) {
      if (own.has(surname(group))) continue;
      const before = was(seatOf(group.members[0]!))!;
      const joined = group.members
        .filter((one) => isByFamily(group, one))
        .map((one) => told(seatOf(one), group.why.get(one)));
      now.set(before, [...(now.get(before) ?? []), ...joined]);
    }
    const found = new Set<string>();
    for (const [before, joined] of now) {
      const key = keyOf(before);
      const then = before.person.members
        .filter((seat) => roll.of(seat).own !== key && own.has(roll.of(seat).own))
        .map((seat) => told(seat, seat.why));
      if (then.toSorted().join('\n') !== joined.toSorted().join('\n')) found.add(key);
    }
    return found;
  }

  function finish(groups: readonly Group[]) {
    const gone = new Set(left);
    for (const own of whole)
      for (const seat of roll.called(own)) {
        const before = was(seat);
        if (before && !left.has(before) && whole.has(keyOf(before))) gone.add(before);
      }
    if (!carry(groups)) return null;
    const fresh = groups.map((group): Gathered => ({
      person: personOf(group, (name) => name, placeOf),
      known: group,
      turn: turnOf(group.members[0]!),
    }));
    return inTurn(all, gone, fresh);
  }

  /** The surname of somebody as they were. */
  function keyOf({ turn: [, , article, index] }: Gathered): string {
    return roll.of({ article, index }).own;
  }

  /** Whether somebody is of another surname, of which nobody was looked at. */
  function isOther(seat: Seat, own: string): boolean {
    const other = roll.of(seat).own;
    return other !== own && !whole.has(other);
  }

  /** Takes over the bare names that somebody was joined with, where those were not looked at. @returns whether that can be told */
  function carry(groups: readonly Group[]): boolean {
    const taken = new Set<Gathered>();
    for (const group of groups) {
      const own = surname(group);
      if (change.surnames.has(own)) continue;
      const befores = new Set(
        group.members.filter((one) => !isByFamily(group, one)).flatMap((one) => was(seatOf(one)) ?? []),
      );
      const more = [...befores].flatMap((before) =>
        before.person.members.flatMap((seat) =>
          !change.gone.has(seat.article) && isOther(seat, own) ? [{ seat, before }] : [],
        ),
      );
      if (more.some(({ before }) => taken.has(before))) return false;
      for (const { seat, before } of more) {
        taken.add(before);
        const one = memberAt(seat);
        group.members.push(one);
        group.why.set(one, seat.why!);
      }
      if (more.length === 0) continue;
      const byFamily = group.members.filter((one) => isByFamily(group, one));
      const others = group.members.filter((one) => !isByFamily(group, one));
      group.members.splice(
        0,
        Infinity,
        ...others,
        ...byFamily.toSorted((a, b) => byTurn(turnOf(a), turnOf(b))),
      );
    }
    return true;
  }
}

const seatOf = ({ article, index }: Member): Seat => ({ article: article.id, index });
