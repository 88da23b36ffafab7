import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { FORMS } from '../src/forms/forms.ts';
import { answerLine } from '../src/local/answer-line.ts';
import { RULES } from '../src/text/quotations/rules.ts';
import { seedLibrary } from './support/seeds.ts';

const HOME = join(import.meta.dirname, '..');
const QUOTATIONS = join(HOME, 'src', 'text', 'quotations');
const DOCS = readdirSync(join(HOME, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const PAGES = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', ...DOCS].map((name) => ({
  name,
  text: readFileSync(join(HOME, name), 'utf8'),
}));
const readme = PAGES[0]!.text;
const making = PAGES.find(({ name }) => name === 'docs/making.md')!.text;
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

test('every form of file is in the list for scripts, in the order in which they are tried', () => {
  const { text } = PAGES.find(({ name }) => name === 'docs/scripts.md')!;
  const listed = text.slice(text.indexOf('## Forms of file')).matchAll(/^- ([^:\n]+)/gm);
  expect([...listed].map(([, name]) => name)).toEqual(FORMS.map(({ name }) => name));
});

test('the rule that is shown to makers is the whole file', () => {
  const [, path] = /^\[(rules\/[\w-]+\.ts)\]/m.exec(making)!;
  const [, shown] = /```ts\n([\s\S]*?)```/.exec(making)!;
  expect(shown).toBe(readFileSync(join(QUOTATIONS, path!), 'utf8'));
});

test('every rule file is named as its rule and stands in the list, as makers are told', () => {
  const files = readdirSync(join(QUOTATIONS, 'rules')).flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
  expect(RULES.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(files);
});

/** The name by which a heading is led to, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

test.each(PAGES)('every place that $name leads to is there', ({ name, text }) => {
  const led = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  const lost = led.filter(([, path, anchor]) => {
    const file = path === '' ? join(HOME, name) : join(HOME, dirname(name), path!);
    if (!existsSync(file)) return true;
    if (anchor === undefined || !file.endsWith('.md')) return false;
    const headings = readFileSync(file, 'utf8').matchAll(/^#{1,6} (.+)$/gm);
    return ![...headings].some(([, heading]) => anchorOf(heading!) === anchor);
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

test.each(PAGES)('every script that $name names is there', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...text.matchAll(/npm (?:-s )?run (?:-s )?([\w:]+)/g)].map(([, one]) => one!);
  // NAME stands for any of them.
  expect(named.filter((one) => one !== 'NAME' && !(one in scripts))).toEqual([]);
});
