import { readFileSync } from 'node:fs';
import { makeArticle } from '../../../src/corpus/make.ts';
import { readingJson } from '../../../src/answers/reading-json.ts';
import type { Evaluated } from '../run.ts';

/** A stretch in marks of one of the articles in seeds/, with the person who said it. */
export interface Stretch {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly kind: string;
}

const EDGE = /[\s"“”‘’'`.,;:!?…]/u;

function key(text: string, start: number, end: number): string {
  let first = start;
  let last = end;
  while (first < last && EDGE.test(text[first]!)) first++;
  while (last > first && EDGE.test(text[last - 1]!)) last--;
  return `${first}-${last}`;
}

const surname = (name: string | null | undefined): string =>
  (name ?? '').trim().split(/\s+/u).at(-1)!.toLowerCase();

/** Scores by stretch in marks and by person. `none` are stretches that are nobody's words. */
export function evaluateSeeds(gold: readonly Stretch[]): Evaluated {
  const files = [...new Set(gold.map(({ article }) => article))];
  const read = new Map(
    files.map((file) => {
      const text = readFileSync(`seeds/${file}`, 'utf8');
      return [file, { text, ...readingJson(makeArticle(file, text)) }] as const;
    }),
  );
  const errors: string[] = [];
  const known = new Set<string>();
  let [spans, persons] = [0, 0];
  for (const row of gold) {
    const { text, quotations } = read.get(row.article)!;
    const own = key(text, row.start, row.end);
    const found = quotations.find(({ marked }) =>
      marked.some(([start, end]) => key(text, start, end) === own),
    );
    if (found) known.add(`${row.article}:${own}`);
    const name = found?.speaker?.name ?? null;
    if (row.kind === 'none') {
      if (name !== null) errors.push(`credited to ${name}: ${row.text}`);
      continue;
    }
    if (!found) {
      errors.push(`missed ${row.text}`);
      continue;
    }
    spans++;
    if (row.speaker === null ? name === null : surname(name) === surname(row.speaker)) persons++;
    else errors.push(`speaker ${row.text} → ${name}`);
  }
  let invented = 0;
  for (const [file, { text, quotations }] of read)
    for (const [start, end] of quotations.flatMap(({ marked }) => marked))
      if (!known.has(`${file}:${key(text, start, end)}`)) {
        invented++;
        errors.push(`invented ${file} | ${text.slice(start, end)}`);
      }
  const figures = { gold: gold.filter(({ kind }) => kind !== 'none').length, spans, persons, invented };
  return {
    figures,
    errors,
    predictions: [...read].map(([id, { quotations }]) => ({ id, quotations })),
  };
}
