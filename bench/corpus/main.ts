import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isArticle, partOf } from './folder.ts';
import { type Figures, knownIn } from './known.ts';
import { multiplied } from './multiplied.ts';

const { values, positionals } = parseArgs({
  options: {
    archive: { type: 'string', default: '../shared/data/archive/mix' },
    /** Where folders, saved index and figures are kept for another run, which goes on with this one; without it they are removed. */
    in: { type: 'string' },
  },
  allowPositionals: true,
});

/** Runs one step in a process of its own, so that its memory and seconds are its own. How far it is stands on the terminal. */
function run(file: string, ...given: string[]): Figures {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=16384', '--max-semi-space-size=16', join(import.meta.dirname, file), ...given],
    { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${file} ${given[0]} has failed`);
  return JSON.parse(stdout) as Figures;
}

/**
 * `npm run -s bench:corpus -- 1000 5000 --archive FOLDER`: what so many of an archive's articles cost, vectors apart, beside
 * peers that only search. An archive that has fewer is multiplied, with other names. Seconds are the processor's, milliseconds pass on the clock, memory is in megabytes.
 */
for (const size of positionals) {
  if (values.in) mkdirSync(join(values.in, size), { recursive: true });
  const into = values.in ? join(values.in, size) : mkdtempSync(join(tmpdir(), 'corpus-'));
  const times = Math.ceil(Number(size) / readdirSync(values.archive).filter(isArticle).length);
  const archive = times > 1 ? multiplied(values.archive, times, into) : values.archive;
  const { folder, articles, larger, added } = partOf(archive, Number(size), into);
  const [index, asking] = [join(into, 'saved.index'), join(into, 'questions.json')];
  const known = knownIn(into);
  const tell = (of: string, figures: () => Figures): void =>
    console.log(JSON.stringify({ articles, of, ...known.get(of, figures) }));
  tell('from nothing', () => run('one.ts', 'nothing', folder, index, asking));
  tell('restart', () => run('one.ts', 'restart', folder, index, asking));
  tell('questions', () => run('one.ts', 'questions', folder, index, asking));
  tell('one article added, restarted', () => run('one.ts', 'restart', larger, index, asking));
  tell('one article added', () => run('added.ts', folder, join(larger, added), into));
  for (const peer of ['minisearch', 'fts5']) tell(peer, () => run('peers.ts', peer, folder, asking));
  if (!values.in) rmSync(into, { recursive: true });
}
