import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HALVES, halfOf } from './eval/half.ts';
import { rows } from './eval/rows.ts';

/** What both halves are asked of: only the questions are divided. */
const WHOLE = /^(?:articles|docs)\.jsonl/u;

function halve(from: string, to: string, half: (typeof HALVES)[number]): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== 'corpus') halve(source, target, half);
    else if (!entry.name.endsWith('.jsonl') || WHOLE.test(entry.name))
      cpSync(source, target, { recursive: true });
    else {
      const kept = rows<object>(source).filter((row) => halfOf(row) === half);
      writeFileSync(target, kept.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
  }
}

/** `node bench/halve.ts SET OUT` writes OUT/A and OUT/B: the set with the questions of half of its articles each. */
const [set, out] = process.argv.slice(2);
if (set === undefined || out === undefined) throw new Error('Say which set to halve, and where to write.');
for (const half of HALVES) halve(set, join(out, half), half);
