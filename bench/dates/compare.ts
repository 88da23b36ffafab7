import { basename } from 'node:path';
import { rows } from '../eval/rows.ts';
import { score, type Row } from '../eval/tempeval.ts';
import { chrono } from './chrono.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { recognizers } from './recognizers.ts';

/** A peer whose package is not installed is named and left out. */
async function installed(name: string, open: () => Promise<Peer>): Promise<Peer[]> {
  try {
    return [await open()];
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.log(`${name}: left out, not installed (npm install --prefix bench)`);
    return [];
  }
}

const peers = [
  ours,
  ...(await installed('chrono-node', chrono)),
  ...(await installed('@microsoft/recognizers-text-date-time', recognizers)),
];

/** Every reader over the same file in one run: figures as TempEval-3 has them, and the time it took. */
for (const path of process.argv.slice(2)) {
  const gold = rows<Row>(path);
  for (const { name, read } of peers) {
    const from = performance.now();
    const found = new Map(gold.map(({ id, text, dct }) => [id, read(text, dct)]));
    const milliseconds = Math.round(performance.now() - from);
    const all = score(gold, found, /./).figures;
    const date = score(gold, found, /^DATE$/).figures;
    console.log(JSON.stringify({ file: basename(path), reader: name, milliseconds, all, date }));
  }
}
