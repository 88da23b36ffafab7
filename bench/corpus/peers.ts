import { loadCorpus } from '../../src/corpus/load.ts';
import { fts5 } from '../search/contenders/fts5.ts';
import { minisearch } from '../search/contenders/minisearch.ts';
import { readFileSync } from 'node:fs';
import type { Asked } from './questions.ts';

const PEERS = { minisearch, fts5 };

/** One peer over the same paragraphs and the questions for passages: what a search alone costs. Prints one line of JSON. */
const [name = '', folder = '', asking = ''] = process.argv.slice(2);
const { articles } = loadCorpus(folder);
const passages = articles.flatMap(({ id, title, text, blocks }) =>
  blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => ({ id: `${id}:${start}`, title, text: text.slice(start, end) })),
);
const questions = (JSON.parse(readFileSync(asking, 'utf8')) as readonly Asked[]).filter(
  ({ kind }) => kind === 'ask' || kind === 'when',
);
const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const [from, before] = [seconds(), process.memoryUsage().rss];
const { find } = await PEERS[name as keyof typeof PEERS](passages);
const built = seconds() - from;
const times: number[] = [];
for (const { line } of questions) {
  const asked = performance.now();
  await find(line.replace(/^\/\w+ /u, ''));
  times.push(performance.now() - asked);
}
times.sort((a, b) => a - b);
const percentile = (share: number): number => Number(times[Math.ceil(share * times.length) - 1]!.toFixed(2));
console.log(
  JSON.stringify({
    build: Number(built.toFixed(2)),
    residentBeside: Math.round((process.memoryUsage().rss - before) / 2 ** 20),
    p50: percentile(0.5),
    p99: percentile(0.99),
  }),
);
