import { expect, it } from 'vitest';
import {
  entriesOf,
  packed,
  type Sections,
  sectionsAt,
  unpacked,
} from '../../../src/search/saved/sections.ts';

const SECTIONS: Sections = {
  text: 'Quay “shut”',
  empty: '',
  bytes: Uint8Array.of(1, 255),
  short: Uint16Array.of(1, 65_535),
  signed: Int32Array.of(-1, 2 ** 31 - 1),
  unsigned: Uint32Array.of(0, 2 ** 32 - 1),
  single: Float32Array.of(0.5, -1.25),
  double: Float64Array.of(Math.PI, -0),
  none: new Float64Array(),
};

it('sections come out of a file as they went in, numbers where they stand', () => {
  const bytes = Buffer.from(new Uint8Array(Buffer.concat(packed(SECTIONS))).buffer);
  const found = unpacked(bytes);
  expect(found).toEqual(SECTIONS);
  expect(Object.keys(found)).toEqual(Object.keys(SECTIONS));
  expect((found['double'] as Float64Array).buffer).toBe(bytes.buffer);
  expect(packed(SECTIONS).reduce((sum, piece) => sum + piece.length, 0) % 8).toBe(0);
});

it('sections come out of a keep as they went in, and none of them where one is missing', () => {
  const kept = new Map(
    Array.from(entriesOf('a', SECTIONS), ([name, bytes]) => [name, new Uint8Array(bytes)]),
  );
  const keep = { get: (name: string) => kept.get(name) ?? null };
  expect(sectionsAt(keep, 'a')).toEqual(SECTIONS);
  expect(sectionsAt(keep, 'b')).toBeNull();
  for (const name of [...kept.keys()].filter((one) => one !== 'a')) {
    const bytes = kept.get(name)!;
    kept.delete(name);
    expect(sectionsAt(keep, 'a')).toBeNull();
    kept.set(name, bytes);
  }
});
