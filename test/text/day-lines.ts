import type { Article } from '../../src/corpus/article.ts';
import { overlaps } from '../../src/corpus/span.ts';
import { daysIn } from '../../src/text/dates/attach/day-of-event.ts';
import type { Reading } from '../../src/text/reading.ts';

/** The days of the words of the sentences that have a date, those of one day together. */
export function dayLines(article: Article, reading: Reading): string[] {
  const { text } = article;
  const days = daysIn(article, reading);
  return reading.sentences
    .filter((sentence) => reading.timexes.some((timex) => overlaps(timex, sentence)))
    .map((sentence) => {
      const words = [...text.slice(sentence.start, sentence.end).matchAll(/(?<!\p{L})\p{Ll}{4,}/gu)].map(
        (match) => {
          const start = sentence.start + match.index;
          return { word: match[0], day: days.of({ start, end: start + match[0].length }) };
        },
      );
      const of = Map.groupBy(words, ({ day }) => (day === null ? '–' : `${day.value} ${day.basis}`));
      return `  ${[...of].map(([day, all]) => `${day}: ${all.map(({ word }) => word).join(' ')}`).join(' | ')}`;
    });
}
