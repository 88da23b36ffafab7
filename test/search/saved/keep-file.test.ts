import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORM, lineOf } from '../../../src/search/saved/file.ts';
import type { Entries } from '../../../src/search/saved/keep.ts';
import { openKeepFile } from '../../../src/search/saved/keep-file.ts';

const ENTRIES: readonly (readonly [string, Uint8Array])[] = [
  ['one', Uint8Array.of(1, 2, 3)],
  ['empty', new Uint8Array()],
  ['two', Uint8Array.from({ length: 16 }, (_, i) => i)],
];

/** Does something with the path of a file in a folder that is gone afterwards. */
function inFolder(doing: (path: string, folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  try {
    doing(join(folder, 'a.index'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function saved(path: string, entries: Entries = ENTRIES): Buffer {
  const keep = openKeepFile(path);
  expect(keep.replace(entries)).toBe(true);
  keep.close();
  return readFileSync(path);
}

const problemOf = (path: string): string | null => {
  const keep = openKeepFile(path);
  const { problem, isThere } = keep;
  const names = [...keep.names()];
  keep.close();
  expect([isThere, names.length > 0]).toEqual([isThere, isThere]);
  return isThere ? 'there' : problem;
};

it('gives what was kept, and nothing before that or under another name', () =>
  inFolder((path, folder) => {
    const keep = openKeepFile(path);
    expect([keep.problem, keep.isThere, keep.get('one'), [...keep.names()]]).toEqual([null, false, null, []]);
    expect(keep.replace(ENTRIES)).toBe(true);
    for (const [name, bytes] of ENTRIES) {
      expect(Uint8Array.from(keep.get(name)!)).toEqual(bytes);
      expect(keep.get(name)!.byteOffset % 8).toBe(0);
      expect(Uint8Array.from(keep.get(name, true)!)).toEqual(bytes);
      expect(keep.get(name, true)!.buffer.byteLength >= bytes.length).toBe(true);
    }
    expect(keep.get('three')).toBeNull();
    expect([...keep.names()]).toEqual(['one', 'empty', 'two']);
    keep.replace([['three', Uint8Array.of(9)]]);
    expect([keep.get('one'), keep.get('three')?.[0]]).toEqual([null, 9]);
    keep.close();
    expect(keep.get('three')).toBeNull();
    expect(readdirSync(folder)).toEqual(['a.index']);
    expect(problemOf(path)).toBe('there');
  }));

it('keeps more than is gathered at once', () =>
  inFolder((path) => {
    const large = Array.from({ length: 3 }, (_, i) => [`${i}`, new Uint8Array(700_001).fill(i + 1)] as const);
    saved(path, large);
    const keep = openKeepFile(path);
    for (const [name, bytes] of large) expect(Buffer.compare(keep.get(name)!, bytes)).toBe(0);
    keep.close();
  }));

it('says what is wrong with a file, wherever it is cut off or altered', () =>
  inFolder((path) => {
    const whole = saved(path);
    const lines: readonly (readonly [string, string])[] = [
      [lineOf(FORM.index).replace('3', '2'), 'index-version'],
      ['VERBATIM VECTORS 1'.padEnd(24), 'index-foreign'],
      ['Some notes of mine, long enough to be anything at all.', 'index-foreign'],
    ];
    for (const [line, problem] of lines) {
      writeFileSync(path, Buffer.concat([Buffer.from(line), whole.subarray(line.length)]));
      expect(problemOf(path)).toBe(problem);
    }
    for (let length = 0; length < whole.length; length += length < 60 ? 1 : 7) {
      writeFileSync(path, whole.subarray(0, length));
      expect([length, problemOf(path)]).toEqual([length, 'index-damaged']);
    }
    const list = whole.readDoubleLE(whole.length - 48);
    for (let at = list; at < whole.length; at += 5) {
      writeFileSync(
        path,
        whole.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      expect([at, problemOf(path)]).toEqual([at, 'index-damaged']);
    }
    mkdirSync(`${path}.d`);
    expect(problemOf(`${path}.d`)).toBe('index-unreadable');
  }));

it('gives nothing for bytes that are not as they were put there, and the others still', () =>
  inFolder((path) => {
    const whole = saved(path);
    whole[24]! ^= 1;
    writeFileSync(path, whole);
    const keep = openKeepFile(path);
    expect([keep.problem, keep.get('one')]).toEqual([null, null]);
    expect(keep.get('two')).toHaveLength(16);
    keep.close();
  }));

it('writes over no file that is another’s, and is as before where it cannot be written', () =>
  inFolder((path, folder) => {
    writeFileSync(path, 'Some notes of mine, long enough to be anything at all.');
    const foreign = openKeepFile(path);
    expect(foreign.replace(ENTRIES)).toBe(false);
    expect(readFileSync(path, 'utf8')).toMatch(/^Some notes/);
    rmSync(path);
    saved(path);
    const keep = openKeepFile(path);
    const failing = (function* () {
      yield ENTRIES[0]!;
      throw new Error('half-way');
    })();
    expect(keep.replace(failing)).toBe(false);
    expect(keep.get('two')).toHaveLength(16);
    expect(readdirSync(folder)).toEqual(['a.index']);
    keep.close();
  }));
