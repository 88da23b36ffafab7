import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { rows } from './rows.ts';

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
}

const FILE = new URL('../data/wikinews-dates/events.jsonl.gz', import.meta.url).pathname;

/** The sixty Wikinews articles, each with the day it was published; a file's name is the row's id. */
export const wikinews = (): Article[] =>
  rows<Row>(FILE).map(({ id, dct, title, url, text }) =>
    makeArticle(`${id.replaceAll(/[^\w-]/g, '_')}.txt`, text, {
      title,
      url,
      outlet: 'Wikinews',
      published: { value: dct, from: dct, to: dct, basis: 'manifest' },
    }),
  );
