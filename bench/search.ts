import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contenders } from './search/contenders.ts';

const ONE = fileURLToPath(new URL('search/one.ts', import.meta.url));

/** One that has not ended by then is given up, and the others go on. */
const PATIENCE = 20 * 60_000;

/** With as many threads as two cores give it, LanceDB 0.30.0 waits for itself for ever over 50,000 passages and more. */
const THREADS = { LANCE_CPU_THREADS: '4' };

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, only: { type: 'string', default: '' } },
  allowPositionals: true,
});

/**
 * Every contender over the same passages and questions: folders with docs.jsonl and queries.jsonl, plain or gzipped.
 * `--sizes 1000,5000` takes other sizes, `--only NAME` the contenders whose name has it.
 */
for (const folder of positionals)
  for (const size of values.sizes.split(','))
    for (const name of Object.keys(contenders).filter((one) => one.includes(values.only))) {
      const { stdout, stderr, status, signal } = spawnSync(
        process.execPath,
        ['--expose-gc', '--max-old-space-size=8192', ONE, name, folder, size],
        { encoding: 'utf8', timeout: PATIENCE, env: { ...process.env, ...THREADS } },
      );
      if (signal) {
        console.log(`${name} over ${size} passages: given up after ${PATIENCE / 60_000} minutes`);
        continue;
      }
      if (status !== 0) throw new Error(`${name} over ${size} passages failed:\n${stderr}`);
      process.stdout.write(stdout);
    }
