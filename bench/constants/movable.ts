import type { Entity } from '../rules/entity.ts';

/** The constant: `src/search/rank.ts#PAIRS`. */
export const idOf = ({ file, declared }: Entity): string => `${file}#${declared.name}`;

/** A number of the program that was loaded, by itself or in an object. */
export interface Movable {
  readonly id: string;
  readonly entity: Entity;
  readonly value: number;
  /** What its constant is, the number being another. */
  readonly with: (value: number) => unknown;
}

/** The constant in which a number stands: `src/search/engine/engine.ts#BM25` of `…#BM25.k`. */
export const constantOf = (id: string): string => id.replace(/(?<=#\w+)\.\w+$/u, '');

/** @param id `src/search/rank.ts#PAIRS`, `src/search/engine/engine.ts#BM25.k` */
export function movable(all: readonly Entity[], id: string): Movable {
  const constant = constantOf(id);
  const key = id.slice(constant.length + 1);
  const entity = all.find((one) => idOf(one) === constant)!;
  const is = entity.handle.get() as number | Readonly<Record<string, number>>;
  return typeof is === 'number'
    ? { id, entity, value: is, with: (value) => value }
    : { id, entity, value: is[key]!, with: (value) => ({ ...is, [key]: value }) };
}
