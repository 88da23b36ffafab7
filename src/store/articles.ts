import type { Article } from '../corpus/article.ts';
import { gather } from '../corpus/gather.ts';
import { makeArticle } from '../corpus/make.ts';
import { type Layout, layoutStamp } from './layouts.ts';
import { givenOf, Version } from './row.ts';
import type { Statements } from './statements.ts';

/** A text that an article has or had. */
export interface Opened {
  readonly article: Article;
  /** Whether its source holds it now; if not, it was changed or taken out. */
  readonly current: boolean;
  /** The id of what its source holds in its place now; null when it is that itself, or nothing is. */
  readonly newer: string | null;
}

/**
 * What a server sees: what its sources hold now, made as articles of a folder are.
 * @param server null for the articles of all
 * @param laidOut told how those were laid out that had not been, by the numbers of their versions
 */
export function articlesOf(
  statements: Statements,
  server: string | null,
  laidOut: (layouts: readonly Layout[]) => void,
): readonly Article[] {
  const { articles: all, articlesOf: ofServer } = statements;
  const stamp = layoutStamp();
  const fresh: Layout[] = [];
  const given = Array.from(server === null ? all.iterate() : ofServer.iterate(server), (row) => {
    const version = Version.parse(row);
    const one = givenOf(version, stamp);
    if (one.blocks) return one;
    const { blocks } = makeArticle(one.file, one.text, one.source);
    fresh.push({ version: version.number, blocks });
    return Object.assign(one, { blocks });
  });
  if (fresh.length > 0) laidOut(fresh);
  return gather(given).articles;
}

/** A version that a server sees, without its text. */
export interface Listed {
  readonly number: number;
  readonly id: string;
  /** Its place in its source, as a name: another name, another place. */
  readonly name: string;
}

/** What a server sees, in the order of `articlesOf`; where several have one text, each of them. */
export function listed({ listed: all, listedOf }: Statements, server: string | null): Listed[] {
  const rows = server === null ? all.iterate() : listedOf.iterate(server);
  return Array.from(rows as unknown as Iterable<readonly [number, string, string, number]>, (row) => ({
    number: row[0],
    id: row[1],
    name: `${row[2]} ${row[3]}`,
  }));
}

/** The article of a version, without a look at any other; null where anything is wrong with it. */
export function articleAt({ version }: Statements, number: number): Article | null {
  const row = version.get(number);
  if (!row) return null;
  const { articles, problems } = gather([givenOf(Version.parse(row), layoutStamp())]);
  return problems.length > 0 ? null : (articles[0] ?? null);
}

/** The latest version of an id; null when nobody who is asked for had it. */
function latest({ versions, versionsOf }: Statements, id: string, server: string | null): Version | null {
  const row = server === null ? versions.get(id) : versionsOf.get(id, server);
  return row ? Version.parse(row) : null;
}

const madeOf = (version: Version): Article | undefined =>
  gather([givenOf(version, layoutStamp())]).articles[0];

/** The text of an id, newest first where several sources had it; null when nobody who is asked for had it. */
export function versionOf(statements: Statements, id: string, server: string | null): Opened | null {
  const { newest } = statements;
  const version = latest(statements, id, server);
  const article = version && madeOf(version);
  if (!article) return null;
  const current = version.current === 1;
  const now = current || version.part === null ? undefined : newest.get(version.source, version.part);
  return { article, current, newer: now ? String(now['id']) : null };
}

/** Every text that the article of an id has or had, oldest first; none where nothing tells its texts. */
export function historyOf(statements: Statements, id: string, server: string | null): readonly Opened[] {
  const version = latest(statements, id, server);
  if (!version || version.part === null) return [];
  const all = statements.history.all(version.source, version.part).map((row) => Version.parse(row));
  const now = all.find(({ current }) => current === 1)?.id ?? null;
  return all.flatMap((one): Opened[] => {
    const [article, current] = [madeOf(one), one.current === 1];
    return article ? [{ article, current, newer: current ? null : now }] : [];
  });
}
