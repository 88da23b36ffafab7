import { deepStrictEqual as deepEqual } from 'node:assert';
import { basename } from 'node:path';
import type { Document } from '../eval/documents.ts';
import { ndcg, type Question } from '../eval/retrieval.ts';
import { rows } from '../eval/rows.ts';
import { contenders } from './contenders.ts';
import { multiply } from './multiply.ts';

const QUESTIONS = 300;
/** Questions asked before any is timed: a bot that has run for a while is what is compared. */
const WARM = 100;

/** So many questions that have an answer, from all over the set. */
function sample(questions: readonly Question[]): readonly Question[] {
  const judged = questions.filter(({ qrels }) => Object.values(qrels).some((grade) => grade > 0));
  const step = Math.max(1, judged.length / QUESTIONS);
  return Array.from({ length: Math.min(QUESTIONS, judged.length) }, (_, i) => judged[Math.floor(i * step)]!);
}

function megabytes(): { heap: number; resident: number } {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 };
}

const fixed = (number: number): number => Number(number.toFixed(2));

/** One contender over one size in a process of its own, so that memory is its own. */
const [name = '', folder = '', size = '0'] = process.argv.slice(2);
const open = await contenders[name]!().catch((error: { code?: string }) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.log(`${name}: left out, not installed (npm install --prefix bench)`);
  process.exit();
});
const questions = rows<Question>(`${folder}/queries.jsonl`);
const judged = new Set(questions.flatMap(({ qrels }) => Object.keys(qrels)));
const passages = multiply(rows<Document>(`${folder}/docs.jsonl`), judged, Number(size));
const asked = sample(questions);

const before = megabytes();
const start = performance.now();
const { find, again } = await open(passages);
const built = performance.now() - start;
const after = megabytes();

for (const { query } of asked.slice(0, WARM)) await find(query);
const wall: number[] = [];
const cpu: number[] = [];
let gained = 0;
for (const { query, qrels } of asked) {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const ids = await find(query);
  const { user, system } = process.cpuUsage(used);
  wall.push(performance.now() - from);
  cpu.push((user + system) / 1000);
  gained += ndcg(qrels, ids);
}
const percentile = (times: readonly number[], share: number): number =>
  fixed(times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]!);

/** How long it takes to open what was saved; it must answer the same. */
async function secondsToOpen(): Promise<number | null> {
  if (!again) return null;
  const from = performance.now();
  const reopened = again();
  const seconds = (performance.now() - from) / 1000;
  for (const { query } of asked.slice(0, WARM)) deepEqual(await reopened(query), await find(query));
  return fixed(seconds);
}

console.log(
  JSON.stringify({
    set: basename(folder),
    engine: name,
    passages: passages.length,
    buildSeconds: fixed(built / 1000),
    // From what was saved, the articles loaded already; null for those that save nothing.
    openSeconds: await secondsToOpen(),
    heapMegabytes: fixed(after.heap - before.heap),
    residentMegabytes: fixed(after.resident - before.resident),
    p50Milliseconds: percentile(wall, 0.5),
    p99Milliseconds: percentile(wall, 0.99),
    // Of all the process's threads: what a question costs, however busy the machine is with other things.
    p50OfCpu: percentile(cpu, 0.5),
    p99OfCpu: percentile(cpu, 0.99),
    ndcg10: Number((gained / asked.length).toFixed(4)),
  }),
);
