import { readFileSync } from 'node:fs';
import { makeArticle } from '../../src/corpus/make.ts';
import type { Text } from '../../src/search/passages.ts';
import { read } from '../../src/text/read.ts';

/** An article of the given text, read. */
export function textOf(file: string, text: string, title?: string): Text {
  const article = makeArticle(file, text, { title });
  return { article, reading: read(article) };
}

/** The five articles that ship with the project, in order. */
export const seeds = (): Text[] =>
  [
    '000_08e07ad140e85407.txt',
    '001_7280fabf0e2c6661.txt',
    '002_d1d9a3837e116dae.txt',
    '003_6ed9a0887fe016b5.txt',
    '004_e5ebca9a67f22be0.txt',
  ].map((file) => textOf(file, readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8')));
