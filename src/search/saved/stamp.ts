import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../corpus/article.ts';

const SOURCES = join(import.meta.dirname, '..', '..');
/** Whatever decides what is read and laid out: the program's own files, the table of meanings with them. */
const DECIDING = ['corpus', 'text', 'search', 'answers'];

/**
 * The SHA-256 of everything but the articles that what is saved depends on: what another version of the program
 * saved is not its own.
 */
export function programStamp(): string {
  const hash = createHash('sha256').update(`${process.versions.unicode} ${endianness()}`);
  for (const folder of DECIDING)
    for (const name of readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).toSorted()) {
      const path = join(SOURCES, folder, name);
      if (statSync(path).isFile()) hash.update(`${folder}/${name}\n`).update(readFileSync(path));
    }
  return hash.digest('hex');
}

/** What tells an article from any other as far as reading it goes: its text and parts, and what the manifest says of it. */
export const articleStamp = ({ hash, blocks, title, outlet, url, published }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, blocks, title, outlet, url, published]))
    .digest('hex');
