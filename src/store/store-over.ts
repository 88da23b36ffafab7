import { sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { articleAt, articlesOf, historyOf, listed, versionOf } from './articles.ts';
import { choose, chosenIn } from './chosen.ts';
import { corrections, dropCorrection, kinOf, putCorrection } from './corrections.ts';
import { IN_MEMORY } from './database.ts';
import { beginJob, openJobs } from './jobs.ts';
import { keep, keptOf } from './kept.ts';
import { putLayouts } from './layouts.ts';
import { lockedBy } from './lock.ts';
import type { StoreProblem } from './problem.ts';
import { FileProblem, Missed, Numbered, Place, Source } from './row.ts';
import { prepareAll } from './statements.ts';
import type { Store } from './store.ts';
import { takeStep } from './take-step.ts';
import { withdrawOne } from './take.ts';
import { transaction } from './transaction.ts';

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
