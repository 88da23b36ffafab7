import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openReader, type Reader } from '../../forms/apart.ts';
import { extractorStamp } from '../../store/extractor.ts';
import { openInMemory, openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { noPath, refusedInWords, remarkInWords } from '../../words/import.ts';
import { contradictions, dated } from '../../text/dates/published/deduce.ts';
import { previewInWords, wouldBe } from '../../words/preview.ts';
import { problemInWords } from '../../words/problem.ts';
import { storeInWords } from '../../words/store.ts';
import { type Fetcher, isAddress, openFetcher } from '../fetch/fetcher.ts';
import { findAt } from '../fetch/find-at.ts';
import { type Find, findFiles } from './find.ts';
import type { Remark } from './in-zip.ts';
import { report } from './report.ts';
import { takeIn } from './take-in.ts';

/** What is to be imported, into what. */
export interface Import {
  /** Absolute paths of files and folders, and addresses. */
  readonly paths: readonly string[];
  /** A server's id, or `*`. */
  readonly server: string;
  /** The file of the store. */
  readonly store: string;
  /** Whether each file is named once it is in. */
  readonly list: boolean;
  /** Whether all of it is only shown, and nothing taken in. */
  readonly dryRun: boolean;
}

/** Who is told, and may stop it. */
export interface Room {
  readonly tell: (line: string) => void;
  readonly print: (line: string) => void;
  readonly stopped?: () => boolean;
  readonly reader?: () => Reader;
  /** Left out where nothing is fetched. */
  readonly fetcher?: Fetcher;
}

/** Starting a thread that reads costs as much as reading so many files. */
const A_READER = 40;
/** With more threads than this, it is the disk that is waited for. */
const READERS = 2;

/**
 * Imports files.
 * @returns the exit code: 0, 1 when something was refused, 2 when it could not be done, 130 when it was stopped
 */
export async function runImport(
  { paths, server, store: file, list, dryRun }: Import,
  { tell, print, stopped = () => false, reader = openReader, fetcher = openFetcher([]) }: Room,
): Promise<number> {
  const missing = paths.flatMap((path) => {
    if (!isAddress(path)) return existsSync(path) ? [] : [noPath(path)];
    const why = fetcher.refuses(path);
    return why === null ? [] : [refusedInWords(path, '', why)];
  });
  missing.forEach(tell);
  if (missing.length > 0) return 2;
  // What would be taken in is what a store in memory makes of it.
  const store = dryRun ? openInMemory() : openStore(file, { write: true, doing: 'npm run import' });
  if ('kind' in store) return (tell(storeInWords(store)), 2);
  const found: Find[] = [];
  // One after the other: a host is not asked for many at once.
  for (const path of paths)
    if (isAddress(path)) found.push(await findAt(path, fetcher));
    else found.push(...findFiles(path));
  for (const one of found) if ('problem' in one) tell(remarkInWords(one.folder, one.problem));
  const files = found.filter((one): one is Exclude<Find, Remark> => !('problem' in one));
  const count = Math.min(READERS, availableParallelism(), Math.ceil(files.length / A_READER));
  const readers = Array.from({ length: count }, () => reader());
  const told = report({ files: files.length, list, tell, print });
  try {
    const job = store.begin({ paths, server, files: files.length });
    if (typeof job !== 'number') return (tell(storeInWords(job)), 2);
    const tally = await takeIn(files, {
      store,
      readers,
      extractor: extractorStamp(),
      servers: [server],
      job,
      acknowledged: told.acknowledged,
      stopped,
    });
    if ('kind' in tally) return (tell(storeInWords(tally)), 2);
    const exit = told.end(tally, stopped());
    if (dryRun) show(store, { tell, print });
    return exit;
  } finally {
    await Promise.all(readers.map((one) => one.close()));
    store.close();
  }
}

/** Shows the articles of a store as they would be asked. */
function show(store: Store, { tell, print }: Pick<Room, 'tell' | 'print'>): void {
  const articles = store.articlesOf(null);
  for (const article of articles) for (const line of previewInWords(dated(article))) print(line);
  for (const problem of contradictions(articles)) tell(problemInWords(problem));
  tell(wouldBe);
}
