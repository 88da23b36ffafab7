import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Meaning, meaningOf } from './meaning.ts';
import type { ShippedProblem } from './saved/shipped.ts';

/** Why there is no table of meanings; search goes on by words alone. */
export type TableProblem = ShippedProblem<'table'>;

const SHIPPED = fileURLToPath(new URL('data/meaning.bin', import.meta.url));
const MAGIC = 'VERBATIM MEANING ';
const VERSION = `${MAGIC}1\n`;
const HASH = 32;
const COUNTS = 12;

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * Reads the table of meanings: a line with its version, the SHA-256 of the rest, then how many words there are, how
 * many numbers each has and how long the list of words is (32 bits each, little-endian), the words, the numbers.
 * @param path the table that ships with the project when left out
 */
export function readTable(path: string = SHIPPED): Meaning | TableProblem {
  const bytes = readBytes(path);
  if (bytes === null) return { kind: 'table-missing', path };
  if (bytes.toString('latin1', 0, VERSION.length) !== VERSION) {
    const other = bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
    return { kind: other ? 'table-version' : 'table-damaged', path };
  }
  const body = bytes.subarray(VERSION.length + HASH);
  const hash = bytes.subarray(VERSION.length, VERSION.length + HASH);
  if (!createHash('sha256').update(body).digest().equals(hash)) return { kind: 'table-damaged', path };
  const [count, size, letters] = [body.readUInt32LE(0), body.readUInt32LE(4), body.readUInt32LE(8)];
  const words = body.toString('utf8', COUNTS, COUNTS + letters).split('\n');
  const numbers = body.subarray(COUNTS + letters);
  return meaningOf(words, new Int8Array(numbers.buffer, numbers.byteOffset, count * size), size);
}
