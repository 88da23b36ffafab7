import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aliasOf } from '../../src/opensearch/layout.ts';
import { programStamp } from '../../src/search/saved/stamp.ts';
import { isArticle, partOf } from '../corpus/folder.ts';
import { type Figures, knownIn } from '../corpus/known.ts';
import { multiplied } from '../corpus/multiplied.ts';
import { lacking, startOpenSearch } from '../opensearch/start.ts';

const { values, positionals } = parseArgs({
  options: {
    archive: { type: 'string', default: '../shared/data/archive/mix' },
    /** Where folders, what was read and figures are kept for another run, which goes on with this one; without it they are removed. */
    in: { type: 'string' },
  },
  allowPositionals: true,
});

/** Runs one step in a process of its own, so that its memory and seconds are its own. */
function run(file: string, ...given: string[]): Figures {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=16384', '--max-semi-space-size=16', join(import.meta.dirname, file), ...given],
    { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${file} has failed`);
  return JSON.parse(stdout) as Figures;
}

/** Resident memory of a process in megabytes, where the system tells it. */
function residentOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))!;
  return Math.round(Number(kilobytes) / 1024);
}

/** So many of an archive's articles, which is multiplied with other names where it has fewer; what is kept there is taken. */
function folderOf(size: string, into: string): string {
  const folder = join(into, 'articles');
  if (existsSync(folder)) return folder;
  const times = Math.ceil(Number(size) / readdirSync(values.archive).filter(isArticle).length);
  const archive = times > 1 ? multiplied(values.archive, times, into) : values.archive;
  return partOf(archive, Number(size), into).folder;
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
  mkdirSync(into, { recursive: true });
  const folder = folderOf(size, into);
  const articles = readdirSync(folder).filter(isArticle).length;
  const [index, answers, every] = ['saved.index', 'answers.json', 'every.json'].map((name) =>
    join(into, name),
  ) as [string, string, string];
  const alias = aliasOf(size, programStamp());
  const known = knownIn(into);
  const tell = (of: string, figures: () => Figures): void =>
    console.log(JSON.stringify({ articles, of, ...known.get(of, figures) }));
  const withEngine = (figures: Figures): Figures => ({ ...figures, engine: residentOf(pid) });
  tell('embedded', () => run('embedded.ts', folder, index, answers));
  tell('every kind of question, embedded', () => run('answers.ts', folder, index, every));
  // An engine that was started anew holds nothing.
  console.log(
    JSON.stringify({
      articles,
      of: 'import into OpenSearch',
      ...run('import.ts', folder, index, url, alias),
    }),
  );
  tell('OpenSearch', () => withEngine(run('opensearch.ts', url, alias, answers)));
  tell('every kind of question, OpenSearch', () => withEngine(run('bot.ts', url, size, every)));
  if (!values.in) rmSync(into, { recursive: true });
}
await close();
