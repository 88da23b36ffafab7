import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBundle } from './bundle.ts';
import { decode, firstFault } from './decode.ts';
import { fileStamp } from './folder-stamp.ts';
import type { Given } from './gather.ts';
import type { Source } from './make.ts';
import type { Problem } from './problem.ts';
import { readSources } from './sources.ts';
import { unread } from './unread.ts';

/** No article is longer; a larger file is something else. In bytes. */
export const LARGEST = 5_000_000;

/** What is known of the articles beside their text, in their folder. */
export const SOURCES = 'sources.json';

/** What stands in a folder, without a look into any article. */
export interface Folder {
  /** The files that may be articles, in the order of their names, and what tells whether each was changed since; null where that cannot be told. */
  readonly files: readonly { readonly file: string; readonly stamp: string | null }[];
  /** What sources.json says of each. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What is wrong with sources.json, and which files are passed over. */
  readonly problems: { readonly sources: readonly Problem[]; readonly others: readonly Problem[] };
}

/** Whether a file in a folder is read, by its name. */
export const isArticle = (name: string): boolean => /\.(?:txt|md)$/i.test(name);

/** Looks at a folder. @param now in milliseconds since 1970 @returns what is wrong with it where it cannot be looked at */
export function folderAt(folder: string, now: number): Folder | Problem {
  const names = namesIn(folder);
  if (!Array.isArray(names)) return names;
  const files = names.filter(isArticle);
  const others = names.filter((name) => !isArticle(name));
  const { sources, problems } = names.includes(SOURCES)
    ? sourcesIn(folder, new Set(files))
    : { sources: new Map<string, Source>(), problems: [] };
  return {
    files: files.map((file) => ({ file, stamp: fileStamp(join(folder, file), now) })),
    sources,
    problems: { sources: problems, others: unread(others, (name) => isFolder(folder, name)) },
  };
}

/** Reads a file of a folder that may be an article. */
export function givenAt(folder: string, file: string, sources: Folder['sources']): Given | Problem {
  const text = textOf(folder, file);
  if (typeof text !== 'string') return text;
  return isBundle(text) ? { kind: 'several documents', file } : { file, text, source: sources.get(file) };
}

const WHY: Readonly<Record<string, 'missing' | 'not a folder'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not a folder',
};

/** The names in a folder, in code unit order so that every machine has the same. */
export function namesIn(folder: string): string[] | Problem {
  try {
    return readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    return { kind: 'folder', folder, why: WHY[codeOf(error)] ?? 'unreadable' };
  }
}

function isFolder(folder: string, name: string): boolean {
  try {
    return statSync(join(folder, name)).isDirectory();
  } catch {
    // A link that leads nowhere.
    return false;
  }
}

function sourcesIn(folder: string, files: ReadonlySet<string>): ReturnType<typeof readSources> {
  const text = textOf(folder, SOURCES);
  if (typeof text !== 'string') return { sources: new Map(), problems: [text] };
  return readSources(text.replace(/^\uFEFF/, ''), files);
}

/** The text of a file in a folder, or why it has none. */
export function textOf(folder: string, file: string): string | Problem {
  try {
    const path = join(folder, file);
    const about = statSync(path);
    if (!about.isFile()) return { kind: 'unreadable', file, code: 'not a file' };
    if (about.size > LARGEST) return { kind: 'too large', file, bytes: about.size, most: LARGEST };
    const bytes = readFileSync(path);
    const text = decode(bytes);
    if (text === null) return { kind: 'not UTF-8', file, ...firstFault(bytes) };
    const nul = text.indexOf('\0');
    return nul === -1 ? text : { kind: 'not text', file, line: text.slice(0, nul).split('\n').length };
  } catch (error) {
    return { kind: 'unreadable', file, code: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
