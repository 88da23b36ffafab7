import { makeArticle } from '../../../src/corpus/make.ts';
import { joinPeople, type Person } from '../../../src/text/people/join.ts';
import { read } from '../../../src/text/read.ts';

/** Small articles with one quoted person each, and which of them are one: lists of places in `articles`. */
export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly articles: readonly string[];
  readonly persons: readonly (readonly number[])[];
  /** Articles whose speaker could be one or another, or shows nothing beside a bare name: joined with nobody. */
  readonly open?: readonly number[];
}

/** What one row comes to: pairs wrongly made one, pairs wrongly kept two, and quotations of nobody. */
export interface Judged {
  readonly row: Row;
  readonly joined: number;
  readonly split: number;
  readonly nobody: number;
  readonly got: string;
}

/** Reads a row's articles as one archive. */
export function judge(row: Row): Judged {
  const texts = row.articles.map((text, i) => {
    const article = makeArticle(`${i}.txt`, `News ${i}\n\n${text}\n`);
    return { article, reading: read(article) };
  });
  const people = joinPeople(texts);
  const ours = texts.map(({ article, reading }): Person | null => {
    const speaker = reading.quotations.find((one) => one.speaker !== null)?.speaker;
    return speaker === undefined || speaker === null ? null : people.of(article.id, speaker);
  });
  const gold = row.articles.map((_, i) => row.persons.findIndex((one) => one.includes(i)));
  const pairs = ours.flatMap((one, i) =>
    ours.slice(i + 1).map((other, j) => ({
      one: gold[i] !== -1 && gold[i] === gold[i + 1 + j],
      ours: one !== null && one === other,
    })),
  );
  return {
    row,
    joined: pairs.filter((pair) => !pair.one && pair.ours).length,
    split: pairs.filter((pair) => pair.one && !pair.ours).length,
    nobody: ours.filter((one) => one === null).length,
    got: ours.map((one) => one?.id ?? '-').join(', '),
  };
}

/** Whether all of a row is as it should be. */
export const isRight = ({ joined, split, nobody }: Judged): boolean => joined + split + nobody === 0;
