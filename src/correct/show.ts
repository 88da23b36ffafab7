import type { Article } from '../corpus/article.ts';
import { correctWords } from '../words/correct.ts';
import { correctTexts } from '../text/corrections/correct-texts.ts';
import type { Entry } from '../corpus/corrections/correction.ts';
import { dated } from '../text/dates/published/deduce.ts';
import { read } from '../text/read.ts';
import { plain } from '../words.ts';
import { publishedInWords } from '../words/published.ts';

const LONGEST = 100;

const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} […]` : line;
};

/** What is known of an article, with the addresses that a correction is given by: its paragraphs and quotations. */
export function shownArticle(given: Article, entries: readonly Entry[]): string[] {
  const whole = dated(given);
  const { texts } = correctTexts(
    [{ article: whole, reading: read(whole) }],
    entriesIn(entries, given),
    () => {},
  );
  const { article, reading } = texts[0]!;
  const { id, file, title, outlet, text, blocks, published } = article;
  const words = (start: number, end: number): string => text.slice(start, end);
  return [
    `${id}  ${file}`,
    `${title}${outlet === null ? '' : ` — ${outlet}`}, ${plain(publishedInWords(published))}`,
    correctWords.paragraphs,
    ...blocks.map(({ start, end, role, rule }) => {
      const mark = rule ?? (role === 'body' ? null : role);
      return `  ${id}:${start}-${end}  ${mark ? `[${mark}] ` : ''}${shortened(words(start, end))}`;
    }),
    correctWords.quotations,
    ...reading.quotations.map(({ start, end, speaker, certain }) => {
      const name = speaker === null ? null : reading.people[speaker]!.name;
      const who = name ? words(name.start, name.end) : correctWords.nobody;
      return `  ${id}:${start}-${end}  ${who}${certain ? '' : ` ${correctWords.unsure}`}: ${shortened(words(start, end))}`;
    }),
    correctWords.people,
    ...reading.people.map(({ name }) => `  ${words(name.start, name.end)}`),
  ];
}

/** What puts this very article right once it is read; who is one person is told in others too. */
const entriesIn = (entries: readonly Entry[], { id }: Article): Entry[] =>
  entries.filter(
    ({ correction }) =>
      (correction.kind === 'speaker' || correction.kind === 'hide') && correction.article === id,
  );
