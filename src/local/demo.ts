import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { TOUR } from './tour.ts';

// Each question is asked by the very command that is printed above its answer, so that the tour cannot show
// what a member would not get.
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

for (const [i, { shows, line }] of TOUR.entries()) {
  process.stdout.write(
    `\n${i + 1} of ${TOUR.length} · ${shows}\n$ npm -s start -- ${JSON.stringify(line)}\n\n`,
  );
  const { status, error } = spawnSync(process.execPath, [main, line], { stdio: 'inherit' });
  // 1 says that there is no answer, which is one of the things to be shown.
  if (error || (status !== 0 && status !== 1)) process.exit(2);
}
