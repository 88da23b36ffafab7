import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerLine } from '../src/local/answer-line.ts';
import { seedLibrary } from './support/seeds.ts';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const transcripts = [...readme.matchAll(/^\$ npm -s start -- "(.+)"\n([\s\S]*?)\n```/gm)].map(
  ([, line, shown]) => [line!, shown!] as const,
);

test('the README shows some answers', () => {
  expect(transcripts.length).toBeGreaterThan(1);
});

test.each(transcripts)('the README shows what is really answered to %s', (line, shown) => {
  const outcome = answerLine({ library: seedLibrary, commands, json: false }, line);
  expect(outcome.kind === 'answered' && outcome.lines.map((one) => one.trimEnd()).join('\n')).toBe(shown);
});

test('every command is in the README', () => {
  for (const { name } of commands) expect(readme).toContain(`/${name}`);
});
