import { resolve, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Article } from '../corpus/article.ts';
import { articleAt, articlesOf, historyOf, type Listed, listed, type Opened, versionOf } from './articles.ts';
import { choose, chosenIn } from './chosen.ts';
import { IN_MEMORY, openDatabase } from './database.ts';
import { corrections, dropCorrection, kinOf, putCorrection } from './corrections.ts';
import { beginJob, type Job, openJobs } from './jobs.ts';
import { keep, keptOf } from './kept.ts';
import { putLayouts } from './layouts.ts';
import { lockedBy, takeLock } from './lock.ts';
import { type LockedStore, storeProblem, type StoreProblem } from './problem.ts';
import { FileProblem, Missed, Numbered, Place, Source } from './row.ts';
import { prepareAll, type Statements } from './statements.ts';
import { type Done, joins, type Miss, type Taken, takeOne, withdrawOne } from './take.ts';

/** What is known of a file that was taken in before. */
export type KnownFile = z.infer<typeof Source> & { readonly servers: readonly string[] };

/** One step of an import: a file that was read, or one that is as it was. */
export type Step = { readonly taken: Taken } | { readonly same: KnownFile; readonly modified: number };

/** How far an import is. */
export interface Progress {
  readonly job: number;
  readonly done: number;
  readonly ended: boolean;
}

/** One file with a team's articles. Everything that is read is as of the last acknowledged change. */
export interface Store {
  /** Its path. */
  readonly file: string;
  /** The ids of the servers that have articles of their own, in order; articles of all servers name none. */
  readonly servers: () => readonly string[];
  /**
   * What a server sees: its own articles and those of all servers, in an order that does not depend on how they came.
   * @param server null for the articles of all
   */
  readonly articlesOf: (server: string | null) => readonly Article[];
  /** The same without their texts. */
  readonly listed: (server: string | null) => readonly Listed[];
  /** One of them, as none but itself would have it; null where it is there no more, or anything is wrong with it. */
  readonly articleAt: (number: number) => Article | null;
  /** Whether a server sees any articles, without opening them. */
  readonly has: (server: string | null) => boolean;
  /** Whether a server has articles of its own, or had: addresses of those that were taken out still open. */
  readonly owns: (server: string) => boolean;
  /** What is the same exactly when what a server sees is, in a copy of this store too. */
  readonly stamp: (server: string | null) => string;
  /** Another number whenever what a server sees has changed. */
  readonly revision: (server: string | null) => number;
  /**
   * The text of an id, though it may have been changed or taken out since.
   * @param server whose member asks; null for whoever runs the bot
   * @returns null when that server never saw it
   */
  readonly versionOf: (id: string, server?: string | null) => Opened | null;
  /** Every text that the article of an id has or had, oldest first; see `versionOf`. */
  readonly historyOf: (id: string, server: string | null) => readonly Opened[];
  /** The ids of all texts that the articles of an id have or had, itself included, whoever sees them. */
  readonly kin: (id: string) => readonly string[];
  /** The ids of the servers that see an article of this id, or saw it; that of all servers where it belongs to all. */
  readonly readersOf: (id: string) => readonly string[];
  /** What the keeper has put right, as it was written down, in order. */
  readonly corrections: () => readonly unknown[];
  /** Writes down what is put right, behind the others. @returns why it is not, or null */
  readonly correct: (entry: object) => StoreProblem | null;
  /** Takes one back, by its place in the order, from 0. @returns why it is not, or null */
  readonly undo: (index: number) => StoreProblem | null;
  /** What the admins of each server have chosen, by its id, as it was written down. */
  readonly chosen: () => ReadonlyMap<string, unknown>;
  /** Keeps what a server's have chosen; null forgets it. @returns why it could not be done, or null */
  readonly choose: (server: string, entry: object | null) => StoreProblem | null;
  /** What was kept under a key; null when there is nothing, or something made by another stamp. */
  readonly get: (key: string, stamp?: string) => Uint8Array | null;
  /** Keeps what can be made again; null drops it. @returns why it is not kept, or null */
  readonly put: (key: string, bytes: Uint8Array | null, stamp?: string) => StoreProblem | null;
  /** Keeps several, all or none. */
  readonly putAll: (
    entries: Iterable<readonly [key: string, bytes: Uint8Array]>,
    stamp?: string,
  ) => StoreProblem | null;
  /** Who writes into it just now; null where nobody does. */
  readonly locked: () => LockedStore | null;
  /** What could not be read of the files of a server, or of all. */
  readonly problems: (server: string | null) => readonly z.infer<typeof FileProblem>[];
  /** The imports that were begun and not ended. */
  readonly jobs: () => readonly Job[];
  readonly known: (place: string, inner: string) => KnownFile | null;
  /** What was refused of a source when it was read, by its number. */
  readonly misses: (source: number) => readonly Miss[];
  /** The files at a place and in the folder of that name that hold articles now. */
  readonly under: (place: string) => readonly z.infer<typeof Place>[];
  /** Begins an import, or goes on with the same. @returns its number */
  readonly begin: (job: Omit<Job, 'done'>) => number | StoreProblem;
  /** Takes in files for servers, all or nothing; once it returns they are on the disk. */
  readonly take: (
    steps: readonly Step[],
    servers: readonly string[],
    progress?: Progress,
  ) => readonly Done[] | StoreProblem;
  /** Takes out what sources hold, by their numbers; old addresses still open. @returns how many articles */
  readonly withdraw: (sources: readonly number[]) => number | StoreProblem;
  readonly close: () => void;
}

/**
 * Opens a store.
 * @param file its path
 * @param options.write whether articles are written: then it is made where there is none, and no second process may write
 * any until it is closed. Whoever only reads may keep what can be made again.
 * @param options.doing what others are told who are refused meanwhile, as it is typed: "npm run import"
 */
export function openStore(
  file: string,
  { write = false, doing = '' }: { readonly write?: boolean; readonly doing?: string } = {},
): Store | StoreProblem {
  const lock = write ? takeLock(file, doing) : null;
  if (lock && 'kind' in lock) return lock;
  const database = openDatabase(file, write);
  if ('kind' in database) {
    lock?.release();
    return database;
  }
  return storeOver(database, resolve(file), () => lock?.release());
}

/** A store that is gone when it is closed. */
export function openInMemory(): Store | StoreProblem {
  const database = openDatabase(IN_MEMORY, true);
  return 'kind' in database ? database : storeOver(database, IN_MEMORY, () => {});
}

/** The store in a database that is open. @param release called once it is closed */
export function storeOver(database: DatabaseSync, file: string, release: () => void): Store {
  const statements = prepareAll(database);
  const transact = <T>(write: () => T): T | StoreProblem => transaction(database, statements, file, write);
  return {
    file,
    servers: () => statements.servers.all().map((row) => String(row['server'])),
    articlesOf: (server) =>
      articlesOf(statements, server, (layouts) => {
        // Where it cannot be written, they are laid out anew at the next start.
        transact(() => putLayouts(statements, layouts));
      }),
    listed: (server) => listed(statements, server),
    articleAt: (number) => articleAt(statements, number),
    has: (server) => (server === null ? statements.hasAny.get() : statements.has.get(server)) !== undefined,
    owns: (server) => statements.owns.get(server) !== undefined,
    stamp: (server) =>
      (server === null ? statements.marksOfAll.all() : statements.marks.all(server))
        .map(({ mark }) => String(mark))
        .join(' '),
    revision: (server) =>
      Numbered.parse(server === null ? statements.revisionOfAll.get() : statements.revision.get(server))
        .number,
    versionOf: (id, server = null) => versionOf(statements, id, server),
    historyOf: (id, server) => historyOf(statements, id, server),
    kin: (id) => kinOf(statements, id),
    readersOf: (id) => statements.readersOf.all(id).map((row) => String(row['server'])),
    corrections: () => corrections(statements).map(({ entry }) => entry),
    correct: (entry) => transact(() => (putCorrection(statements, entry), null)),
    undo: (index) => transact(() => (dropCorrection(statements, index), null)),
    chosen: () => chosenIn(statements),
    choose: (server, entry) => transact(() => (choose(statements, server, entry), null)),
    get: (key, stamp = '') => keptOf(statements, key, stamp),
    put: (key, bytes, stamp = '') => transact(() => (keep(statements, key, stamp, bytes), null)),
    putAll: (entries, stamp = '') =>
      transact(() => {
        for (const [key, bytes] of entries) keep(statements, key, stamp, bytes);
        return null;
      }),
    locked: () => (file === IN_MEMORY ? null : lockedBy(file)),
    problems: (server) =>
      z
        .array(FileProblem)
        .parse(server === null ? statements.problems.all() : statements.problemsOf.all(server)),
    jobs: () => openJobs(statements),
    known(place, inner) {
      const row = statements.source.get(place, inner);
      if (!row) return null;
      const source = Source.parse(row);
      const servers = statements.belongsTo.all(source.number).map(({ server }) => String(server));
      return { ...source, servers };
    },
    misses: (source) => z.array(Missed).parse(statements.misses.all(source)),
    under: (place) =>
      z
        .array(Place)
        .parse(statements.sourcesUnder.all(place, place.endsWith(sep) ? place : `${place}${sep}`)),
    begin: (job) => transact(() => beginJob(statements, job)),
    take: (steps, servers, progress) =>
      transact(() => {
        const done = steps.map((step) => takeStep(statements, step, servers));
        if (progress) statements.jobDone.run(progress.done, Number(progress.ended), progress.job);
        return done;
      }),
    withdraw: (sources) =>
      transact(() => sources.reduce((sum, source) => sum + withdrawOne(statements, source), 0)),
    close() {
      database.close();
      release();
    },
  };
}

function takeStep(statements: Statements, step: Step, servers: readonly string[]): Done {
  if ('taken' in step) return takeOne(statements, step.taken, servers);
  const { number } = step.same;
  statements.touch.run(step.modified, number);
  if (joins(statements, number, servers)) statements.changed.run(number);
  return { added: 0, changed: 0, same: statements.held.all(number).length, gone: 0 };
}

/** Does all of it or nothing. What is wrong with the place comes back as data; faults of the program are thrown. */
function transaction<T>(
  database: DatabaseSync,
  { begin, commit, rollback }: Statements,
  file: string,
  write: () => T,
): T | StoreProblem {
  try {
    begin.run();
    const done = write();
    commit.run();
    return done;
  } catch (error) {
    if (database.isTransaction) rollback.run();
    const problem = storeProblem(error, file);
    if (problem) return problem;
    throw error;
  }
}
