import { readFileSync } from 'node:fs';
import { LARGEST as LARGEST_TEXT, SOURCES } from '../../corpus/folder.ts';
import type { Source } from '../../corpus/make.ts';
import type { Problem } from '../../corpus/problem.ts';
import { readSources } from '../../corpus/sources.ts';
import { ALL, LARGEST } from '../../forms/limits.ts';
import { isZip, type Listed, listOf, leadsOut, isLitter, unpacked } from '../../forms/zip-list.ts';

/** A file in an archive: its bytes, or why it has none. */
export type InArchive = {
  readonly name: string;
  readonly size: number;
  readonly said: Source | undefined;
} & ({ readonly bytes: () => Uint8Array } | { readonly why: 'outside' | 'locked' | 'too large' });

/** What is wrong with the sources.json of a folder, or of one in an archive. */
export interface Remark {
  readonly folder: string;
  readonly problem: Problem;
}

/** What is known of files beside their text, by name, and what is wrong with how it is said. */
interface Said {
  readonly said: ReadonlyMap<string, Source>;
  readonly remarks: readonly Remark[];
}

/** The zip that was read last: its files are asked for one after the other. */
let last: { readonly path: string; readonly bytes: Uint8Array } | null = null;

function bytesOf(path: string): Uint8Array {
  if (last?.path !== path) last = { path, bytes: readFileSync(path) };
  return last.bytes;
}

/** The files in a zip, as those in a folder are, sources.json beside them; null when it is none, or an empty one. */
export function inZip(
  path: string,
): { readonly files: readonly InArchive[]; readonly remarks: readonly Remark[] } | null {
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
  const { said, remarks } = bomb ? NOTHING_SAID : sourcesIn(bytes, all);
  const files = all.flatMap((one): InArchive[] => {
    const { name, size } = one;
    if (isSources(name)) return [];
    const about = { name, size, said: said.get(name) };
    if (leadsOut(name)) return [{ ...about, why: 'outside' }];
    if (one.locked) return [{ ...about, why: 'locked' }];
    if (bomb || size > LARGEST) return [{ ...about, why: 'too large' }];
    // More than the list says is a bomb.
    return [{ ...about, bytes: () => unpacked(bytesOf(path), one, size) }];
  });
  return { files, remarks };
}

const NOTHING_SAID: Said = { said: new Map(), remarks: [] };

const isSources = (name: string): boolean => /(?:^|\/)sources\.json$/.test(name);

/** The folder of a name in a zip, with the slash behind it; empty for the outermost. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** What every sources.json in a zip says, by the whole names of its files, and what is wrong with which. */
function sourcesIn(bytes: Uint8Array, all: readonly Listed[]): Said {
  const said = new Map<string, Source>();
  const remarks: Remark[] = [];
  const byFolder = Map.groupBy(all, ({ name }) => folderOf(name));
  for (const one of all.filter(({ name }) => isSources(name))) {
    const folder = folderOf(one.name);
    const read = sourcesAt(
      bytes,
      one,
      new Set(byFolder.get(folder)!.map(({ name }) => name.slice(folder.length))),
    );
    for (const [name, source] of read.sources) said.set(`${folder}${name}`, source);
    for (const problem of read.problems) remarks.push({ folder, problem });
  }
  return { said, remarks };
}

/** Nothing is known of the files, and why. */
export const unsaid = (problem: Problem): ReturnType<typeof readSources> => ({
  sources: new Map(),
  problems: [problem],
});

function sourcesAt(
  bytes: Uint8Array,
  one: Listed,
  names: ReadonlySet<string>,
): ReturnType<typeof readSources> {
  if (one.size > LARGEST_TEXT)
    return unsaid({ kind: 'too large', file: SOURCES, bytes: one.size, most: LARGEST_TEXT });
  if (one.locked) return unsaid({ kind: 'unreadable', file: SOURCES, code: 'locked' });
  try {
    const text = new TextDecoder().decode(unpacked(bytes, one, one.size));
    return readSources(text, names);
  } catch {
    return unsaid({ kind: 'unreadable', file: SOURCES, code: 'broken' });
  }
}
