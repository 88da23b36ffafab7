import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { threadId } from 'node:worker_threads';
import { FORM, isMissing, LINE, lineOf, type SavedProblem } from './file.ts';
import { roomFor } from '../index/room.ts';
import type { Entries, Keep } from './keep.ts';
import { bytesOfList, type Entry, HALF, type KeepList, listIn } from './keep-list.ts';

/** The file ends with the place of the list of names, its length, and its SHA-256. */
const NUMBER = 8;
const HASH = 32;
const END = 2 * NUMBER + HASH;
const ALIGNED = 8;

/** A keep in a file, and what is wrong with the file, if anything; null where there was none. */
export interface KeepFile extends Keep {
  readonly problem: SavedProblem['kind'] | null;
  /** Whether there was a file of this form, whole. */
  readonly isThere: boolean;
  readonly close: () => void;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const short = (bytes: Uint8Array): Buffer => sha256(bytes).subarray(0, HALF);

interface Opened {
  readonly file: number;
  readonly list: KeepList;
  /** By number, 1 for what was read and found as it was put there: it is fetched again and again, and hashing takes longer than reading. */
  readonly sound: Uint8Array;
}

/** Opens a keep in a file: what is kept is read when it is asked for, so that little of it is ever in memory. */
export function openKeepFile(path: string): KeepFile {
  const first = opened(path);
  let now = typeof first === 'object' ? first : null;
  const close = (): void => {
    if (now) closeSync(now.file);
    now = null;
  };
  return {
    problem: typeof first === 'string' ? first : null,
    isThere: now !== null,
    close,
    names: () => now?.list.names() ?? [],
    get(name, isToGrow) {
      const number = now?.list.numberOf(name);
      return number === undefined ? null : bytesAt(now!, number, isToGrow);
    },
    replace(entries) {
      // Whatever else the file holds may be somebody's only copy.
      if (first === 'index-foreign') return false;
      const beside = `${path}.${process.pid}.${threadId}`;
      try {
        write(beside, entries);
        close();
        renameSync(beside, path);
      } catch {
        rmSync(beside, { force: true });
        return false;
      }
      const again = opened(path);
      now = typeof again === 'object' ? again : null;
      return true;
    },
  };
}

/** Opens a file and reads the list at its end. @returns what is wrong with it; null where there is none */
function opened(path: string): Opened | SavedProblem['kind'] | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    return isMissing(error) ? null : 'index-unreadable';
  }
  try {
    const list = listAt(file);
    if (typeof list === 'object') return { file, list, sound: new Uint8Array(list.size) };
    closeSync(file);
    return list;
  } catch {
    closeSync(file);
    return 'index-unreadable';
  }
}

function listAt(file: number): KeepList | SavedProblem['kind'] {
  const { size } = fstatSync(file);
  const head = piece(file, 0, Math.min(LINE, size)).toString('latin1');
  const line = lineOf(FORM.index);
  if (!line.startsWith(head))
    return head.startsWith(FORM.index.slice(0, -1)) ? 'index-version' : 'index-foreign';
  if (size < LINE + END) return 'index-damaged';
  const end = piece(file, size - END, END);
  const [from, length] = [end.readDoubleLE(0), end.readDoubleLE(NUMBER)];
  if (from + length + END !== size) return 'index-damaged';
  const list = piece(file, from, length);
  if (!sha256(list).equals(end.subarray(2 * NUMBER))) return 'index-damaged';
  return listIn(list);
}

/** Some bytes of a file. In memory they begin at a multiple of 8; small ones share it, since a thousand are often read at once. */
function piece(
  file: number,
  from: number,
  length: number,
  bytes: Buffer = Buffer.allocUnsafe(length),
): Buffer {
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, Math.min(length - at, 2 ** 28), from + at);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}

function bytesAt({ file, list, sound }: Opened, number: number, isToGrow = false): Uint8Array | null {
  const { offset, length, hash } = list.at(number);
  try {
    const bytes = piece(file, offset, length, isToGrow ? roomFor(length) : undefined);
    if (bytes.length !== length || (sound[number] === 0 && !short(bytes).equals(hash))) return null;
    sound[number] = 1;
    return bytes;
  } catch {
    return null;
  }
}

/** So many bytes are gathered before they are written. */
const AT_ONCE = 2 ** 20;

function write(path: string, entries: Entries): void {
  const file = openSync(path, 'w');
  try {
    const list: Entry[] = [];
    let waiting: Uint8Array[] = [];
    let [offset, left] = [0, 0];
    const flush = (): void => {
      const bytes = Buffer.concat(waiting);
      for (let at = 0; at < bytes.length;)
        at += writeSync(file, bytes, at, Math.min(bytes.length - at, 2 ** 28));
      [waiting, left] = [[], 0];
    };
    const add = (bytes: Uint8Array): void => {
      waiting.push(bytes);
      offset += bytes.length;
      left += bytes.length;
      if (left >= AT_ONCE) flush();
    };
    add(Buffer.from(lineOf(FORM.index), 'latin1'));
    for (const [name, bytes] of entries) {
      list.push({ name, offset, length: bytes.length, hash: short(bytes) });
      add(bytes);
      add(new Uint8Array(Math.ceil(offset / ALIGNED) * ALIGNED - offset));
    }
    const last = bytesOfList(list);
    const end = Buffer.alloc(2 * NUMBER);
    end.writeDoubleLE(offset, 0);
    end.writeDoubleLE(last.length, NUMBER);
    for (const bytes of [last, end, sha256(last)]) add(bytes);
    flush();
  } finally {
    closeSync(file);
  }
}
