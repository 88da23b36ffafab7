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

/** The first words of each form of file, the version last. */
export const FORM = {
  index: 'VERBATIM INDEX 3',
  vectors: 'VERBATIM VECTORS 1',
  encoder: 'VERBATIM ENCODER 1',
  reader: 'VERBATIM READER 1',
} as const;
export type Form = (typeof FORM)[keyof typeof FORM];

/** A line of 24 bytes with the form, then the SHA-256 of the rest: what follows starts at a multiple of 8. */
export const LINE = 24;
export const lineOf = (form: Form): string => `${form.padEnd(LINE - 1)}\n`;
const HASH = 32;
const HEAD = LINE + HASH;

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * Reads the sections of a file.
 * @returns null when there is no such file, or what is wrong with it
 */
export function readSaved(path: string, form: Form): { readonly sections: Sections } | SavedProblem | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return isMissing(error) ? null : { kind: 'index-unreadable', path };
  }
  const first = bytes.toString('latin1', 0, LINE);
  if (!lineOf(form).startsWith(first)) {
    return { kind: first.startsWith(form.slice(0, -1)) ? 'index-version' : 'index-foreign', path };
  }
  const body = bytes.subarray(HEAD);
  const hash = bytes.subarray(LINE, HEAD);
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
export function writeSaved(path: string, sections: Sections, form: Form): SavedProblem | null {
  const pieces = packed(sections);
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const beside = `${path}.${process.pid}`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeAll(file, [Buffer.from(lineOf(form), 'latin1'), hash.digest(), ...pieces]);
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
