import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { TOUR } from './tour.ts';

const MAIN = join(import.meta.dirname, '..', 'main.ts');

// Whoever was reading may have left (`| head`).
process.stdout.once('error', () => process.exit());

// Each question is asked by the very command that is printed above its answer, so that the tour cannot show
// what a member would not get.
for (const [i, { shows, line }] of TOUR.entries()) {
  process.stdout.write(`\n${i + 1} of ${TOUR.length} · ${shows}\n$ npm -s start -- "${line}"\n\n`);
  const { status, stdout } = spawnSync(process.execPath, [MAIN, line], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  // 1 says that there is no answer, which is one of the things to be shown.
  if (status !== 0 && status !== 1) {
    process.exitCode = 2;
    break;
  }
}
