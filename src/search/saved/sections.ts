import type { Keep } from './keep.ts';

/** A named part of a file: text, or numbers as they stand in memory. */
export type Section =
  | string
  | Uint8Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** The parts of a file by their names, in the order they are written. */
export type Sections = Readonly<Record<string, Section>>;

const TYPES = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;

/** What is said of a section in the list that comes first. Offsets and lengths are in bytes. */
interface Entry {
  readonly name: string;
  readonly type: keyof typeof TYPES | 'text';
  readonly offset: number;
  readonly length: number;
}

/** Every section starts at a multiple of this, so that its numbers can be read where they stand. */
const ALIGNED = 8;
const aligned = (offset: number): number => Math.ceil(offset / ALIGNED) * ALIGNED;

const bytesOf = (section: Section): Uint8Array =>
  typeof section === 'string'
    ? Buffer.from(section)
    : new Uint8Array(section.buffer, section.byteOffset, section.byteLength);

const typeOf = (section: Section): Entry['type'] =>
  typeof section === 'string'
    ? 'text'
    : (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((type) => section instanceof TYPES[type])!;

/** The pieces of a file with such sections, in order: the length of the list in 32 bits, the list, the sections. */
export function packed(sections: Sections): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  const list = Object.entries(sections).map(([name, section]): Entry => {
    const bytes = bytesOf(section);
    const gap = aligned(bytes.length) - bytes.length;
    pieces.push(bytes, new Uint8Array(gap));
    const entry = { name, type: typeOf(section), offset, length: bytes.length };
    offset += bytes.length + gap;
    return entry;
  });
  const head = Buffer.from(JSON.stringify(list));
  const start = Buffer.alloc(ALIGNED + aligned(head.length));
  start.writeUInt32LE(head.length);
  head.copy(start, ALIGNED);
  return [start, ...pieces];
}

/**
 * The sections of what was packed; numbers are not copied.
 * @param bytes starting at a multiple of 8 in memory
 */
export function unpacked(bytes: Buffer): Sections {
  const length = bytes.readUInt32LE();
  const list = JSON.parse(bytes.toString('utf8', ALIGNED, ALIGNED + length)) as readonly Entry[];
  const first = ALIGNED + aligned(length);
  return Object.fromEntries(
    list.map(({ name, type, offset, length: size }): [string, Section] => [
      name,
      sectionOf(bytes.subarray(first + offset, first + offset + size), type),
    ]),
  );
}

/** What was written as some bytes. */
function sectionOf(bytes: Uint8Array, type: Entry['type']): Section {
  if (type === 'text') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const array = TYPES[type];
  return new array(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length / array.BYTES_PER_ELEMENT);
}

/** Sections as entries of a keep: the list of them under a name, and each under that name and its own. */
export function* entriesOf(name: string, sections: Sections): Generator<readonly [string, Uint8Array]> {
  const types = Object.entries(sections).map(([own, section]) => [own, typeOf(section)]);
  yield [name, Buffer.from(JSON.stringify(types))];
  for (const [own, section] of Object.entries(sections)) yield [`${name} ${own}`, bytesOf(section)];
}

/** The sections under a name of a keep; null where one of them is missing or damaged. */
export function sectionsAt({ get }: Pick<Keep, 'get'>, name: string): Sections | null {
  const types = get(name);
  if (types === null) return null;
  const list = JSON.parse(Buffer.from(types).toString()) as readonly (readonly [string, Entry['type']])[];
  const sections: Record<string, Section> = {};
  for (const [own, type] of list) {
    const bytes = get(`${name} ${own}`);
    if (bytes === null) return null;
    sections[own] = sectionOf(bytes, type);
  }
  return sections;
}
