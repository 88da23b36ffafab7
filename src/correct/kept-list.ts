import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The entries of corrections.json as they stand there, other fields included; none without the file. */
export function readList(path: string): unknown[] {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    return JSON.parse(text.replace(/,(?=\s*\]\s*$)/u, '')) as unknown[];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** One entry a line, so that removing a line undoes one. */
export const listText = (entries: readonly unknown[]): string =>
  entries.length === 0 ? '[]\n' : `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

/** Writes all entries: beside and put in place as a whole, so that no reader ever finds half of it. */
export function writeList(path: string, entries: readonly unknown[]): void {
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, listText(entries), { flush: true });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
