import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';

/** The articles of a zip of the fixture, as text. @param most so many, from the first */
export function fixtureArticles(zip: string, most: number): Article[] {
  const files = unzipSync(readFileSync(`test/fixtures/archive/${zip}.zip`));
  const sources = JSON.parse(strFromU8(files['sources.json']!)) as { file: string; published?: string }[];
  return sources.slice(0, most).map(({ file, published: day }) => {
    const text = new TextDecoder().decode(files[file]);
    const published = day && ({ value: day, from: day, to: day, basis: 'manifest' } as const);
    return dated(makeArticle(file, text, published ? { published } : {}));
  });
}
