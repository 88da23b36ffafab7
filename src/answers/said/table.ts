import type { People } from '../../text/people/join.ts';
import type { Quotation } from '../../text/reading.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import { growing } from '../../search/index/growing.ts';
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

/** What is kept of one saying beside who says it. */
export interface Row extends Readonly<
  Record<'quotation' | 'speaker' | 'of' | 'stretches' | 'copy', number>
> {}

/** The rows of a table by article, each article's in the order in which they were found. */
export function rowsIn(table: SaidTable, articles: number): Row[][] {
  const found = Array.from({ length: articles }, (): Row[] => []);
  const rows = new Uint32Array(table.order.length);
  for (const [row, at] of table.order.entries()) rows[at] = row;
  for (const row of rows)
    found[table.articles[row]!]!.push({
      quotation: table.quotations[row]!,
      speaker: table.speakers[row]!,
      of: table.of[row]!,
      stretches: table.stretches[row]!,
      copy: table.copies[row]!,
    });
  return found;
}

/**
 * Finds who said what in articles.
 * @param people those of the articles, numbered as in `all`
 * @param before gives the rows of an article that were found before, among the same copies; null where they were not
 */
export function saidIn(
  texts: readonly Text[],
  people: People,
  before: (article: number) => readonly Row[] | null = () => null,
): SaidTable {
  const numbers = new Map(people.all.map((person, number) => [person, number]));
  const [persons, articles, quotations, speakers] = [growing(), growing(), growing(), growing()];
  const [of, stretches, copies] = [growing(), growing(), growing()];
  const wordings = new Map<string, number>();
  const numbered = (key: string): number => {
    if (!wordings.has(key)) wordings.set(key, wordings.size + 1);
    return wordings.get(key)!;
  };
  const wordingOf = (article: Text['article'], quotation: Quotation): number => {
    const key = copyOf(article, quotation.parts, '');
    return key === null ? 0 : numbered(key);
  };
  const newest = [...texts.keys()].toSorted((a, b) => newestFirst(texts[a]!.article, texts[b]!.article));
  for (const number of newest) {
    const { article } = texts[number]!;
    const put = (row: Omit<Row, 'copy'>, copy: number): void => {
      persons.push(numbers.get(people.of(article.id, row.speaker))!);
      articles.push(number);
      quotations.push(row.quotation);
      speakers.push(row.speaker);
      of.push(row.of);
      stretches.push(row.stretches);
      copies.push(copy);
    };
    const known = before(number);
    // The number of its words was another's there: it is none of an article, which its key begins with.
    for (const row of known ?? []) put(row, row.copy === 0 ? 0 : numbered(`|${row.copy}`));
    if (known) continue;
    const { reading } = texts[number]!;
    const add = (index: number, who: number, what: number): void => {
      if (what === 0) return;
      const quotation = reading.quotations[index]!;
      const row = { quotation: index, speaker: who, of: what, stretches: wordForWord(quotation).length };
      put(row, wordingOf(article, quotation));
    };
    for (const [index, quotation] of reading.quotations.entries()) {
      const { speaker, together, unsaid } = quotation;
      if (speaker !== null) for (const who of [speaker, ...together]) add(index, who, ofSpeaker(quotation));
      if (unsaid && unsaid.by !== null) add(index, unsaid.by, OF.unsaid);
    }
  }
  const owners = persons.taken();
  const order = Uint32Array.from(owners.keys()).toSorted((a, b) => owners[a]! - owners[b]! || a - b);
  const starts = new Uint32Array(people.all.length + 1);
  for (const owner of owners) starts[owner + 1]!++;
  for (let person = 0; person < people.all.length; person++) starts[person + 1]! += starts[person]!;
  const sorted = (column: Uint32Array): Uint32Array => order.map((row) => column[row]!);
  return {
    starts,
    articles: sorted(articles.taken()),
    quotations: sorted(quotations.taken()),
    speakers: sorted(speakers.taken()),
    of: sorted(of.taken()),
    stretches: sorted(stretches.taken()),
    copies: sorted(copies.taken()),
    order,
  };
}
