import type { Article } from '../../corpus/article.ts';
import type { People, Person } from '../../text/people/join.ts';
import type { Quotation } from '../../text/reading.ts';
import { wordForWord } from '../../text/word-for-word.ts';
import type { Text } from '../../search/passages.ts';
import { copyOf } from '../statement.ts';
import { OF, type SaidTable } from './table.ts';

/** One quotation of the archive, in its article. */
export interface Quoted {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** What people said, by who said it, articles newest first. It is looked up when it is asked for, and can be counted without. */
export interface Sayings {
  /** How many people said something. */
  readonly size: number;
  /** They, who is met first in the newest article before others. */
  readonly people: () => readonly Person[];
  /** Whoever has a lower number comes before in `people`; null for who said nothing. */
  readonly turn: (person: Person) => number | null;
  readonly has: (person: Person) => boolean;
  /** What they said, each looked up when it is reached. */
  readonly each: (person: Person) => Iterable<Quoted>;
  /** Undefined for who said nothing. */
  readonly get: (person: Person) => readonly Quoted[] | undefined;
  /** How many stretches word for word it is that somebody said, in how many articles. */
  readonly count: (person: Person) => { readonly stretches: number; readonly articles: number };
  /** What is passed on by others in some of the articles, by who said it, in the order of `people`. */
  readonly relayed: (isMeant: (article: Article) => boolean) => readonly Quoted[];
  /** The same in some of the articles. */
  readonly only: (isMeant: (article: Article) => boolean) => Sayings;
}

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

const counted = (found: readonly Quoted[]): ReturnType<Sayings['count']> => ({
  stretches: stretches(found),
  articles: articlesOf(found),
});

/** The same quotations, those that copies of one article have once. */
function inCopiesOnce(found: readonly Quoted[]): readonly Quoted[] {
  const known = new Map<string, string>();
  return found.filter(({ article, quotation }) => {
    const key = copyOf(article, quotation.parts, '');
    return key === null || isFirst(known, key, article.id);
  });
}

/** Whether a copy is the first that has some words; an article may have the same words twice. */
function isFirst<K, A>(known: Map<K, A>, words: K, article: A): boolean {
  const first = known.get(words) ?? article;
  known.set(words, first);
  return first === article;
}

/** How many quotations these are, what copies of one article have counted once. */
export const timesOf = (found: readonly Quoted[]): number => inCopiesOnce(found).length;

/** How many stretches word for word these quotations hold: what is counted and shown. */
export const stretches = (found: readonly Quoted[]): number =>
  inCopiesOnce(found).reduce((sum, { quotation }) => sum + wordForWord(quotation).length, 0);

/** How many articles these quotations come from; copies are one. */
export const articlesOf = (found: readonly Quoted[]): number =>
  new Set(found.map(({ article }) => article.story ?? article.id)).size;

/** Sayings in which those of some people are others; who is left with none said nothing. */
export function instead(all: Sayings, theirs: ReadonlyMap<Person, readonly Quoted[]>): Sayings {
  const own = (person: Person): readonly Quoted[] | undefined => {
    const found = theirs.get(person);
    return found && found.length === 0 ? undefined : found;
  };
  const has = (person: Person): boolean => (theirs.has(person) ? own(person) !== undefined : all.has(person));
  const people = (): readonly Person[] => all.people().filter(has);
  return {
    get size() {
      return people().length;
    },
    people,
    turn: (person) => (has(person) ? all.turn(person) : null),
    has,
    each: (person) => (theirs.has(person) ? (own(person) ?? []) : all.each(person)),
    get: (person) => (theirs.has(person) ? own(person) : all.get(person)),
    count: (person) => (theirs.has(person) ? counted(own(person) ?? []) : all.count(person)),
    relayed: (some) =>
      people().flatMap((person) =>
        (theirs.has(person) ? own(person)! : (all.get(person) ?? [])).filter(
          ({ article, quotation: { relayedBy } }) => relayedBy && some(article),
        ),
      ),
    only: (isMeant) =>
      instead(
        all.only(isMeant),
        new Map(
          [...theirs].map(([person, said]) => [person, said.filter(({ article }) => isMeant(article))]),
        ),
      ),
  };
}
