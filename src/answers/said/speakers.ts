import type { Person } from '../../text/people/join.ts';
import type { Sayings } from './sayings.ts';

/** Somebody who is quoted, and how often. */
export interface Speaker {
  readonly person: Person;
  readonly stretches: number;
  readonly articles: number;
}

/** Everybody is counted once: many an answer tells who is quoted. */
const known = new WeakMap<Sayings, readonly Speaker[]>();

const counted = (quoted: Sayings, person: Person): Speaker => Object.assign({ person }, quoted.count(person));

/** Most quoted first, then by name, then as they are met. */
const order =
  ({ turn }: Sayings) =>
  (a: Speaker, b: Speaker): number => {
    const [x, y] = [a.person.name.text, b.person.name.text];
    if (a.stretches !== b.stretches) return b.stretches - a.stretches;
    if (x !== y) return x < y ? -1 : 1;
    return turn(a.person)! - turn(b.person)!;
  };

/** Those who are quoted, most quoted first, then by name. */
export function speakersOf(quoted: Sayings): readonly Speaker[] {
  const all =
    known.get(quoted) ??
    quoted
      .people()
      .map((person) => counted(quoted, person))
      .toSorted(order(quoted));
  known.set(quoted, all);
  return all;
}

/**
 * The same of articles of which a few came or went.
 * @param kept those who are quoted just as they were, in order
 * @param others those of whom that may not be so, each once
 */
export function speakersBeside(
  kept: readonly Speaker[],
  quoted: Sayings,
  others: readonly Person[],
): readonly Speaker[] {
  const follow = order(quoted);
  const more = others
    .filter((person) => quoted.has(person))
    .map((person) => counted(quoted, person))
    .toSorted(follow);
  const all: Speaker[] = [];
  let next = 0;
  for (const one of kept) {
    while (next < more.length && follow(more[next]!, one) < 0) all.push(more[next++]!);
    all.push(one);
  }
  all.push(...more.slice(next));
  known.set(quoted, all);
  return all;
}
