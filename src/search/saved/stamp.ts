import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../corpus/article.ts';

const SOURCES = join(import.meta.dirname, '..', '..');
/** Whatever decides what is read and laid out: the program's own files, the table of meanings with them. */
export const DECIDING = ['grammar', 'corpus', 'text', 'search', 'answers'];

/** What runs stays what it was when it began, whatever becomes of its files: they are read once. */
let running: string | null = null;

/**
 * The SHA-256 of everything but the articles that what is saved depends on: what another version of the program
 * saved is not its own.
 */
export const programStamp = (): string => (running ??= stampOfFiles());

function stampOfFiles(): string {
  const hash = createHash('sha256').update(`${process.versions.unicode} ${endianness()}`);
  for (const folder of DECIDING)
    for (const name of readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const path = join(SOURCES, folder, name);
      if (statSync(path).isFile()) hash.update(`${folder}/${name}\n`).update(readFileSync(path));
    }
  return hash.digest('hex');
}

/** A file that was changed so lately may be changed again without its times telling, in milliseconds. */
const LATELY = 2_000;

/**
 * Tells the program from any other one on this machine as `programStamp` does, by the sizes and times of its files and of the
 * list of its packages alone: reading all of them takes longer than what it is asked for.
 * @param now in milliseconds since 1970
 * @returns null where that cannot be told
 */
export function lookedAtStamp(now: number, sources: string = SOURCES): string | null {
  try {
    const { version, versions } = process;
    const hash = createHash('sha256').update(`${version} ${versions.unicode} ${versions['icu']}`);
    const names = DECIDING.flatMap((folder) =>
      readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' })
        .toSorted()
        .map((name) => join(sources, folder, name)),
    );
    for (const name of [...names, join(sources, '..', 'package-lock.json')]) {
      const { size, mtimeMs, ctimeMs, ino } = statSync(name);
      if (Math.max(mtimeMs, ctimeMs) > now - LATELY) return null;
      hash.update(JSON.stringify([name, size, mtimeMs, ctimeMs, ino]));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** What tells an article from any other as far as reading it goes: its text and parts, and what the manifest says of it. */
export const articleStamp = ({ hash, blocks, title, outlet, url, published }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, blocks, title, outlet, url, published]))
    .digest('hex');
