import type { People } from '../../text/people/join.ts';
import type { Quotation } from '../../text/reading.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import type { Text } from '../../search/passages.ts';
import { newestFirst } from '../newest-first.ts';
import { copyOf } from '../statement.ts';

/** What a saying counts among; one may be of several. */
export const OF = { quoted: 1, spoken: 2, unsaid: 4, relayed: 8 } as const;

/**
 * Who said what, in numbers: a row for every quotation and each who says it, or is said not to have said it. The rows of a person
 * follow each other, newest article first.
 */
export interface SaidTable {
  /** By person: the first row; one more at the end. */
  readonly starts: Uint32Array;
  /** By row: the article, the quotation and the speaker in its reading, */
  readonly articles: Uint32Array;
  readonly quotations: Uint32Array;
  readonly speakers: Uint32Array;
  /** what it is of, as a sum of `OF`, */
  readonly of: Uint32Array;
  /** how many stretches it has word for word, */
  readonly stretches: Uint32Array;
  /** the number of its words where copies of the article have them too, else 0, */
  readonly copies: Uint32Array;
  /** and its place among all rows, newest article first. */
  readonly order: Uint32Array;
}

/** "His comments on the vote" name a topic, not what was said of it. */
export const isSaid = ({ kind, rule }: Quotation): boolean => kind !== 'indirect' || rule !== 'claim-that';

/** What somebody's quotation counts among. */
const ofSpeaker = (quotation: Quotation): number =>
  (quotation.kind === 'indirect' ? 0 : OF.quoted + (quotation.relayedBy ? OF.relayed : 0)) +
  (isSaid(quotation) ? OF.spoken : 0);

/** One row, before its place among all is known. */
export interface SaidRow {
  readonly person: number;
  readonly quotation: number;
  readonly speaker: number;
  readonly of: number;
  readonly stretches: number;
  readonly copy: number;
}

/** Numbers the words of quotations that copies of an article may have too. @param first the last number that is taken */
export function numberingOfWords(first = 0): (article: Text['article'], quotation: Quotation) => number {
  const numbers = new Map<string, number>();
  return (article, quotation) => {
    const key = copyOf(article, quotation.parts, '');
    if (key === null) return 0;
    const known = numbers.get(key) ?? first + numbers.size + 1;
    numbers.set(key, known);
    return known;
  };
}

/** Finds who said what in one article, in order. @param wordsOf see `numberingOfWords` */
export function rowsIn(
  { article, reading }: Text,
  people: Pick<People, 'numberOf' | 'of'>,
  wordsOf: ReturnType<typeof numberingOfWords>,
): SaidRow[] {
  const rows: SaidRow[] = [];
  const add = (index: number, speaker: number, of: number): void => {
    if (of === 0) return;
    const quotation = reading.quotations[index]!;
    rows.push({
      person: people.numberOf(people.of(article.id, speaker)),
      quotation: index,
      speaker,
      of,
      stretches: wordForWord(quotation).length,
      copy: wordsOf(article, quotation),
    });
  };
  for (const [index, quotation] of reading.quotations.entries()) {
    const { speaker, together, unsaid } = quotation;
    if (speaker !== null) for (const who of [speaker, ...together]) add(index, who, ofSpeaker(quotation));
    if (unsaid && unsaid.by !== null) add(index, unsaid.by, OF.unsaid);
  }
  return rows;
}

/** Articles by their numbers, newest first. */
export const byAge =
  (texts: readonly Text[]) =>
  (a: number, b: number): number =>
    newestFirst(texts[a]!.article, texts[b]!.article);

/**
 * Finds who said what in articles.
 * @param people those of the articles, numbered as in `all`
 */
export function saidIn(texts: readonly Text[], people: People): SaidTable {
  const wordsOf = numberingOfWords();
  const found = [...texts.keys()]
    .toSorted(byAge(texts))
    .flatMap((article) => rowsIn(texts[article]!, people, wordsOf).map((row) => ({ article, row })));
  const table = tableFor(
    Uint32Array.from(found, ({ row }) => row.person),
    people.all.length,
  );
  for (const [place, { article, row }] of found.entries()) putRow(table, place, article, row);
  return table;
}

/** A table that is being filled, row by row in the order of `order`. */
export interface Filling extends SaidTable {
  /** By place among all rows: the row. */
  readonly at: Uint32Array;
}

/** A table with room for its rows. @param persons by place among all rows: whose it is @param many how many people there are */
export function tableFor(persons: Uint32Array, many: number): Filling {
  const starts = new Uint32Array(many + 1);
  for (let place = 0; place < persons.length; place++) starts[persons[place]! + 1]!++;
  for (let person = 0; person < many; person++) starts[person + 1]! += starts[person]!;
  const next = starts.slice();
  const column = (): Uint32Array => new Uint32Array(persons.length);
  const [order, at] = [column(), column()];
  for (let place = 0; place < persons.length; place++) {
    const row = next[persons[place]!]!++;
    order[row] = place;
    at[place] = row;
  }
  const [articles, quotations, speakers] = [column(), column(), column()];
  const [of, stretches, copies] = [column(), column(), column()];
  return { starts, articles, quotations, speakers, of, stretches, copies, order, at };
}

/** Fills in the row of a place. */
export function putRow(table: Filling, place: number, article: number, one: SaidRow): void {
  const row = table.at[place]!;
  table.articles[row] = article;
  table.quotations[row] = one.quotation;
  table.speakers[row] = one.speaker;
  table.of[row] = one.of;
  table.stretches[row] = one.stretches;
  table.copies[row] = one.copy;
}
