import { range } from '../range.ts';
import type { LocalPerson } from '../reading.ts';
import type { Entity } from './cast.ts';
import type { Name } from './name.ts';

const SHOUTED = /^[^\p{Ll}]+$/u;

/** More words first; of two alike the one that is not in capitals, then the earlier. */
const fuller = (text: string) => {
  const shouted = (name: Name): number => Number(SHOUTED.test(text.slice(name.start, name.end)));
  return (a: Name, b: Name): number =>
    b.words.length - a.words.length || shouted(a) - shouted(b) || a.start - b.start;
};

/** An entity as the reading shows it: spans only. */
export function localPerson(text: string, entity: Entity): LocalPerson {
  return {
    name: range(entity.names.toSorted(fuller(text))[0]!),
    mentions: entity.names.map(range),
    offices: entity.names.flatMap(({ offices }) => offices.map(range)),
    gender: entity.gender,
    kind: entity.person || !entity.organisation ? 'person' : 'organisation',
  };
}
