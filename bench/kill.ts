import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from './check/random.ts';
import { killOnce, lostOf, type Killing } from './kill/killing.ts';

// Kills imports until so many have been killed, and counts what was acknowledged and is not there: `npm run bench:kill -- [100]`.
const times = Number(process.argv[2] ?? 100);
const FILES = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'kill-'));
const archive = join(folder, 'archive');
mkdirSync(archive);
let [kills, rounds, acknowledged, lost] = [0, 0, 0, 0];
const { next: random } = chance(20);
try {
  while (kills < times) {
    rounds++;
    for (let i = 0; i < FILES; i++)
      writeFileSync(
        join(archive, `${i}.txt`),
        `Story ${i} of ${rounds}\n\nWords of story ${i}, round ${rounds}.\n`.repeat(20),
      );
    const killing: Killing = {
      command: [
        process.execPath,
        join(import.meta.dirname, '..', 'src', 'import.ts'),
        archive,
        '--all',
        '--list',
      ],
      env: { ...process.env, STORE: join(folder, 'store.db') },
      archive,
      store: join(folder, 'store.db'),
      within: 400,
      random,
    };
    const names: string[] = [];
    for (let ended = false; !ended && kills < times;) {
      const one = await killOnce(killing);
      names.push(...one.acknowledged);
      ended = !one.killed;
      if (one.killed) kills++;
      lost += lostOf(names, killing).length;
    }
    if (names.length === 0) throw new Error('Nothing was acknowledged: the imports fail.');
    acknowledged += names.length;
  }
  console.log(JSON.stringify({ kills, acknowledged, lost }));
} finally {
  rmSync(folder, { recursive: true });
}
