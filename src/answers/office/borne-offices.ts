import { askedOffice } from '../../text/offices/asked.ts';
import { memo } from '../../corpus/memo.ts';
import type { Person } from '../../text/people/join.ts';
import type { Sayings } from '../said/sayings.ts';

const ARTICLE = /^(?:an?|the)\s+/iu;

/** So many offices are known to be asked for, or not. */
const KEPT = 20_000;

/** A bare "minister" is typed as fast as it is chosen. */
const asked = memo(KEPT, (office) => (/\S\s+\S/u.test(office) && askedOffice(office) !== null ? office : ''));

/** Of whom it is known already: whoever is joined anew is somebody else. */
const known = new WeakMap<Person, readonly string[]>();

function officesOf(person: Person, beside: Beside): readonly string[] {
  const before = known.get(person);
  if (before) return before;
  const found = new Set<string>();
  for (const { article, index } of person.members)
    for (const written of beside(article, index)) found.add(written.replace(ARTICLE, ''));
  const all = [...found];
  known.set(person, all);
  return all;
}

/** The offices beside the name of somebody in an article. */
type Beside = (article: string, index: number) => readonly string[];

/** The offices of some people, as they can be asked for, which are made to follow those people. */
export interface Borne {
  /** Each once, in order, as whoever is met first bears it. */
  readonly offices: () => readonly string[];
  /**
   * Some are there no more, others are.
   * @param turn of somebody who is there: whoever has a lower one is met before
   */
  readonly change: (gone: readonly Person[], came: readonly Person[], turn: Turn, beside: Beside) => void;
}

type Turn = Sayings['turn'];

const inOrder = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** @param people in the order in which they are met */
export function openBorne(people: readonly Person[], beside: Beside): Borne {
  /** By an office in lower case: who bears it, with how it is written beside them. */
  const bearers = new Map<string, Map<Person, string>>();
  const take = (person: Person, besideNow: Beside): void => {
    for (const office of officesOf(person, besideNow)) {
      const low = office.toLowerCase();
      const own = bearers.get(low) ?? new Map<Person, string>();
      if (!own.has(person)) own.set(person, office);
      bearers.set(low, own);
    }
  };
  for (const person of people) take(person, beside);
  const offices = new Map<string, string>();
  for (const [low, own] of bearers) {
    const [first] = own.values();
    if (asked(first!)) offices.set(low, first!);
  }
  let listed = [...offices.values()].toSorted(inOrder);

  return {
    offices: () => listed,
    change(gone, came, turn, besideNow) {
      const lows = new Set(
        [...gone, ...came].flatMap((person) =>
          officesOf(person, besideNow).map((office) => office.toLowerCase()),
        ),
      );
      for (const person of gone)
        for (const office of officesOf(person, besideNow)) bearers.get(office.toLowerCase())?.delete(person);
      for (const person of came) take(person, besideNow);
      const was: string[] = [];
      const more: string[] = [];
      for (const low of lows) {
        const own = bearers.get(low) ?? new Map<Person, string>();
        const first = [...own].reduce<[Person, string] | null>(
          (a, b) => (a !== null && turn(a[0])! <= turn(b[0])! ? a : b),
          null,
        );
        const office = first ? asked(first[1]) : '';
        const before = offices.get(low);
        if (own.size === 0) bearers.delete(low);
        if ((before ?? '') === office) continue;
        if (before !== undefined) was.push(before);
        offices.delete(low);
        if (office !== '') {
          offices.set(low, office);
          more.push(office);
        }
      }
      if (was.length + more.length > 0) listed = merged(listed, was, more);
    },
  };
}

/** A list in order, without some of it and with others. */
function merged(all: readonly string[], without: Iterable<string>, more: readonly string[]): string[] {
  const found = [...all];
  for (const one of without) found.splice(placeOf(found, one), 1);
  for (const one of more) found.splice(placeOf(found, one), 0, one);
  return found;
}

/** Where an office stands in a list in order, or would. */
function placeOf(all: readonly string[], office: string): number {
  const low = office.toLowerCase();
  let [from, end] = [0, all.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if (all[middle]!.toLowerCase() < low) from = middle + 1;
    else end = middle;
  }
  return from;
}

/**
 * The offices that stand beside the names of those who are quoted, each once, in order: what can be asked for.
 * @param people those who are quoted
 */
export const borneOffices = (people: readonly Person[], beside: Beside): readonly string[] =>
  openBorne(people, beside).offices();
