import type { People, Person } from '../../text/people/join.ts';
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

const numbered = new WeakMap<People, ReadonlyMap<Person, number>>();

/** The numbers of people among all of them. */
export function numbersIn(people: People): ReadonlyMap<Person, number> {
  const known = numbered.get(people) ?? new Map(people.all.map((person, number) => [person, number]));
  numbered.set(people, known);
  return known;
}

/** "His comments on the vote" name a topic, not what was said of it. */
export const isSaid = ({ kind, rule }: Quotation): boolean => kind !== 'indirect' || rule !== 'claim-that';

/** What somebody's quotation counts among. */
const ofSpeaker = (quotation: Quotation): number =>
  (quotation.kind === 'indirect' ? 0 : OF.quoted + (quotation.relayedBy ? OF.relayed : 0)) +
  (isSaid(quotation) ? OF.spoken : 0);

/** Who said what in articles before some came or went. */
export interface SaidBefore {
  readonly table: SaidTable;
  /** The number that an article had; null where it was not there, or among other copies. */
  readonly was: (article: number) => number | null;
  /** By number of a person before: the number now, -1 where that depends on the article. */
  readonly persons: Int32Array;
}

/** The rows in the order in which they were found, and by article where its own are; and by row whose it is. */
function runsIn({ articles, order, starts: firsts }: SaidTable) {
  const owners = new Uint32Array(order.length);
  for (let person = 0; person + 1 < firsts.length; person++)
    owners.fill(person, firsts[person], firsts[person + 1]);
  const many = articles.reduce((most, one) => Math.max(most, one + 1), 0);
  const rows = new Uint32Array(order.length);
  for (const [row, at] of order.entries()) rows[at] = row;
  const [starts, ends] = [new Uint32Array(many), new Uint32Array(many)];
  for (let at = rows.length - 1; at >= 0; at--) starts[articles[rows[at]!]!] = at;
  for (let at = 0; at < rows.length; at++) ends[articles[rows[at]!]!] = at + 1;
  return { rows, owners, starts, ends };
}

/** The numbers of owners in order, those of one owner as they were met; and where those of each begin. */
function byOwner(owners: Uint32Array, many: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(many + 1);
  for (const owner of owners) starts[owner + 1]!++;
  for (let owner = 0; owner < many; owner++) starts[owner + 1]! += starts[owner]!;
  const next = starts.slice();
  const order = new Uint32Array(owners.length);
  for (let at = 0; at < owners.length; at++) order[next[owners[at]!]!++] = at;
  return { order, starts };
}

/** So much room is left for what is new. */
const SPARE = 1024;

/**
 * Finds who said what in articles.
 * @param people those of the articles, numbered as in `all`
 * @param before what was found in most of them
 */
export function saidIn(texts: readonly Text[], people: People, before: SaidBefore | null = null): SaidTable {
  const numbers = numbersIn(people);
  const many = (before?.table.order.length ?? 0) + SPARE;
  const [persons, articles, quotations, speakers] = [
    growing(many),
    growing(many),
    growing(many),
    growing(many),
  ];
  const [of, stretches, copies] = [growing(many), growing(many), growing(many)];
  const wordings = new Map<string, number>();
  // Numbers that were given before are those of other words.
  const first = before ? before.table.copies.reduce((most, one) => Math.max(most, one), 0) : 0;
  const wordingOf = (article: Text['article'], quotation: Quotation): number => {
    const key = copyOf(article, quotation.parts, '');
    if (key === null) return 0;
    if (!wordings.has(key)) wordings.set(key, first + wordings.size + 1);
    return wordings.get(key)!;
  };
  const newest = [...texts.keys()].toSorted((a, b) => newestFirst(texts[a]!.article, texts[b]!.article));
  const runs = before && runsIn(before.table);
  for (const number of newest) {
    const { article } = texts[number]!;
    const personOf = (speaker: number): number => numbers.get(people.of(article.id, speaker))!;
    const was = before?.was(number) ?? null;
    if (before && runs && was !== null) {
      const { table, persons: now } = before;
      for (let at = runs.starts[was] ?? 0; at < (runs.ends[was] ?? 0); at++) {
        const row = runs.rows[at]!;
        const known = now[runs.owners[row]!]!;
        persons.push(known < 0 ? personOf(table.speakers[row]!) : known);
        articles.push(number);
        quotations.push(table.quotations[row]!);
        speakers.push(table.speakers[row]!);
        of.push(table.of[row]!);
        stretches.push(table.stretches[row]!);
        copies.push(table.copies[row]!);
      }
      continue;
    }
    const { reading } = texts[number]!;
    const add = (index: number, who: number, what: number): void => {
      if (what === 0) return;
      const quotation = reading.quotations[index]!;
      persons.push(personOf(who));
      articles.push(number);
      quotations.push(index);
      speakers.push(who);
      of.push(what);
      stretches.push(wordForWord(quotation).length);
      copies.push(wordingOf(article, quotation));
    };
    for (const [index, quotation] of reading.quotations.entries()) {
      const { speaker, together, unsaid } = quotation;
      if (speaker !== null) for (const who of [speaker, ...together]) add(index, who, ofSpeaker(quotation));
      if (unsaid && unsaid.by !== null) add(index, unsaid.by, OF.unsaid);
    }
  }
  const { order, starts } = byOwner(persons.taken(), people.all.length);
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
