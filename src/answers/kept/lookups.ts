import { lately } from '../../corpus/lately.ts';
import type { Text } from '../../search/passages.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { entriesOf, sectionsAt } from '../../search/saved/sections.ts';
import { allGiven } from '../../text/offices/all-given.ts';
import type { Office } from '../../text/offices/office.ts';
import type { Days, Lookups } from '../lookups.ts';
import { newestFirst } from '../newest-first.ts';
import type { Held } from '../office/held.ts';
import { havingSections, openHaving } from './having.ts';
import { json, parse } from './json.ts';

const HAVING = 'having';
const TIMED = 'timed';
const OFFICE = 'office';
const givenName = (stamp: string): string => `given ${stamp}`;

/** An office that an article gives, as it is kept: status as a list, quotations by their place in the reading. */
interface KeptGiven extends Pick<Held, 'start' | 'end' | 'person' | 'speaking'> {
  readonly offices: readonly (Omit<Office, 'status'> & { readonly status: readonly string[] })[];
  readonly quotations: readonly number[];
}

/** The same with the article's number. */
interface KeptHeld extends KeptGiven {
  readonly article: number;
}

/** Some days, and the articles that have a time expression of just these. */
type Timed = readonly [from: string | null, to: string | null, articles: readonly number[]];

/**
 * What is looked up in articles, to be kept.
 * @param stamps of the articles
 * @param before a keep of the same program, from which is taken what was found in an article before; null where there is none
 */
export function* lookupEntries(
  texts: readonly Text[],
  stamps: readonly string[],
  before: Keep | null,
): Entries & Generator {
  yield* entriesOf(HAVING, havingSections(texts.map(({ article }) => article)));
  yield [TIMED, json(timedIn(texts))];
  const newest = [...texts.keys()].toSorted((a, b) => newestFirst(texts[a]!.article, texts[b]!.article));
  const heads = new Map<string, KeptHeld[]>();
  for (const article of newest) {
    const name = givenName(stamps[article]!);
    const bytes = before?.get(name) ?? json(givenIn(texts[article]!));
    yield [name, bytes];
    for (const [head, given] of parse(bytes) as ReturnType<typeof givenIn>) {
      const held = heads.get(head) ?? [];
      held.push({ article, ...given });
      heads.set(head, held);
    }
  }
  for (const [head, held] of heads) yield [`${OFFICE} ${head}`, json(held)];
}

function timedIn(texts: readonly Text[]): Timed[] {
  const found = new Map<string, { from: string | null; to: string | null; articles: Set<number> }>();
  for (const [number, { reading }] of texts.entries())
    for (const { from, to } of reading.timexes) {
      const days = found.get(`${from} ${to}`) ?? { from, to, articles: new Set() };
      days.articles.add(number);
      found.set(`${from} ${to}`, days);
    }
  return Array.from(found.values(), ({ from, to, articles }) => [from, to, [...articles]]);
}

function givenIn({ article, reading }: Text): (readonly [head: string, given: KeptGiven])[] {
  return allGiven(article, reading).map(({ head, given: { start, end, person, offices, quotations } }) => [
    head,
    {
      start,
      end,
      person,
      offices: offices.map((office) => ({ ...office, status: [...office.status] })),
      quotations: quotations.map((one) => reading.quotations.indexOf(one)),
      speaking: quotations.flatMap(({ speaker }) => speaker ?? []),
    },
  ]);
}

/** So many places where offices are given are at hand. */
export const PLACES = 60_000;

/** What was kept of articles to be looked up; null where it is missing or damaged. */
export function lookupsIn(keep: Keep, texts: readonly Text[]): Lookups | null {
  const [having, timed] = [sectionsAt(keep, HAVING), keep.get(TIMED)];
  if (!having || !timed) return null;
  const times = parse(timed) as readonly Timed[];
  return {
    having: openHaving(having, texts.length),
    timed: (isMeant: (days: Days) => boolean) =>
      [...new Set(times.flatMap(([from, to, articles]) => (isMeant({ from, to }) ? articles : [])))].toSorted(
        (a, b) => a - b,
      ),
    offices: officesIn(keep, texts),
  };
}

/** Where an office is given, as it was kept. */
export const officesIn = ({ get }: Pick<Keep, 'get'>, texts: readonly Text[]): Lookups['offices'] =>
  lately(
    PLACES,
    (head: string): readonly Held[] => {
      const bytes = get(`${OFFICE} ${head}`);
      return bytes ? (parse(bytes) as readonly KeptHeld[]).map((one) => heldFrom(one, texts)) : [];
    },
    ({ length }) => length,
  );

const HOW = Symbol('how they are looked up');

/** The same for all places; see `atHand`. */
const QUOTATIONS = {
  enumerable: true,
  get(this: { readonly [HOW]: { readonly text: Text; readonly quotations: readonly number[] } }) {
    const { text, quotations } = this[HOW];
    const { reading } = text;
    return quotations.map((one) => reading.quotations[one]!);
  },
};

/** Offices have one of a few statuses, and many thousands of places are at hand. */
const statuses = new Map<string, Office['status']>();

function statusOf(status: readonly string[]): Office['status'] {
  const key = status.join('\n');
  const known = statuses.get(key) ?? new Set(status);
  statuses.set(key, known);
  return known;
}

function heldFrom({ article, offices, quotations, ...rest }: KeptHeld, texts: readonly Text[]): Held {
  const text = texts[article]!;
  const held = {
    ...rest,
    article: text.article,
    offices: offices.map((office) => ({ ...office, status: statusOf(office.status) })),
  };
  Object.defineProperty(held, HOW, { value: { text, quotations } });
  return Object.defineProperty(held, 'quotations', QUOTATIONS) as typeof held & Held;
}
