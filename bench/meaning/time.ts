import { loadCorpus } from '../../src/corpus/load.ts';
import { SIZE } from '../../src/search/encoder/network.ts';
import type { Text } from '../../src/search/passages.ts';
import { openSearch } from '../../src/search/search.ts';
import { openTable } from '../eval/open-table.ts';
import { openAdding } from '../../src/search/vectors/adding.ts';
import type { Kept } from '../../src/search/vectors/kept.ts';
import { keyOf, sentencesOf } from '../../src/search/vectors/sentences.ts';
import { sentences as sentencesIn } from '../../src/text/sentences.ts';
import { chance } from '../check/random.ts';
import { rows } from '../eval/rows.ts';
import { vectorsOf } from '../eval/search/vectors.ts';

/** What is timed: a folder of articles, a JSONL file of questions, and how many sentences. */
interface Timed {
  readonly corpus: string;
  readonly questions: string;
  readonly vectors: string;
  readonly sentences: number;
  readonly real: number;
}

const QUESTIONS = 300;
/** Asked before any is timed: a bot that has run for a while is what is measured. */
const WARM = 50;
const UNREAD = { people: [], quotations: [], timexes: [] };
/** So much of a vector is noise where it is made from another. */
const NOISE = 40;
const MOST = 127;

/** Articles until they have so many sentences. */
function textsOf(corpus: string, sentences: number): Text[] {
  const texts: Text[] = [];
  let many = 0;
  for (const article of loadCorpus(corpus).articles) {
    if (many >= sentences) break;
    const text = { article, reading: { ...UNREAD, sentences: sentencesIn(article) } };
    texts.push(text);
    many += sentencesOf(text).length;
  }
  return texts;
}

/** The first articles with at least so many sentences. */
function firstOf(texts: readonly Text[], sentences: number): readonly Text[] {
  let many = 0;
  return texts.filter((text) => {
    const isBefore = many < sentences;
    many += sentencesOf(text).length;
    return isBefore;
  });
}

/** Vectors for all texts: those that are known, and for the others theirs again with noise, so that no two are alike. */
function filled(texts: readonly Text[], known: Kept): Kept {
  const { below } = chance(100_000);
  const pool = [...known.values()].flatMap((one) =>
    Array.from({ length: one.length / SIZE }, (_, i) => one.subarray(i * SIZE, (i + 1) * SIZE)),
  );
  const noisy = (from: Int8Array): Int8Array =>
    from.map((one) => Math.max(-MOST, Math.min(MOST, one + below(2 * NOISE + 1) - NOISE)));
  return new Map(
    texts.map((text) => {
      const sentences = sentencesOf(text);
      const key = keyOf(sentences);
      const made = (): Int8Array => {
        const all = new Int8Array(sentences.length * SIZE);
        for (const at of sentences.keys()) all.set(noisy(pool[below(pool.length)]!), at * SIZE);
        return all;
      };
      return [key, known.get(key) ?? made()] as const;
    }),
  );
}

/** Prints how long questions take over many sentences, of the processor and by the clock, the encoding of the question included. */
export function printTime({ corpus, questions, vectors: path, sentences, real }: Timed): void {
  const table = openTable();
  const texts = textsOf(corpus, sentences);
  const { encoder, vectors } = vectorsOf(firstOf(texts, real), path);
  const search = openSearch(texts, table, undefined, encoder);
  const adding = openAdding(texts, search);
  adding.add(filled(texts, vectors));
  if (adding.isPartial()) throw new Error('Some articles have no vectors.');
  const all = rows<{ readonly question?: string; readonly query?: string }>(questions).map(
    ({ question, query }) => question ?? query ?? '',
  );
  const step = Math.max(1, all.length / QUESTIONS);
  const asked = Array.from({ length: Math.min(QUESTIONS, all.length) }, (_, i) => all[Math.floor(i * step)]!);
  for (const query of asked.slice(0, WARM)) search.find(query);
  const timed = asked.map((query) => {
    const [from, used] = [performance.now(), process.cpuUsage()];
    search.find(query);
    const { user, system } = process.cpuUsage(used);
    return { clock: performance.now() - from, processor: (user + system) / 1000 };
  });
  const percentile = (which: 'clock' | 'processor', share: number): number => {
    const ordered = timed.map((one) => one[which]).toSorted((a, b) => a - b);
    return Number(ordered[Math.ceil(share * ordered.length) - 1]!.toFixed(1));
  };
  const figures = (which: 'clock' | 'processor') => ({
    p50: percentile(which, 0.5),
    p99: percentile(which, 0.99),
  });
  console.log(
    JSON.stringify({
      sentences: texts.reduce((sum, text) => sum + sentencesOf(text).length, 0),
      withTheirOwnVectors: firstOf(texts, real).reduce((sum, text) => sum + sentencesOf(text).length, 0),
      questions: asked.length,
      processorMilliseconds: figures('processor'),
      clockMilliseconds: figures('clock'),
    }),
  );
}
