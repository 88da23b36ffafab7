import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const TRICKY = [
  'The advert ran 20 ad breaks, and we march in may on christmas day.',
  'They met in 410 BC, in May and on Christmas Day. It cost 44 ce in q3.',
  'They rowed on. (ida moe / the quay post)',
  'Video: “no,” he says of the quay\n\nvideo: he went home to the quay',
  '“We will stay here” — Ann Lee. Is that a real quote?',
];

/** Every article of the seeds and some that tempt, as lines for `npm run read`. */
const input = [
  ...readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`seeds/${name}`, 'utf8')),
  ...TRICKY,
]
  .map((text, i) => JSON.stringify({ id: String(i), text, published: '2009-09-19' }))
  .join('\n');

const readWith = (...flags: string[]): string =>
  execFileSync(process.execPath, [...flags, 'src/read.ts'], { input, encoding: 'utf8' });

// In a process that has compiled much, V8 stops optimising expressions; some then mean something else (see `caseless`).
test('a text is read the same in a fresh process and in one whose engine has given up optimising', () => {
  const fresh = readWith();
  expect(fresh).toContain('"BC0410"');
  expect(readWith('--no-regexp-optimization')).toBe(fresh);
});
