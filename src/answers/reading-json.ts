import type { Article } from '../corpus/article.ts';
import { joinPeople } from '../text/people/join.ts';
import type { Range } from '../corpus/span.ts';
import { read } from '../text/read.ts';
import { quotationJson } from './json.ts';

const pair = ({ start, end }: Range): [number, number] => [start, end];

/** What one article alone says, as the contract of reading in bulk has it; people are joined within it only. */
export function readingJson(article: Article) {
  const reading = read(article);
  const people = joinPeople([{ article, reading }]);
  const nameOf = (one: number | null): string | null =>
    one === null ? null : people.of(article.id, one).name.text;
  return {
    published: article.published,
    sentences: reading.sentences.map(pair),
    quotations: reading.quotations.map((quotation) =>
      quotationJson(article, {
        quotation,
        name: nameOf(quotation.speaker),
        unsaidBy: nameOf(quotation.unsaid?.by ?? null),
      }),
    ),
    timexes: reading.timexes.map(({ start, end, type, value, from, to }) => ({
      start,
      end,
      type,
      value,
      from,
      to,
    })),
  };
}
