import type { Text } from '../../../search/passages.ts';
import type { People } from '../../../text/people/join.ts';
import type { Cast } from '../../../text/people/people-beside.ts';
import { byAge, numberingOfWords, putRow, rowsIn, type SaidTable, tableFor } from '../../said/table.ts';
import type { Prepared } from '../prepared.ts';
import { newestFirst } from '../../newest-first.ts';

/** Who said what, and the numbers of those who said something in an article that came, went or was copied since. */
interface SaidBeside {
  readonly table: SaidTable;
  readonly touched: ReadonlySet<number>;
}

/**
 * Finds who said what in articles of which a few came or went: only these are looked into.
 * @param was by article: its number among those before, null for one that was not there
 */
export function saidBeside(
  texts: readonly Text[],
  { people, moved }: Pick<Cast, 'people' | 'moved'>,
  before: Pick<Prepared, 'texts' | 'said'>,
  was: readonly (number | null)[],
): SaidBeside {
  const { said } = before;
  const { now, redone } = partedIn(texts, before.texts, was);
  const byPlace = placesIn(said);
  const owners = ownersIn(said);
  const wordsOf = numberingOfWords(said.copies.reduce((most, one) => Math.max(most, one), 0));
  const added = redone.toSorted(byAge(texts)).flatMap((article) => {
    const place = placeAmong(texts, article, { said, byPlace, texts: before.texts, now });
    return rowsIn(texts[article]!, people, wordsOf).map((row) => ({ article, row, place }));
  });

  const touched = new Set(added.map(({ row }) => row.person));
  /** By place now: the row before, or, where it is new, less than 0 by its number among those. */
  const sources = new Int32Array(byPlace.length + added.length);
  const persons = new Uint32Array(sources.length);
  let [many, next] = [0, 0];
  const take = (source: number, person: number): void => {
    sources[many] = source;
    persons[many++] = person;
  };
  for (let place = 0; place <= byPlace.length; place++) {
    for (; next < added.length && added[next]!.place === place; next++)
      take(-1 - next, added[next]!.row.person);
    if (place === byPlace.length) break;
    const row = byPlace[place]!;
    const article = now[said.articles[row]!]!;
    const owner = moved[owners[row]!]!;
    if (article >= 0) take(row, owner < 0 ? personAt(texts, people, article, said.speakers[row]!) : owner);
    else if (owner >= 0) touched.add(owner);
  }

  const table = tableFor(persons.subarray(0, many), people.all.length);
  for (let place = 0; place < many; place++) {
    const source = sources[place]!;
    if (source < 0) putRow(table, place, added[-1 - source]!.article, added[-1 - source]!.row);
    else copyRow(table, place, now[said.articles[source]!]!, said, source);
  }
  return { table, touched };
}

const personAt = (texts: readonly Text[], people: People, article: number, speaker: number): number =>
  people.numberOf(people.of(texts[article]!.article.id, speaker));

/** The row of each place. */
function placesIn({ order }: SaidTable): Uint32Array {
  const rows = new Uint32Array(order.length);
  for (let row = 0; row < order.length; row++) rows[order[row]!] = row;
  return rows;
}

/** Whose each row is. */
function ownersIn({ starts, order }: SaidTable): Uint32Array {
  const owners = new Uint32Array(order.length);
  for (let person = 0; person + 1 < starts.length; person++)
    if (starts[person]! < starts[person + 1]!) owners.fill(person, starts[person], starts[person + 1]);
  return owners;
}

/**
 * Parts articles whose rows are as they were from those that are to be looked into: new ones, and their copies, which are counted
 * with them.
 * @returns `now`: by number before, the number of an article that is as it was, or -1
 */
function partedIn(texts: readonly Text[], before: readonly Text[], was: readonly (number | null)[]) {
  const storyBefore = (number: number): string | undefined => {
    const own = was[number];
    return own === null || own === undefined ? undefined : before[own]!.article.story;
  };
  const touched = new Set<string>();
  for (let number = 0; number < texts.length; number++) {
    const { story } = texts[number]!.article;
    if (story !== undefined && storyBefore(number) !== story) touched.add(story);
  }
  const now = new Int32Array(before.length).fill(-1);
  const redone: number[] = [];
  for (let number = 0; number < texts.length; number++) {
    const { story } = texts[number]!.article;
    const own = was[number]!;
    const isAsWas =
      own !== null && storyBefore(number) === story && (story === undefined || !touched.has(story));
    if (isAsWas) now[own] = number;
    else redone.push(number);
  }
  return { now, redone };
}

/** The place among the rows before which those of an article come. */
function placeAmong(
  texts: readonly Text[],
  number: number,
  rows: {
    readonly said: SaidTable;
    readonly byPlace: Uint32Array;
    readonly texts: readonly Text[];
    readonly now: Int32Array;
  },
): number {
  const own = texts[number]!.article;
  const before = (place: number): number => rows.said.articles[rows.byPlace[place]!]!;
  const articleAt = (place: number): Text['article'] => rows.texts[before(place)]!.article;
  let [low, high] = [0, rows.byPlace.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = articleAt(middle);
    if (!isAlike(other, own) && newestFirst(other, own) < 0) low = middle + 1;
    else high = middle;
  }
  while (low < rows.byPlace.length && isAlike(articleAt(low), own) && rows.now[before(low)]! < number) low++;
  return low;
}

/** Articles of one day and one name stand in their own order. */
const isAlike = (a: Text['article'], b: Text['article']): boolean =>
  a.file === b.file && a.published.value === b.published.value;

function copyRow(
  table: ReturnType<typeof tableFor>,
  place: number,
  article: number,
  from: SaidTable,
  source: number,
): void {
  const row = table.at[place]!;
  table.articles[row] = article;
  table.quotations[row] = from.quotations[source]!;
  table.speakers[row] = from.speakers[source]!;
  table.of[row] = from.of[source]!;
  table.stretches[row] = from.stretches[source]!;
  table.copies[row] = from.copies[source]!;
}
