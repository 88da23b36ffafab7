import { type Sections, packed, unpacked } from './sections.ts';

/** Where the bytes of a name stand in a file, and the first half of their SHA-256. */
export interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly hash: Uint8Array;
}

/** The names of a keep, each with its place: in a few flat arrays, since a large archive has a hundred thousand. */
export interface KeepList {
  /** The number of a name; undefined where it is none of them. */
  readonly numberOf: (name: string) => number | undefined;
  readonly at: (number: number) => Omit<Entry, 'name'>;
  /** In the order in which they were put there. */
  readonly names: () => Iterable<string>;
  readonly size: number;
}

/** The bytes of each hash. */
export const HALF = 16;

/** A hash of bytes in 32 bits (FNV-1a). */
function mixed(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** A list of names as the bytes that end a file. */
export function bytesOfList(entries: readonly Entry[]): Uint8Array {
  const names = entries.map(({ name }) => Buffer.from(name));
  const ends = new Uint32Array(entries.length);
  const hashes = new Uint8Array(entries.length * HALF);
  // Half of it stays empty, so that a name is found at its first or second place.
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * entries.length + 1)));
  let end = 0;
  for (const [number, name] of names.entries()) {
    ends[number] = end += name.length;
    hashes.set(entries[number]!.hash, number * HALF);
    let at = mixed(name) % table.length;
    while (table[at] !== 0) at = (at + 1) % table.length;
    table[at] = number + 1;
  }
  return Buffer.concat(
    packed({
      names: Buffer.concat(names),
      ends,
      offsets: Float64Array.from(entries, ({ offset }) => offset),
      lengths: Float64Array.from(entries, ({ length }) => length),
      hashes,
      table,
    }),
  );
}

/** The list that ends a file, looked up where it stands. @param bytes starting at a multiple of 8 in memory */
export function listIn(bytes: Buffer): KeepList {
  const { names, ends, offsets, lengths, hashes, table } = unpacked(bytes) as Sections & {
    readonly [name in 'names' | 'hashes']: Uint8Array;
  } & { readonly [name in 'ends' | 'table']: Uint32Array } & {
    readonly [name in 'offsets' | 'lengths']: Float64Array;
  };
  const text = Buffer.from(names.buffer, names.byteOffset, names.length);
  const from = (number: number): number => (number === 0 ? 0 : ends[number - 1]!);
  return {
    size: ends.length,
    numberOf(name) {
      const wanted = Buffer.from(name);
      for (let at = mixed(wanted) % table.length; table[at] !== 0; at = (at + 1) % table.length) {
        const number = table[at]! - 1;
        const [start, end] = [from(number), ends[number]!];
        if (end - start === wanted.length && text.compare(wanted, 0, wanted.length, start, end) === 0)
          return number;
      }
      return undefined;
    },
    at: (number) => ({
      offset: offsets[number]!,
      length: lengths[number]!,
      hash: hashes.subarray(number * HALF, (number + 1) * HALF),
    }),
    *names() {
      for (let number = 0; number < ends.length; number++)
        yield text.toString('utf8', from(number), ends[number]);
    },
  };
}
