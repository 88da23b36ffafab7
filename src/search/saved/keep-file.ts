import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { FORM, isMissing, LINE, lineOf, type SavedProblem } from './file.ts';
import type { Entries, Keep } from './keep.ts';

/** Where the bytes of a name stand in the file, and the first half of their SHA-256. */
type Place = readonly [name: string, offset: number, length: number, hash: string];

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
const short = (bytes: Uint8Array): string => sha256(bytes).toString('base64', 0, HASH / 2);

interface Opened {
  readonly file: number;
  readonly places: ReadonlyMap<string, Place>;
  /** What was read and found as it was put there: it is fetched again and again, and hashing takes longer than reading. */
  readonly sound: Set<Place>;
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
    names: () => now?.places.keys() ?? [],
    get(name) {
      const place = now?.places.get(name);
      return place ? bytesAt(now!, place) : null;
    },
    replace(entries) {
      // Whatever else the file holds may be somebody's only copy.
      if (first === 'index-foreign') return false;
      const beside = `${path}.${process.pid}`;
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
    const places = placesIn(file);
    if (typeof places === 'object') return { file, places, sound: new Set() };
    closeSync(file);
    return places;
  } catch {
    closeSync(file);
    return 'index-unreadable';
  }
}

function placesIn(file: number): Map<string, Place> | SavedProblem['kind'] {
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
  return new Map((JSON.parse(list.toString()) as readonly Place[]).map((place) => [place[0], place]));
}

/** Some bytes of a file, in memory of their own. */
function piece(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.from(new ArrayBuffer(length));
  for (let at = 0; at < length;) {
    const read = readSync(file, bytes, at, Math.min(length - at, 2 ** 28), from + at);
    if (read === 0) return bytes.subarray(0, at);
    at += read;
  }
  return bytes;
}

function bytesAt({ file, sound }: Opened, place: Place): Uint8Array | null {
  const [, from, length, hash] = place;
  try {
    const bytes = piece(file, from, length);
    if (bytes.length !== length || (!sound.has(place) && short(bytes) !== hash)) return null;
    sound.add(place);
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
    const places: Place[] = [];
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
      places.push([name, offset, bytes.length, short(bytes)]);
      add(bytes);
      add(new Uint8Array(Math.ceil(offset / ALIGNED) * ALIGNED - offset));
    }
    const list = Buffer.from(JSON.stringify(places));
    const end = Buffer.alloc(2 * NUMBER);
    end.writeDoubleLE(offset, 0);
    end.writeDoubleLE(list.length, NUMBER);
    for (const bytes of [list, end, sha256(list)]) add(bytes);
    flush();
  } finally {
    closeSync(file);
  }
}
