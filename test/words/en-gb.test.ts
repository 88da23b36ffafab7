import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { enGB, type Words } from '../../src/words/en-gb.ts';

const WORDS = join(import.meta.dirname, '..', '..', 'src', 'words');
/** What makes the table, and holds no sentence itself. */
const MAKES_IT = new Set(['counted.ts', 'say.ts', 'shown.ts', 'in-locale.ts', 'locales.ts']);
/** A locale: it gathers the table, or has what it says otherwise. */
const LOCALE_FILE = /^[a-z]{2}(?:-[a-z]{2})?\.ts$/;
const files = readdirSync(WORDS).filter((name) => !MAKES_IT.has(name) && !LOCALE_FILE.test(name));

test.each(files)('everything that is said in %s has its place in the table', async (file) => {
  const said = (await import(pathToFileURL(join(WORDS, file)).href)) as Record<string, unknown>;
  const table: Readonly<Record<string, unknown>> = enGB;
  const astray = Object.keys(said).filter((name) => table[name] !== said[name]);
  expect(astray, 'missing from src/words/en-gb.ts, or of the same name as another').toEqual([]);
});

test.each(['../words.ts', ...files])('everything that is said in %s is said in the locale', (file) => {
  const source = readFileSync(join(WORDS, file), 'utf8');
  const exported = [...source.matchAll(/^export (?!type|interface|\{)\S+ (\w+)/gm)].map(([, name]) => name);
  const inLocale = [...source.matchAll(/^export const (\w+) = inLocale\(\s*'\1',/gm)].map(([, name]) => name);
  expect(exported, 'write export const name = inLocale("name", …)').toEqual(inLocale);
});

test('a locale that lacks a sentence, or says another thing, is refused by the compiler', () => {
  const { stopping, ...without } = enGB;
  // @ts-expect-error a name is missing
  const lacking: Words = without;
  // @ts-expect-error a sentence is missing
  const partly: Words = { ...enGB, refused: { often: enGB.refused.often } };
  // @ts-expect-error of what is asked nothing is told
  const otherwise: Words = { ...enGB, badToken: (api: string, why: string) => `${api}: ${why}` };
  const another: Words = { ...enGB, stopping: 'Wird beendet.' };
  expect([lacking, partly, otherwise, another, stopping]).toHaveLength(5);
});
