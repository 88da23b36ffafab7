import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBundle } from './bundle.ts';
import { decode, firstFault } from './decode.ts';
import { correctArticles, type Corrected } from './corrections/correct-articles.ts';
import {
  type ReadCorrections,
  readCorrections,
  unread as uncorrected,
} from './corrections/read-corrections.ts';
import { gather, type Corpus } from './gather.ts';
import type { Source } from './make.ts';
import type { Problem } from './problem.ts';
import { readSources } from './sources.ts';
import { unread } from './unread.ts';

/** No article is longer; a larger file is something else. In bytes. */
export const LARGEST = 5_000_000;

/** What is known of the articles beside their text, in their folder. */
export const SOURCES = 'sources.json';
/** What the keeper has put right, in the folder of the articles. */
export const CORRECTIONS = 'corrections.json';

/**
 * Loads the articles of a folder as the keeper has put them right by corrections.json there. Where that is no list there
 * are no articles, since nobody knows which passages were to be hidden.
 */
export function loadCorpus(folder: string): Corrected {
  const { articles, problems } = loadArticles(folder);
  const corrections = loadCorrections(folder);
  if (corrections.entries === null)
    return { articles: [], entries: [], problems: [...problems, ...corrections.problems] };
  const corrected = correctArticles(articles, corrections.entries, corrections.withheld);
  return { ...corrected, problems: [...problems, ...corrections.problems, ...corrected.problems] };
}

/** What the keeper has put right, as written down in a folder; nothing where there is no such file. */
export function loadCorrections(folder: string): ReadCorrections {
  const names = namesIn(folder);
  if (!Array.isArray(names) || !names.includes(CORRECTIONS))
    return { entries: [], withheld: [], problems: [] };
  const text = textOf(folder, CORRECTIONS);
  return typeof text === 'string' ? readCorrections(text.replace(/^\uFEFF/, ' ')) : uncorrected(text);
}

/** Whether a file in a folder is read, by its name. */
export const isArticle = (name: string): boolean => /\.(?:txt|md)$/i.test(name);

/**
 * Loads every .txt and .md file that stands directly in a folder, in the order of their names, with what
 * sources.json says about them. What cannot be read is told and left out, and so are files of other forms, counted by
 * kind; the rest is loaded.
 */
export function loadArticles(folder: string): Corpus {
  const names = namesIn(folder);
  if (!Array.isArray(names)) return { articles: [], problems: [names] };
  const files = names.filter(isArticle);
  const problems: Problem[] = [];
  const sources = names.includes(SOURCES)
    ? sourcesIn(folder, new Set(files), problems)
    : new Map<string, Source>();
  const given = files.map((file) => {
    const text = textOf(folder, file);
    if (typeof text === 'string' && isBundle(text)) return { kind: 'several documents' as const, file };
    return typeof text === 'string' ? { file, text, source: sources.get(file) } : text;
  });
  const gathered = gather(given);
  problems.push(...gathered.problems);
  const others = names.filter((name) => !isArticle(name));
  problems.push(...unread(others, (name) => isFolder(folder, name)));
  if (files.length === 0) problems.push({ kind: 'empty', folder });
  return { articles: gathered.articles, problems };
}

const WHY: Readonly<Record<string, 'missing' | 'not a folder'>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not a folder',
};

/** The names in a folder, in code unit order so that every machine has the same. */
function namesIn(folder: string): string[] | Problem {
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

function sourcesIn(folder: string, files: ReadonlySet<string>, problems: Problem[]): Map<string, Source> {
  const text = textOf(folder, SOURCES);
  if (typeof text !== 'string') {
    problems.push(text);
    return new Map();
  }
  const read = readSources(text.replace(/^\uFEFF/, ''), files);
  problems.push(...read.problems);
  return read.sources;
}

function textOf(folder: string, file: string): string | Problem {
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
