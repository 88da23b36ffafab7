import type { Text } from '../../search/passages.ts';
import type { People, Person } from '../../text/people/join.ts';
import { isFirst } from './counting.ts';
import type { Quoted, Sayings } from './sayings.ts';
import { OF, type SaidTable } from './table.ts';

/** Those of a table are opened once: what is known of them is known to whoever opens them next. */
const opened = new WeakMap<SaidTable, Map<number, Sayings>>();

/**
 * Opens the sayings of a table.
 * @param texts what the table is of
 * @param what which of them: of `OF`
 */
export function openSayings(table: SaidTable, what: number, texts: readonly Text[], people: People): Sayings {
  const known = opened.get(table) ?? new Map<number, Sayings>();
  const sayings = known.get(what) ?? sayingsIn(table, what, texts, people);
  opened.set(table, known.set(what, sayings));
  return sayings;
}

function sayingsIn(table: SaidTable, what: number, texts: readonly Text[], people: People): Sayings {
  const storyOf = (number: number): string => {
    const { story, id } = texts[number]!.article;
    return story ?? id;
  };
  return over(() => true);

  function over(isMeant: (article: number) => boolean): Sayings {
    const isOne = (row: number, besides: number): boolean =>
      (table.of[row]! & what) !== 0 && (table.of[row]! & besides) !== 0 && isMeant(table.articles[row]!);
    /** The first row of a person, from some on, that is meant; null where there is none. */
    const next = (number: number, from = table.starts[number]!, besides = what): number | null => {
      for (let row = from; row < table.starts[number + 1]!; row++) if (isOne(row, besides)) return row;
      return null;
    };
    const rows = (number: number, besides = what): number[] => {
      const found: number[] = [];
      for (let row = next(number, undefined, besides); row !== null; row = next(number, row + 1, besides))
        found.push(row);
      return found;
    };
    const rowsOf = (person: Person): number[] => rows(people.numberOf(person));
    let all: readonly Person[] | undefined;
    const everybody = (): readonly Person[] => {
      /** By place among all rows: the person who is first met there, from 1. */
      const met = new Uint32Array(table.order.length);
      for (let number = 0; number < people.all.length; number++) {
        const row = next(number);
        if (row !== null) met[table.order[row]!] = number + 1;
      }
      const found: Person[] = [];
      for (const number of met) if (number > 0) found.push(people.all[number - 1]!);
      return found;
    };
    return {
      get size() {
        return (all ??= everybody()).length;
      },
      people: () => (all ??= everybody()),
      turn(person) {
        const row = next(people.numberOf(person));
        return row === null ? null : table.order[row]!;
      },
      has: (person) => next(people.numberOf(person)) !== null,
      each: (person) => rowsOf(person).values().map(quotedAt),
      get(person) {
        const found = rowsOf(person);
        return found.length > 0 ? found.map(quotedAt) : undefined;
      },
      count(person) {
        const number = people.numberOf(person);
        const first = next(number);
        // As it is with most.
        if (first !== null && next(number, first + 1) === null)
          return { stretches: table.stretches[first]!, articles: 1 };
        const found = rows(number);
        const known = new Map<number, number>();
        const counts = found.filter(
          (row) => table.copies[row] === 0 || isFirst(known, table.copies[row]!, table.articles[row]!),
        );
        return {
          stretches: counts.reduce((sum, row) => sum + table.stretches[row]!, 0),
          articles: new Set(found.map((row) => storyOf(table.articles[row]!))).size,
        };
      },
      relayed: (some) =>
        (all ??= everybody()).flatMap((person) =>
          rows(people.numberOf(person), OF.relayed)
            .filter((row) => some(texts[table.articles[row]!]!.article))
            .map(quotedAt),
        ),
      only(some) {
        const meant = Uint8Array.from(texts, ({ article }) => (some(article) ? 1 : 0));
        return over((article) => isMeant(article) && meant[article] === 1);
      },
    };
  }

  function quotedAt(row: number): Quoted {
    const { article, reading } = texts[table.articles[row]!]!;
    const quotation = reading.quotations[table.quotations[row]!]!;
    const speaker = table.speakers[row]!;
    const isOwn = what === OF.unsaid || quotation.speaker === speaker;
    return { article, quotation: isOwn ? quotation : { ...quotation, speaker } };
  }
}
