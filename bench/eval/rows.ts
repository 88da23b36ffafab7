import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a JSONL file, plain or gzipped; `.gz` is tried where the plain file is not there. */
export function rows<Row>(path: string): Row[] {
  const bytes = readFileSync(existsSync(path) ? path : `${path}.gz`);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return plain
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}
