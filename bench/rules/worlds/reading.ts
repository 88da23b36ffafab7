import type { Article } from '../../../src/corpus/article.ts';
import { overlaps } from '../../../src/corpus/span.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { daysIn, type EventDay } from '../../../src/text/dates/attach/day-of-event.ts';
import { allGiven } from '../../../src/text/offices/all-given.ts';
import { read } from '../../../src/text/read.ts';
import type { Reading } from '../../../src/text/reading.ts';

/** All that is read of an article, with the day of each longer word in a sentence that has a date. */
export interface ReadWhole {
  readonly article: Article;
  readonly reading: Reading;
  readonly dayOf: (range: { readonly start: number; readonly end: number }) => EventDay | null;
  readonly output: unknown;
}

/** Words that may be events. */
const WORD = /(?<!\p{L})\p{Ll}{4,}/gu;

/** Reads an article. */
export function readWhole(article: Article): ReadWhole {
  const { text, blocks, title, published } = article;
  const reading = read(article);
  const days = daysIn(article, reading);
  const told = reading.sentences
    .filter((sentence) => reading.timexes.some((timex) => overlaps(timex, sentence)))
    .flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(WORD), ({ 0: word, index }) =>
        days.of({ start: start + index, end: start + index + word.length }),
      ),
    );
  const output = { blocks, title, published, reading, offices: allGiven(article, reading), told };
  return { article, reading, dayOf: (range) => days.of(range), output };
}

/** The same of a text that is all there is, published on a day where it is given. */
export function readText(id: string, text: string, day?: string): ReadWhole {
  const published = day === undefined ? {} : { published: onDay(day) };
  return readWhole(makeArticle(id, text, published));
}

const onDay = (day: string) => ({ value: day, from: day, to: day, basis: 'manifest' }) as const;
