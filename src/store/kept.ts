import type { Statements } from './statements.ts';

/** A value of a database holds no more than a billion bytes, and a smaller one is written at once. */
const PIECE = 2 ** 26;

/**
 * What is kept under a key.
 * @param stamp by what it must have been made
 * @returns null when there is nothing, or something made otherwise
 */
export function keptOf({ kept }: Statements, key: string, stamp: string): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  for (const row of kept.iterate(key)) {
    if (row['stamp'] !== stamp) return null;
    pieces.push(row['bytes'] as Uint8Array);
  }
  if (pieces.length === 0) return null;
  return pieces.length === 1 ? pieces[0]! : joined(pieces);
}

/** In memory of its own, so that numbers in it can be read where they stand. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Keeps bytes under a key in place of what was there, within a transaction; null keeps nothing. */
export function keep(
  { dropKept, putKept }: Statements,
  key: string,
  stamp: string,
  bytes: Uint8Array | null,
): void {
  dropKept.run(key);
  if (bytes === null) return;
  for (let from = 0, part = 0; part === 0 || from < bytes.length; from += PIECE, part++)
    putKept.run(key, part, stamp, bytes.subarray(from, from + PIECE));
}
