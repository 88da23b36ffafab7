import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wrongForWhom, wrongOption } from './local/arguments.ts';
import { isAddress, openFetcher } from './local/fetch/fetcher.ts';
import { runImport } from './local/import/run-import.ts';
import { STORE } from './settings/kept-in.ts';
import { settingsTold } from './settings-told.ts';
import type { Job } from './store/jobs.ts';
import type { StoreProblem } from './store/problem.ts';
import { ALL_SERVERS } from './store/statements.ts';
import { answersElsewhere, goesOn, importUsage, nothingNamed, nothingOpen } from './words/import.ts';
import { openStore } from './store/open-store.ts';
import { storeInWords } from './words/store.ts';
import { tell } from './tell.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What the command line says, or null when it cannot be understood. */
function argumentsGiven() {
  try {
    const options = {
      server: { type: 'string' },
      all: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { server, all, list, 'dry-run': dryRun } = values;
    const paths = positionals.map((path) => (isAddress(path) ? path : resolve(path)));
    const unsaid = server === undefined && !all;
    // Without a path it goes on with what was interrupted, for whom that was; a dry run is for nobody.
    const free = unsaid && (paths.length === 0 || dryRun);
    const wrong = free ? null : (wrongForWhom(server, all) ?? (paths.length === 0 ? nothingNamed : null));
    if (wrong !== null) return (tell(wrong), null);
    return { list, dryRun, server: server ?? ALL_SERVERS, paths };
  } catch (error) {
    tell(wrongOption(error));
    return null;
  }
}

/** Imports what the command line names. @returns the exit code */
async function main(): Promise<number> {
  const given = argumentsGiven();
  if (!given) return (tell(importUsage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  let stopped = false;
  // Once: a second Ctrl-C ends it as it always does, and what was acknowledged is kept all the same.
  process.once('SIGINT', () => (stopped = true));
  const fetcher = openFetcher(settings.fetchHosts);
  const room = { tell, print, stopped: () => stopped, fetcher };
  const store = settings.store ?? STORE;
  if (settings.corpus !== null && !given.dryRun) tell(answersElsewhere(settings.corpus));
  if (given.paths.length > 0) return await runImport({ ...given, store }, room);
  const jobs = jobsIn(store);
  if (!Array.isArray(jobs)) return (tell(jobs.kind === 'no store' ? importUsage : storeInWords(jobs)), 2);
  if (jobs.length === 0) tell(nothingOpen);
  let exit = 0;
  for (const { paths, server, done, files } of jobs) {
    tell(goesOn(paths, done, files));
    exit = Math.max(exit, await runImport({ ...given, paths, server, store }, room));
  }
  return exit;
}

/** The imports that were interrupted, oldest first. */
function jobsIn(file: string): Job[] | StoreProblem {
  const store = openStore(file);
  if ('kind' in store) return store;
  const jobs = store.jobs();
  store.close();
  return [...jobs];
}

process.exitCode = await main();
