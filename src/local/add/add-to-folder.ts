import { linkSync, lstatSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBundle } from '../../corpus/bundle.ts';
import { decode } from '../../corpus/decode.ts';
import { gather } from '../../corpus/gather.ts';
import { hashOf } from '../../corpus/hash-of.ts';
import { isArticle } from '../../corpus/folder.ts';
import type { Added, ToAdd } from '../../discord/add/adding.ts';
import { dated } from '../../text/dates/published/deduce.ts';
import { fileAt } from './file-at.ts';
import { previewed } from './previewed.ts';

/** The name that a file gets: none that leads elsewhere, is hidden, or that some machine cannot have. */
const safe = (name: string): string =>
  name
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, '_')
    .replace(/^\.+/u, '')
    .slice(-120);

const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The name itself; with a number where another file has it. */
function freeIn(folder: string, name: string): string {
  const [, stem = '', ending = ''] = /^(.*)(\.[^.]*)$/su.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!isThere(join(folder, tried))) return tried;
  }
}

/** Whether one of the articles of a folder is the same, byte for byte. */
function holds(folder: string, bytes: Uint8Array): boolean {
  return readdirSync(folder)
    .filter(isArticle)
    .map((name) => join(folder, name))
    .some(
      (path) =>
        statSync(path, { throwIfNoEntry: false })?.size === bytes.length &&
        Buffer.compare(readFileSync(path), bytes) === 0,
    );
}

/** What would be asked about then. @returns why not, where nothing would */
function shown(bytes: Uint8Array, name: string, { from }: ToAdd): Added {
  if (!isArticle(name) || safe(name) === '') return { kind: 'refused', why: 'odd form' };
  const text = decode(bytes);
  if (text === null) return { kind: 'refused', why: 'odd encoding' };
  if (text.includes('\0')) return { kind: 'refused', why: 'unknown form' };
  if (isBundle(text)) return { kind: 'refused', why: 'several documents' };
  const articles = gather([{ file: name, text }]).articles.map(dated);
  if (articles.length === 0) return { kind: 'refused', why: 'no words' };
  return previewed(articles, [], typeof from === 'string' ? { hash: hashOf(bytes), url: from } : null);
}

/**
 * Shows what is in a text, or writes it into a folder of articles where it was confirmed: as it is, whole or not at all, and over no
 * other file.
 */
export async function addToFolder(wanted: ToAdd, folder: string): Promise<Added> {
  const got = await fileAt(wanted);
  if ('kind' in got) return got;
  const { name, bytes } = got;
  const found = shown(bytes, name, wanted);
  if (wanted.confirmed === null || found.kind !== 'preview') return found;
  try {
    if (holds(folder, bytes)) return { kind: 'added', articles: 0 };
    const path = join(folder, freeIn(folder, safe(name)));
    // A link is made at once or not at all: nobody reads half of a file, and what is there already stays.
    const half = `${path}.${hashOf(bytes).slice(0, 10)}.half`;
    writeFileSync(half, bytes);
    try {
      linkSync(half, path);
    } finally {
      unlinkSync(half);
    }
    return { kind: 'added', articles: 1 };
  } catch {
    return { kind: 'failed', why: 'folderNotWritten' };
  }
}
