import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One article of a set in PolNeAR's format, or of our own like it. */
export interface Row {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly text: string;
  /** Missing where nobody has marked them: then a reading decides. */
  readonly quotes?: readonly {
    readonly parts: readonly (readonly [number, number])[];
    readonly kind: string;
    readonly speaker: { readonly text: string; readonly start: number; readonly end: number } | null;
    readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  }[];
}

/** Reads JSONL, plain or gzipped. */
export function rowsOf(file: string): Row[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The texts of a folder, without any quotations marked. */
export const seedRows = (folder: string): Row[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({ id: file, text: readFileSync(join(folder, file), 'utf8') }));
