import { readFileSync, writeFileSync } from 'node:fs';
import type { Search } from '../../src/search/search.ts';

/** What was asked and found, as it is compared and kept. */
export interface Asked {
  readonly question: string;
  readonly found: unknown;
}

/** So many questions are asked before any is timed. */
const WARM = 20;

const percentile = (times: readonly number[], share: number): number =>
  Number(times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]!.toFixed(1));

/** Asks questions. @returns what was found, and what it took: milliseconds on the clock and of this process's processors */
export function ask(search: Search, questions: readonly string[]) {
  for (const question of questions.slice(0, WARM)) search.find(question);
  const clock: number[] = [];
  const own: number[] = [];
  const asked = questions.map((question): Asked => {
    const [from, used] = [performance.now(), process.cpuUsage()];
    const { hits, bearing, ...rest } = search.find(question);
    const { user, system } = process.cpuUsage(used);
    clock.push(performance.now() - from);
    own.push((user + system) / 1000);
    const told = hits.map(({ passage: { article, start, end }, score, matched }) => ({
      article: article.id,
      start,
      end,
      score,
      matched,
    }));
    return {
      question,
      found: { ...rest, hits: told, bearing: bearing.length, counted: search.count(question) },
    };
  });
  return {
    asked,
    figures: {
      questions: questions.length,
      p50: percentile(clock, 0.5),
      p99: percentile(clock, 0.99),
      ofProcessor: { p50: percentile(own, 0.5), p99: percentile(own, 0.99) },
      resident: Math.round(process.memoryUsage().rss / 2 ** 20),
    },
  };
}

export const keep = (file: string, asked: readonly Asked[]): void =>
  writeFileSync(file, JSON.stringify(asked));
export const kept = (file: string): readonly Asked[] =>
  JSON.parse(readFileSync(file, 'utf8')) as readonly Asked[];
