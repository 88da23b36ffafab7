import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerLine } from '../src/local/answer-line.ts';
import { RULES } from '../src/text/quotations/rules.ts';
import { seedLibrary } from './support/seeds.ts';

const HOME = join(import.meta.dirname, '..');
const QUOTATIONS = join(HOME, 'src', 'text', 'quotations');
const readme = readFileSync(join(HOME, 'README.md'), 'utf8');
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

test('the rule that the README shows is the whole file', () => {
  const [, path] = /^\[(rules\/[\w-]+\.ts)\]/m.exec(readme)!;
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(readme)!;
  expect(shown).toBe(readFileSync(join(QUOTATIONS, path!), 'utf8'));
});

test('every rule file is named as its rule and stands in the list, as the README says', () => {
  const files = readdirSync(join(QUOTATIONS, 'rules')).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
  expect(RULES.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(files);
});

test('every place in the project that the README names is there', () => {
  const named = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path!);
  expect(named.filter((path) => !existsSync(join(HOME, path)))).toEqual([]);
});

test('every script that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm (?:-s )?run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
