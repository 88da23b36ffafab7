import { LEADS_A_BODY } from '../../text/offices/heads.ts';
import type { Office } from '../../text/offices/office.ts';
import type { Person } from '../../text/people/join.ts';
import type { Archive } from '../archive.ts';
import { newestFirst } from '../newest-first.ts';
import type { Quoted } from '../said/sayings.ts';
import { isSaid } from '../said/table.ts';
import type { Held } from './held.ts';

/** Somebody to whom articles give an office. */
export interface Bearer {
  /** Null for somebody whom one article only describes. */
  readonly person: Person | null;
  /** Where it is given, one place an article, newest first. */
  readonly held: readonly [Held, ...Held[]];
  /** Their quotations in those articles, */
  readonly inside: readonly Quoted[];
  /** and in others, which do not give them that office. */
  readonly outside: readonly Quoted[];
}

const headsOf = ({ head }: Office): readonly string[] => (head === 'head' ? [...LEADS_A_BODY] : [head]);

/** Where some office of that head is given, newest article first. */
export const allHeld = (archive: Pick<Archive, 'offices'>, asked: Office): readonly Held[] =>
  headsOf(asked)
    .flatMap((head) => archive.offices(head))
    .toSorted((a, b) => newestFirst(a.article, b.article) || a.start - b.start);

/** Those of some places in which the office that is asked for is given, grouped by who bears it; newest first. */
export function bearersOf(
  archive: Archive,
  held: readonly Held[],
  isMeant: (office: Office) => boolean,
  reported: boolean,
): Bearer[] {
  const spoken = reported ? archive.spoken : archive.quoted;
  const meant = held.filter(({ offices }) => offices.some(isMeant));
  const named = new Set(meant.map(({ article, person }) => `${article.id} ${person}`));
  /** For each who bears it their places by article: one an article, of somebody without a name all. */
  const groups = new Map<Person | string, Map<string, Held>>();
  for (const one of meant) {
    const { article, person, quotations, start } = one;
    // "The minister", who is named with that office elsewhere in the article.
    if (quotations.some(({ speaker }) => speaker !== null && named.has(`${article.id} ${speaker}`))) continue;
    const who = person === null ? article.id : archive.people.of(article.id, person);
    const places = groups.get(who) ?? new Map<string, Held>();
    groups.set(who, places);
    const place = person === null ? String(start) : article.id;
    if (!places.has(place)) places.set(place, one);
  }
  return Array.from(groups, ([who, byPlace]): Bearer => {
    const places = [...byPlace.values()] as [Held, ...Held[]];
    if (typeof who === 'string') {
      const said = places.flatMap(({ article, quotations }) =>
        quotations.map((quotation) => ({ article, quotation })),
      );
      const shown = said.filter(
        ({ quotation }) => isSaid(quotation) && (reported || quotation.kind !== 'indirect'),
      );
      return { person: null, held: places, inside: shown, outside: [] };
    }
    const articles = new Set(places.map(({ article }) => article));
    const all = spoken.get(who) ?? [];
    return {
      person: who,
      held: places,
      inside: all.filter(({ article }) => articles.has(article)),
      outside: all.filter(({ article }) => !articles.has(article)),
    };
  });
}

/** Whether anything of theirs is quoted. */
export const isQuoted = ({ inside, outside }: Bearer): boolean => inside.length + outside.length > 0;
