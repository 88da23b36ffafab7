import type { KnownFile } from '../../corpus/known-file.ts';
import type { Problem } from '../../corpus/problem.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { json, parse } from './json.ts';

/** Where articles come from: what tells whether that is as it was, and what was wrong with it. */
export interface Folder {
  readonly stamp: string | null;
  readonly problems: readonly Problem[];
  /** By what those of its files are told that have changed since; none where nothing is known of them. */
  readonly files?: readonly KnownFile[] | null | undefined;
}

const FOLDER = 'folder';
const FILES = 'files';

/** A start that finds a folder as it was need not look at the list of its files. */
export function* folderEntries({ files = null, ...folder }: Folder): Entries & Generator {
  yield [FILES, json(files)];
  yield [FOLDER, json(folder)];
}

/** Where the kept articles come from, or null. */
export function sourceIn({ get }: Keep): Omit<Folder, 'files'> | null {
  const bytes = get(FOLDER);
  return bytes && (parse(bytes) as Folder);
}

/** The files that the kept articles come from, or null. */
export function filesIn({ get }: Keep): readonly KnownFile[] | null {
  const bytes = get(FILES);
  return bytes && (parse(bytes) as readonly KnownFile[] | null);
}

/** All that is kept, as if the articles came from another folder. */
export function* sourceOnly({ names, get }: Keep, folder: Folder): Entries & Generator {
  for (const name of names()) {
    if (name === FOLDER) yield* folderEntries(folder);
    const bytes = name === FOLDER || name === FILES ? null : get(name);
    if (bytes) yield [name, bytes];
  }
}
