import { Buffer } from 'node:buffer';
import { articleOf } from '../../src/article-of.ts';
import type { Block } from '../../src/corpus/article.ts';
import { extract } from '../../src/forms/extract.ts';
import { type PageArticle, scorePage, type PageScore } from './pages/score-page.ts';
import { percent } from './figures.ts';
import { run } from './run.ts';

interface Row {
  readonly id: string;
  readonly url: string;
  readonly html64: string;
  readonly gold: PageArticle;
}

/** What was read of a page, and what of it was set aside by which rule. */
interface Read extends PageArticle {
  readonly aside: readonly { readonly rule: string; readonly line: string }[];
}

/** Reads a page as `npm run extract` does, in this thread. */
async function readPage({ url, html64 }: Row): Promise<Read> {
  const name = 'page.html';
  const { articles } = await extract({ name, bytes: Buffer.from(html64, 'base64'), url });
  const [first] = articles;
  if (!first) return { paragraphs: [], aside: [] };
  const { text, blocks, title, published } = articleOf(name, first);
  const line = ({ start, end }: Block): string => text.slice(start, end);
  return {
    paragraphs: blocks.filter(({ role }) => role === 'body').map(line),
    aside: blocks.flatMap((one) => (one.rule ? [{ rule: one.rule, line: line(one) }] : [])),
    title,
    date: published.value,
    authors: first.authors?.value ?? [],
  };
}

/** What went wrong with a page, a line each. */
function errorsOf({ id, gold }: Row, read: Read, score: PageScore, ms: number): string[] {
  const inGold = new Set(scorePage({ paragraphs: read.aside.map(({ line }) => line) }, gold).lost);
  const missed = (what: 'title' | 'date' | 'authors'): string[] =>
    score[what] === false
      ? [`  ${what}: want ${JSON.stringify(gold[what])} got ${JSON.stringify(read[what])}`]
      : [];
  return [
    `${id} F1 ${score.f1.toFixed(3)} ${Math.round(ms)} ms`,
    ...missed('title'),
    ...missed('date'),
    ...missed('authors'),
    ...score.furniture.map((line) => `  + ${line}`),
    ...score.lost.map((line) => `  - ${line}`),
    ...read.aside
      .filter(({ line }) => !inGold.has(line))
      .map(({ rule, line }) => `  aside (${rule}) ${line}`),
  ];
}

await run(async (rows: readonly Row[]) => {
  const scores: PageScore[] = [];
  const errors: string[] = [];
  const predictions: object[] = [];
  let [took, slowest] = [0, 0];
  for (const row of rows) {
    const from = performance.now();
    const read = await readPage(row);
    const ms = performance.now() - from;
    took += ms;
    slowest = Math.max(slowest, ms);
    const score = scorePage(row.gold, read);
    scores.push(score);
    errors.push(...errorsOf(row, read, score, ms));
    predictions.push({ id: row.id, ...read });
  }
  const mean = (of: (score: PageScore) => number): number =>
    Number((scores.reduce((sum, score) => sum + of(score), 0) / (scores.length || 1)).toFixed(3));
  const right = (what: 'title' | 'date' | 'authors') => {
    const asked = scores.filter((score) => score[what] !== null);
    const good = asked.filter((score) => score[what]);
    return { of: asked.length, right: percent(good.length, asked.length) };
  };
  return {
    figures: {
      pages: scores.length,
      F1: mean(({ f1 }) => f1),
      furniture: mean(({ furniture }) => furniture.length),
      lost: mean(({ lost }) => lost.length),
      clean: percent(scores.filter(({ furniture }) => furniture.length === 0).length, scores.length),
      title: right('title'),
      date: right('date'),
      authors: right('authors'),
      perSecond: Number(((1000 * scores.length) / (took || 1)).toFixed(1)),
      slowest: Math.round(slowest),
    },
    errors,
    predictions,
  };
});
