import { spawnSync } from 'node:child_process';
import { weaknesses } from './weaknesses.ts';

// Asks npm which packages are known to be weak. Where npm cannot be asked that is said, and nothing is held up by it.
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { told, status } = weaknesses(stdout);
process.stdout.write(`${told.join('\n')}\n`);
process.exitCode = status;
