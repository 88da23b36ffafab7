import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('tables of meanings are compared over the same questions, words alone first and the shipped one last', () => {
  const folder = mkdtempSync(join(tmpdir(), 'set-'));
  const docs = [
    { id: 'a', text: 'They scrapped the plan.' },
    { id: 'b', text: 'They liked the weather.' },
  ];
  const queries = [{ id: '1', query: 'the project was cancelled', qrels: { a: 1 } }];
  for (const [name, rows] of Object.entries({ docs, queries }))
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => JSON.stringify(row)).join('\n'));
  const lines = execFileSync(process.execPath, ['bench/meaning/compare.ts', folder], { encoding: 'utf8' });
  expect(lines.trim().split('\n').slice(2)).toEqual([
    '| none: words alone | 0.0000 / 0.0000 |',
    '| as shipped | 1.0000 / 1.0000 |',
  ]);
});
