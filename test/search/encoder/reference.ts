import { readFileSync } from 'node:fs';

/** What the float model made of some texts: the pieces it read and the vector it came to (`bench/encoder/reference.py`). */
export interface Reference {
  readonly text: string;
  readonly pieces: readonly string[];
  readonly vector: Int16Array;
}

interface Row extends Omit<Reference, 'vector'> {
  /** Base64 of 16 bits a number, little-endian. */
  readonly vector: string;
}

const rows = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as readonly Row[];

export const reference = rows.map(({ text, pieces, vector }): Reference => {
  const bytes = new Uint8Array(Buffer.from(vector, 'base64'));
  return { text, pieces, vector: new Int16Array(bytes.buffer) };
});
