import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { LARGEST as LARGEST_TEXT, SOURCES } from '../../corpus/folder.ts';
import { CORRECTIONS } from '../../corpus/load.ts';
import type { Source } from '../../corpus/make.ts';
import { readSources } from '../../corpus/sources.ts';
import type { Found, Miss } from '../../store/take.ts';
import { codeOf } from './code-of.ts';
import { inZip, type Remark, unsaid } from './in-zip.ts';

/** No larger file is read, in bytes: what is larger is a film, or an archive to be taken apart first. */
const LARGEST = 200_000_000;

/** What systems and programs leave beside files: hidden files, locks of open documents, thumbnails. */
const LEFT = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/i;

/** A file that may hold articles. */
export interface Readable extends Found {
  /** @throws Error when it cannot be read */
  readonly bytes: () => Uint8Array;
  /** Where it was fetched from; nowhere else are links in it looked at from. */
  readonly url?: string;
}

/** A file that is not read, and why. */
export interface Unread extends Found {
  readonly miss: Miss;
}

export type Find = Readable | Unread | Remark;

const miss = (why: string, detail?: string): Miss => ({
  where: '',
  why,
  ...(detail !== undefined && { detail }),
});

const inOrder = (names: readonly string[]): string[] => names.toSorted((a, b) => (a < b ? -1 : 1));

/** Which files are looked at, by their paths. */
type Wanted = (path: string) => boolean;

/**
 * Every file at a path, in folders in folders and in zips, in the order of the names. Nothing outside of it is read, whatever
 * links say.
 */
export function* findFiles(given: string, wanted: Wanted = () => true): Generator<Find> {
  const path = resolve(given);
  try {
    const real = realpathSync(path);
    const about = statSync(real);
    if (about.isDirectory()) yield* inFolder(real, real, wanted);
    else yield* atFile(real, real.slice(real.lastIndexOf(sep) + 1), saidOfNeighbour(real));
  } catch (error) {
    yield { ...nowhere(path, given), miss: miss('unreadable', codeOf(error)) };
  }
}

const nowhere = (place: string, file: string): Found => ({
  place,
  inner: '',
  file,
  size: -1,
  modified: 0,
  said: undefined,
});

/** What the sources.json beside a file says of it. */
function saidOfNeighbour(file: string): Source | undefined {
  const [folder, name] = [resolve(file, '..'), file.slice(file.lastIndexOf(sep) + 1)];
  return saidIn(folder, new Set([name])).sources.get(name);
}

function saidIn(folder: string, names: ReadonlySet<string>): ReturnType<typeof readSources> {
  let text: string;
  try {
    const path = join(folder, SOURCES);
    const about = lstatSync(path);
    // A link may lead out of the folder, and a pipe is never read to its end.
    if (!about.isFile()) return unsaid({ kind: 'unreadable', file: SOURCES, code: 'not a file' });
    if (about.size > LARGEST_TEXT)
      return unsaid({ kind: 'too large', file: SOURCES, bytes: about.size, most: LARGEST_TEXT });
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { sources: new Map(), problems: [] };
    return unsaid({ kind: 'unreadable', file: SOURCES, code: codeOf(error) });
  }
  return readSources(text.replace(/^\uFEFF/, ''), names);
}

function* inFolder(folder: string, root: string, wanted: Wanted): Generator<Find> {
  const shown = (name: string): string => relative(root, join(folder, name)).split(sep).join('/');
  let names: string[];
  try {
    names = inOrder(readdirSync(folder).filter((name) => !LEFT.test(name)));
  } catch (error) {
    yield { ...nowhere(folder, shown('') || folder), miss: miss('unreadable', codeOf(error)) };
    return;
  }
  const { sources, problems } = names.includes(SOURCES)
    ? saidIn(folder, new Set(names))
    : { sources: new Map<string, Source>(), problems: [] };
  for (const problem of problems) yield { folder: shown('') || root, problem };
  for (const name of names) {
    if (name === SOURCES) continue;
    const path = join(folder, name);
    if (name === CORRECTIONS) {
      yield { ...nowhere(path, shown(name)), miss: miss('corrections') };
      continue;
    }
    try {
      const about = lstatSync(path);
      if (!about.isDirectory() && !wanted(path)) continue;
      if (about.isSymbolicLink()) {
        if (isOutside(path, root)) yield { ...nowhere(path, shown(name)), miss: miss('link outside') };
      } else if (about.isDirectory()) yield* inFolder(path, root, wanted);
      else yield* atFile(path, shown(name), sources.get(name));
    } catch (error) {
      // A name that is no UTF-8 is not found by what it is decoded to.
      const why = name.includes('\uFFFD') ? 'odd name' : 'unreadable';
      yield { ...nowhere(path, shown(name)), miss: miss(why, codeOf(error)) };
    }
  }
}

/** Whether a link leads out of a folder, or nowhere. What it leads to inside is read where it stands. */
function isOutside(link: string, root: string): boolean {
  try {
    const real = realpathSync(link);
    return real !== root && !real.startsWith(root + sep);
  } catch {
    return true;
  }
}

function* atFile(path: string, file: string, said: Source | undefined): Generator<Find> {
  const about = statSync(path);
  const found: Found = {
    place: path,
    inner: '',
    file,
    size: about.size,
    modified: about.mtimeMs,
    said,
  };
  const text = /\.(?:txt|md)$/iu.test(path);
  if (!about.isFile()) yield { ...found, miss: miss('not a file') };
  else if (about.size > (text ? LARGEST_TEXT : LARGEST))
    yield { ...found, miss: miss('too large', String(about.size)) };
  else {
    const zip = /\.zip$/iu.test(path) ? inZip(path) : null;
    if (zip) {
      for (const { folder, problem } of zip.remarks) yield { folder: `${file}/${folder}`, problem };
      for (const { name, size, said: ofIt, ...rest } of zip.files) {
        const within = { ...found, inner: name, file: `${file}/${name}`, size, said: ofIt };
        yield 'why' in rest ? { ...within, miss: miss(rest.why) } : { ...within, bytes: rest.bytes };
      }
    } else yield { ...found, bytes: () => readFileSync(path) };
  }
}
