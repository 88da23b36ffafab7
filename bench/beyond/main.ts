import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aliasOf } from '../../src/opensearch/layout.ts';
import { programStamp } from '../../src/search/saved/stamp.ts';
import { partOf } from '../corpus/folder.ts';
import { lacking, startOpenSearch } from '../opensearch/start.ts';

const { values, positionals } = parseArgs({
  options: {
    archive: { type: 'string', default: '../shared/data/archive/mix' },
    /** Where folders and what was read are kept for another run; without it they are removed. */
    in: { type: 'string' },
  },
  allowPositionals: true,
});

/** Runs one step in a process of its own, so that its memory and seconds are its own. */
function run(file: string, ...given: string[]): object {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', join(import.meta.dirname, file), ...given],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as object;
}

/** Resident memory of a process in megabytes, where the system tells it. */
function residentOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}

/**
 * `npm run -s bench:beyond -- 1000 5000 20000 --archive FOLDER`: the search over so many of an archive's articles in the process
 * that answers, and beside it in an OpenSearch on this machine, in one run. Vectors of sentences apart.
 */
const lacks = await lacking();
if (lacks !== null) throw new Error(`There is no ${lacks}.`);
const { url, pid, close } = await startOpenSearch();
for (const size of positionals) {
  const into = values.in ? join(values.in, size) : mkdtempSync(join(tmpdir(), 'beyond-'));
  const { folder, articles } = partOf(values.archive, Number(size), into);
  const [index, answers] = [join(into, 'saved.index'), join(into, 'answers.json')];
  const alias = aliasOf(size, programStamp());
  const told = (name: string, figures: object): void =>
    console.log(JSON.stringify({ articles, of: name, ...figures }));
  told('embedded', run('embedded.ts', folder, index, answers));
  told('import into OpenSearch', run('import.ts', folder, index, url, alias));
  told('OpenSearch', { ...run('opensearch.ts', url, alias, answers), engine: residentOf(pid) });
  const every = join(into, 'every.json');
  told('every kind of question, embedded', run('answers.ts', folder, index, every));
  const bot = run('bot.ts', url, size, every);
  told('every kind of question, OpenSearch', { ...bot, engine: residentOf(pid) });
  if (!values.in) rmSync(into, { recursive: true });
}
await close();
