import { dirname, join } from 'node:path';
import type { Declared, Names } from './declared.ts';
import { exposed, type Exposed, type Handle } from './exposed.ts';

/** A constant of the program that was loaded. */
export interface Entity {
  readonly file: string;
  readonly declared: Declared;
  readonly handle: Handle;
  /** Those that are looked up while it is made. */
  readonly madeOf: ReadonlySet<Entity>;
  /** Whether it is looked up when something is read or answered, and not only made others of. */
  readonly usedLater: boolean;
}

interface Making extends Entity {
  madeOf: ReadonlySet<Entity>;
}

type Named = ReadonlyMap<string, { readonly one: Exposed; readonly name: string }>;

/** What a module's names mean: its own, or those of the module that they are from. */
function meaningsOf(one: Exposed, byFile: ReadonlyMap<string, Exposed>): Named {
  const { constants, functions, imports } = one.module;
  const own = [...constants.map(({ name }) => name), ...functions.keys()].map(
    (name) => [name, { one, name }] as const,
  );
  const taken = [...imports].flatMap(([local, [from, name]]) => {
    const other = byFile.get(join(dirname(one.file), from));
    return other ? [[local, { one: other, name }] as const] : [];
  });
  return new Map([...own, ...taken]);
}

/** All constants, in the order in which they are made. */
export function entities(): readonly Entity[] {
  const byFile = new Map(exposed.map((one) => [one.file, one]));
  const meanings = new Map(exposed.map((one) => [one, meaningsOf(one, byFile)]));
  const later = new Set(
    exposed.flatMap((one) =>
      [...one.module.later].flatMap((name) => {
        const meant = meanings.get(one)!.get(name);
        return meant ? [`${meant.one.file}#${meant.name}`] : [];
      }),
    ),
  );
  const all = exposed.flatMap(({ file, module, handles }) =>
    module.constants.map((declared): Making => {
      const usedLater = later.has(`${file}#${declared.name}`);
      return { file, declared, handle: handles[declared.name]!, madeOf: new Set(), usedLater };
    }),
  );
  const byName = new Map(all.map((one) => [`${one.file}#${one.declared.name}`, one]));

  /** The constants that are looked up for some names, functions that are called for them included. */
  const foundFor = (one: Exposed, names: Names): ReadonlySet<Entity> => {
    const found = new Set<Entity>();
    const seen = new Set<string>();
    const look = (from: Exposed, name: string, isCalled: boolean): void => {
      const meant = meanings.get(from)!.get(name);
      const key = meant && `${meant.one.file}#${meant.name}`;
      if (!meant || !key || seen.has(`${key} ${isCalled}`)) return;
      seen.add(`${key} ${isCalled}`);
      const constant = byName.get(key);
      if (constant) found.add(constant);
      if (!isCalled) return;
      for (const inner of meant.one.module.functions.get(meant.name) ?? []) look(meant.one, inner, true);
    };
    for (const name of names.uses) look(one, name, false);
    for (const name of names.calls) look(one, name, true);
    return found;
  };
  for (const one of all) {
    const found = foundFor(byFile.get(one.file)!, one.declared.names);
    one.madeOf = new Set([...found].filter((other) => other !== one));
  }
  return all;
}

/** What has to be made again when a constant is another, in order. */
export function madeAgain(all: readonly Entity[], changed: Entity): readonly Entity[] {
  const affected = new Set([changed]);
  for (const one of all) if (!one.madeOf.isDisjointFrom(affected)) affected.add(one);
  affected.delete(changed);
  return [...affected];
}
