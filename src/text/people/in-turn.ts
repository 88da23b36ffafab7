import { fold } from './fold.ts';
import { byTurn } from './gather.ts';
import { numbering } from './join.ts';
import type { Gathered } from './regather.ts';

const NUMBER = / \d+$/u;

/** Whether an id may end in a number: of few people it does, and all are asked. */
const mayBeNumbered = (id: string): boolean => {
  const last = id.charCodeAt(id.length - 1);
  return last >= ZERO && last <= NINE;
};
const [ZERO, NINE] = [0x30, 0x39];

const nameOf = ({ person }: Gathered): string => fold(person.name.text);

/**
 * Takes some people out, puts others in where their turn is, and numbers those who share a name anew.
 * @param all in order
 * @param fresh with the folded name in place of the id
 */
export function inTurn(
  all: readonly Gathered[],
  gone: ReadonlySet<Gathered>,
  fresh: readonly Gathered[],
): { readonly all: readonly Gathered[]; readonly fresh: readonly Gathered[] } {
  const names = new Set([...Array.from(gone, nameOf), ...fresh.map(({ person }) => person.id)]);
  const called = numbering();
  const added: Gathered[] = [];
  const merged: Gathered[] = [];
  const take = (one: Gathered, isNew: boolean): void => {
    const { id } = one.person;
    const mayShare = names.has(id) || (mayBeNumbered(id) && names.has(id.replace(NUMBER, '')));
    const name = mayShare ? nameOf(one) : null;
    const now = name !== null && names.has(name) ? called(name) : id;
    const kept = now === id ? one : { ...one, person: { ...one.person, id: now } };
    merged.push(kept);
    if (isNew || kept !== one) added.push(kept);
  };
  const more = fresh.toSorted((a, b) => byTurn(a.turn, b.turn));
  let next = 0;
  for (const one of all) {
    if (gone.has(one)) continue;
    while (next < more.length && byTurn(more[next]!.turn, one.turn) < 0) take(more[next++]!, true);
    take(one, false);
  }
  while (next < more.length) take(more[next++]!, true);
  return { all: merged, fresh: added };
}
