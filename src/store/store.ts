import type { z } from 'zod';
import type { Article } from '../corpus/article.ts';
import type { Listed, Opened } from './articles.ts';
import type { Job } from './jobs.ts';
import type { LockedStore, StoreProblem } from './problem.ts';
import type { FileProblem, Place, Source } from './row.ts';
import type { Done, Miss, Taken } from './take.ts';

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
