import { correctArticles, type Corrected } from './corrections/correct-articles.ts';
import { ownEntries } from './corrections/own.ts';
import {
  type ReadCorrections,
  readCorrections,
  unread as uncorrected,
} from './corrections/read-corrections.ts';
import { type Folder, folderAt, givenAt, namesIn, textOf } from './folder.ts';
import { gather, type Corpus } from './gather.ts';
import { type KnownFile, knownFiles } from './known-file.ts';
import type { Problem } from './problem.ts';

/** What the keeper has put right, in the folder of the articles. */
export const CORRECTIONS = 'corrections.json';

/** The articles of a folder, put right. */
export interface Loaded extends Corrected {
  /** By what those files are told later that have changed; null where one may concern what others gave. */
  readonly files: readonly KnownFile[] | null;
}

/**
 * Loads the articles of a folder as the keeper has put them right by corrections.json there. Where that is no list there
 * are no articles, since nobody knows which passages were to be hidden.
 * @param now in milliseconds since 1970
 */
export function loadCorpus(folder: string, now: number = Date.now()): Loaded {
  const { there, articles, problems } = read(folder, now);
  const corrections = loadCorrections(folder);
  const told = [...problems, ...corrections.problems];
  if (corrections.entries === null) return { articles: [], entries: [], problems: told, files: null };
  const corrected = correctArticles(articles, corrections.entries, corrections.withheld);
  const own = corrected.problems.length === 0 ? ownEntries(corrections) : null;
  const ids = new Set(articles.map(({ id }) => id));
  // What was hidden of an article that is there no more may be hidden in others.
  const isOwn = own !== null && [...own.keys()].every((id) => ids.has(id));
  return {
    ...corrected,
    problems: [...told, ...corrected.problems],
    files: there && isOwn ? knownFiles(there, articles, problems, own) : null,
  };
}

/** What the keeper has put right, as written down in a folder; nothing where there is no such file. */
export function loadCorrections(folder: string): ReadCorrections {
  const names = namesIn(folder);
  if (!Array.isArray(names) || !names.includes(CORRECTIONS))
    return { entries: [], withheld: [], problems: [] };
  const text = textOf(folder, CORRECTIONS);
  return typeof text === 'string' ? readCorrections(text.replace(/^\uFEFF/, ' ')) : uncorrected(text);
}

/**
 * Loads every .txt and .md file that stands directly in a folder, in the order of their names, with what
 * sources.json says about them. What cannot be read is told and left out, and so are files of other forms, counted by
 * kind; the rest is loaded.
 */
export function loadArticles(folder: string): Corpus {
  const { articles, problems } = read(folder, Date.now());
  return { articles, problems };
}

function read(folder: string, now: number): Corpus & { readonly there: Folder | null } {
  const there = folderAt(folder, now);
  if ('kind' in there) return { articles: [], problems: [there], there: null };
  const { files, sources, problems } = there;
  const gathered = gather(files.map(({ file }) => givenAt(folder, file, sources)));
  const empty: Problem[] = files.length === 0 ? [{ kind: 'empty', folder }] : [];
  return {
    articles: gathered.articles,
    problems: [...problems.sources, ...gathered.problems, ...problems.others, ...empty],
    there,
  };
}
