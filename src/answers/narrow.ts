import type { Article, Published } from '../corpus/article.ts';
import { narrowWords } from '../words/narrow.ts';
import type { Says } from '../words.ts';
import type { Archive } from './archive.ts';

/** What a member may narrow a question by, as typed; an empty value counts as none. */
export interface Narrowing {
  readonly outlet?: string;
  /** A day, a month or a year: `2009-09-19`, `2009-09`, `2009`. Articles published earlier than it begins. */
  readonly before?: string;
  /** The same; articles published later than it ends. */
  readonly after?: string;
}

type Test = (article: Article) => boolean;

/** Those of the same articles are gathered once: many a question is held against them. */
const gathered = new WeakMap<readonly Article[], readonly string[]>();

/** The outlets of an archive, each once, in order of name. */
export function outletsOf(articles: readonly Article[]): readonly string[] {
  const known = gathered.get(articles);
  if (known) return known;
  const outlets = new Set<string>();
  for (const { outlet } of articles) if (outlet !== null) outlets.add(outlet);
  const all = [...outlets].toSorted();
  gathered.set(articles, all);
  return all;
}

/** The years and days that articles of an archive are from, years first, each once and in order. */
export function periodsOf(articles: readonly Article[]): string[] {
  const days = new Set<string>();
  for (const { published } of articles) if (published.value !== null) days.add(published.value);
  const years = new Set(Array.from(days, (day) => day.slice(0, 4)));
  return [...new Set([...[...years].toSorted(), ...[...days].toSorted()])];
}

/**
 * The archive as if it held only the articles that are asked for.
 * @returns what is wrong with the options, in words, when they cannot be used or leave no article
 */
export function narrow(
  archive: Archive,
  { outlet = '', before = '', after = '' }: Narrowing,
): Archive | Says {
  const tests: Test[] = [];
  if (outlet.trim()) {
    const known = outletsOf(archive.articles);
    const meant = known.filter((name) => fold(name).includes(fold(outlet)));
    if (meant.length === 0) return narrowWords.noSuchOutlet(outlet.trim(), known);
    tests.push((article) => article.outlet !== null && meant.includes(article.outlet));
  }
  for (const [name, typed, test] of [
    ['before', before, isBefore],
    ['after', after, isAfter],
  ] as const) {
    const period = typed.trim();
    if (period && !PERIOD.test(period)) return narrowWords.notAPeriod(name, period);
    if (period) tests.push(({ published }) => test(published, period));
  }
  if (tests.length === 0) return archive;
  const isMeant: Test = (article) => tests.every((test) => test(article));
  const articles = archive.articles.filter(isMeant);
  return articles.length > 0
    ? seen(archive, articles, isMeant)
    : narrowWords.noneLeft(archive.articles.length);
}

/** The archive as if it held only these of its articles. */
export function only(archive: Archive, articles: readonly Article[]): Archive {
  const kept = new Set(articles);
  return seen(archive, articles, (article) => kept.has(article));
}

/** What stands around a name in quotation marks is not the name. */
const fold = (name: string): string => name.replace(/^[\s"'“‘]+|[\s"'”’]+$/gu, '').toLowerCase();

/** How a question was narrowed and to how many articles, for the asker to see; null when it was not. */
export function narrowed(narrowing: Narrowing, left: number, all: number): Says | null {
  const given = NARROWINGS.flatMap((name) => {
    const typed = narrowing[name]?.trim();
    return typed ? [{ name, typed }] : [];
  });
  return given.length > 0 ? narrowWords.narrowed(given, left, all) : null;
}

const NARROWINGS = ['outlet', 'after', 'before'] as const;

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

// An article whose day is not known is neither before nor after: it is left out, not guessed at.
const isBefore = ({ to }: Published, period: string): boolean => to !== null && to < period;
const isAfter = ({ from }: Published, period: string): boolean =>
  from !== null && from.slice(0, period.length) > period;

const seen = (archive: Archive, articles: readonly Article[], isMeant: Test): Archive => ({
  ...archive,
  articles,
  articleOf: (id) => {
    const article = archive.articleOf(id);
    return article && isMeant(article) ? article : undefined;
  },
  search: {
    find: (query, options = {}) =>
      archive.search.find(query, {
        ...options,
        only: (one) => isMeant(one) && (options.only?.(one) ?? true),
      }),
    count: (query) => archive.search.count(query, { only: isMeant }),
    reader: archive.search.reader,
  },
  quoted: archive.quoted.only(isMeant),
  spoken: archive.spoken.only(isMeant),
  unsaid: archive.unsaid.only(isMeant),
  offices: (head) => archive.offices(head).filter(({ article }) => isMeant(article)),
  having: (text) => archive.having(text).filter(isMeant),
  timed: (days) => archive.timed(days).filter(isMeant),
});
