import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writevSync } from 'node:fs';
import { packed, type Sections, unpacked } from './sections.ts';

/** Why a saved index cannot be used, or was not saved. */
export interface SavedProblem {
  readonly kind:
    | 'index-version'
    | 'index-damaged'
    | 'index-other'
    | 'index-foreign'
    | 'index-unreadable'
    | 'index-not-written';
  readonly path: string;
}

const MAGIC = 'VERBATIM INDEX ';
/** A line of 24 bytes with the version, then the SHA-256 of the rest: what follows starts at a multiple of 8. */
const VERSION = `${`${MAGIC}1`.padEnd(23)}\n`;
const HASH = 32;
const HEAD = VERSION.length + HASH;

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Reads the sections of a saved index.
 * @returns null when there is no such file, or what is wrong with it
 */
export function readSaved(path: string): { readonly sections: Sections } | SavedProblem | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return isMissing(error) ? null : { kind: 'index-unreadable', path };
  }
  const first = bytes.toString('latin1', 0, VERSION.length);
  if (!VERSION.startsWith(first)) {
    return { kind: first.startsWith(MAGIC) ? 'index-version' : 'index-foreign', path };
  }
  const body = bytes.subarray(HEAD);
  const hash = bytes.subarray(VERSION.length, HEAD);
  if (!createHash('sha256').update(body).digest().equals(hash)) return { kind: 'index-damaged', path };
  // A short file may have been read into the middle of a larger piece of memory.
  return { sections: unpacked(body.byteOffset % 8 === 0 ? body : Buffer.from(new Uint8Array(body).buffer)) };
}

/** Writes all bytes; a file takes about 2 GB at once. */
function writeAll(file: number, pieces: readonly Uint8Array[]): void {
  for (const piece of pieces)
    for (let from = 0; from < piece.length;) from += writevSync(file, [piece.subarray(from, from + 2 ** 28)]);
}

/**
 * Saves sections: written beside and put in place as a whole, so that no reader ever finds half of it.
 * @returns what went wrong, or null
 */
export function writeSaved(path: string, sections: Sections): SavedProblem | null {
  const pieces = packed(sections);
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const beside = `${path}.${process.pid}`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeAll(file, [Buffer.from(VERSION, 'latin1'), hash.digest(), ...pieces]);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
    return null;
  } catch {
    rmSync(beside, { force: true });
    return { kind: 'index-not-written', path };
  }
}
