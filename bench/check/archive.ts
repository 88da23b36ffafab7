import { ownOf } from '../../src/answers/check/own.ts';
import { openSource, type Source } from '../../src/answers/check/source.ts';
import { openStream } from '../../src/answers/check/stream.ts';
import type { Article } from '../../src/corpus/article.ts';
import { joinPeople, type People, type Read } from '../../src/text/people/join.ts';
import { read } from '../../src/text/read.ts';
import type { Reading } from '../../src/text/reading.ts';

/** What a check needs of an archive, made as the product makes it. */
export interface Checkable {
  readonly texts: readonly Read[];
  readonly people: People;
  readonly readingOf: (article: Article) => Reading;
  readonly source: Source;
}

export function checkable(articles: readonly Article[]): Checkable {
  const texts = articles.map((article) => ({ article, reading: read(article) }));
  const readings = new Map(texts.map(({ article, reading }) => [article, reading]));
  const readingOf = (article: Article): Reading => readings.get(article)!;
  return {
    texts,
    readingOf,
    people: joinPeople(texts),
    source: openSource(openStream(articles, (article) => ownOf(article, readingOf(article)))),
  };
}
