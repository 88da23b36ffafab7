import { readFileSync } from 'node:fs';
import { SOURCES } from '../../corpus/load.ts';
import type { Source } from '../../corpus/make.ts';
import { readSources } from '../../corpus/sources.ts';
import { ALL, LARGEST } from '../../forms/limits.ts';
import { isZip, type Listed, listOf, leadsOut, isLitter, unpacked } from '../../forms/zip-list.ts';

/** A file in an archive: its bytes, or why it has none. */
export type InArchive = {
  readonly name: string;
  readonly size: number;
  readonly said: Source | undefined;
} & ({ readonly bytes: () => Uint8Array } | { readonly why: 'outside' | 'locked' | 'too large' });

/** The zip that was read last: its files are asked for one after the other. */
let last: { readonly path: string; readonly bytes: Uint8Array } | null = null;

function bytesOf(path: string): Uint8Array {
  if (last?.path !== path) last = { path, bytes: readFileSync(path) };
  return last.bytes;
}

/** The files in a zip, as those in a folder are, sources.json beside them; null when it is none, or an empty one. */
export function inZip(path: string): readonly InArchive[] | null {
  last = null;
  const bytes = bytesOf(path);
  if (!isZip(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))) return null;
  const listed = new Map(
    listOf(bytes)
      .filter(({ name }) => !name.endsWith('/') && !isLitter(name))
      .map((one) => [one.name, one]),
  );
  if (listed.size === 0) return null;
  const all = [...listed.values()];
  const bomb = all.reduce((sum, { size }) => sum + size, 0) > ALL;
  const said = bomb ? new Map<string, Source>() : sourcesIn(bytes, all);
  return all.flatMap((one): InArchive[] => {
    const { name, size } = one;
    if (isSources(name)) return [];
    const about = { name, size, said: said.get(name) };
    if (leadsOut(name)) return [{ ...about, why: 'outside' }];
    if (one.locked) return [{ ...about, why: 'locked' }];
    if (bomb || size > LARGEST) return [{ ...about, why: 'too large' }];
    // More than the list says is a bomb.
    return [{ ...about, bytes: () => unpacked(bytesOf(path), one, size) }];
  });
}

const isSources = (name: string): boolean => /(?:^|\/)sources\.json$/.test(name);

/** What every sources.json in a zip says, by the whole names of its files. */
function sourcesIn(bytes: Uint8Array, all: readonly Listed[]): Map<string, Source> {
  const found = new Map<string, Source>();
  for (const one of all.filter(({ name }) => isSources(name))) {
    const folder = one.name.slice(0, -SOURCES.length);
    const names = all.flatMap(({ name }) => (name.startsWith(folder) ? [name.slice(folder.length)] : []));
    try {
      const text = new TextDecoder().decode(unpacked(bytes, one, Math.min(one.size, LARGEST)));
      for (const [name, source] of readSources(text, new Set(names)).sources)
        found.set(`${folder}${name}`, source);
    } catch {
      // One that is broken says nothing: its files are read without it.
    }
  }
  return found;
}
