import { LEADS_A_BODY } from '../../text/offices/heads.ts';
import type { Office } from '../../text/offices/office.ts';
import type { Person } from '../../text/people/join.ts';
import type { Archive } from '../archive.ts';
import { newestFirst } from '../newest-first.ts';
import { once } from '../once.ts';
import type { Quoted, Sayings } from '../said/sayings.ts';
import { isSaid } from '../said/table.ts';
import type { Held } from './held.ts';

/** Somebody to whom articles give an office. */
export interface Bearer {
  /** Null for somebody whom one article only describes. */
  readonly person: Person | null;
  /** Where it is given, one place an article, newest first. */
  readonly held: readonly [Held, ...Held[]];
  /** Whether anything of theirs is quoted. */
  readonly isQuoted: () => boolean;
  /** Their quotations in those articles, looked up when they are asked for, */
  readonly inside: readonly Quoted[];
  /** and in others, which do not give them that office. */
  readonly outside: readonly Quoted[];
}

const headsOf = ({ head }: Office): readonly string[] => (head === 'head' ? [...LEADS_A_BODY] : [head]);

/** The places of a head in order, as long as they are at hand: an answer goes through them several times. */
const inOrder = new WeakMap<readonly Held[], readonly Held[]>();

/** Where some office of that head is given, newest article first. */
export function allHeld(archive: Pick<Archive, 'offices'>, asked: Office): readonly Held[] {
  const [first = [], ...more] = headsOf(asked).map((head) => archive.offices(head));
  if (more.length > 0) return ordered([first, ...more].flat());
  const known = inOrder.get(first) ?? ordered(first);
  inOrder.set(first, known);
  return known;
}

const ordered = (all: readonly Held[]): readonly Held[] =>
  all.toSorted((a, b) => newestFirst(a.article, b.article) || a.start - b.start);

/** Those of some places in which the office that is asked for is given, grouped by who bears it; newest first. */
export function bearersOf(
  archive: Archive,
  held: readonly Held[],
  isMeant: (office: Office) => boolean,
  reported: boolean,
): Bearer[] {
  const spoken = reported ? archive.spoken : archive.quoted;
  const meant = held.filter(({ offices }) => offices.some(isMeant));
  const bearing = new Set(meant.map(({ article, person }) => `${article.id} ${person}`));
  /** For each who bears it their places by article: one an article, of somebody without a name all. */
  const groups = new Map<Person | string, Map<string, Held>>();
  for (const one of meant) {
    const { article, person, speaking, start } = one;
    // "The minister", who is named with that office elsewhere in the article.
    if (speaking.some((speaker) => bearing.has(`${article.id} ${speaker}`))) continue;
    const who = person === null ? article.id : archive.people.of(article.id, person);
    const places = groups.get(who) ?? new Map<string, Held>();
    groups.set(who, places);
    const place = person === null ? String(start) : article.id;
    if (!places.has(place)) places.set(place, one);
  }
  return Array.from(groups, ([who, byPlace]): Bearer => {
    const places = [...byPlace.values()] as [Held, ...Held[]];
    return typeof who === 'string' ? described(places, reported) : named(who, places, spoken);
  });
}

/** Somebody whom an article only describes: the words beside which that stands. */
function described(held: Bearer['held'], reported: boolean): Bearer {
  const inside = once(() =>
    held.flatMap(({ article, quotations }) =>
      quotations
        .filter((quotation) => isSaid(quotation) && (reported || quotation.kind !== 'indirect'))
        .map((quotation) => ({ article, quotation })),
    ),
  );
  return {
    person: null,
    held,
    isQuoted: () => inside().length > 0,
    get inside() {
      return inside();
    },
    outside: [],
  };
}

function named(person: Person, held: Bearer['held'], spoken: Sayings): Bearer {
  const articles = new Set(held.map(({ article }) => article));
  const all = once(() => Map.groupBy(spoken.get(person) ?? [], ({ article }) => articles.has(article)));
  return {
    person,
    held,
    isQuoted: () => spoken.has(person),
    get inside() {
      return all().get(true) ?? [];
    },
    get outside() {
      return all().get(false) ?? [];
    },
  };
}
