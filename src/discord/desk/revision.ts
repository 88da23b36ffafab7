import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';

/** Articles, and the digest of what is known of them. */
interface Part {
  readonly articles: readonly Article[];
  readonly digest: string;
}

/** By the first of its articles. Of many articles few change, so that most parts are as they were. */
const parts = new WeakMap<Article, Part>();

/** So many letters of an id tell the part: of twenty thousand articles each has about eighty. */
const LETTERS = 2;

/** The same exactly when the articles are the same, with what is known of each, and with what is put right in them. */
export function revisionOf(articles: readonly Article[], corrections: readonly unknown[]): string {
  const byId = Map.groupBy(articles, ({ id }) => id.slice(0, LETTERS));
  const digests = Array.from(byId, ([letters, some]) => `${letters} ${digestOf(some)}`);
  const right = corrections.map((one) => JSON.stringify(one));
  return hashed([...digests.toSorted(), ...right]);
}

function digestOf(articles: readonly Article[]): string {
  const [first] = articles;
  const before = parts.get(first!);
  if (before?.articles.length === articles.length && before.articles.every((one, i) => one === articles[i]))
    return before.digest;
  const known = articles.map(({ id, title, outlet, url, published }) =>
    JSON.stringify([id, title, outlet, url, published]),
  );
  const digest = hashed(known.toSorted());
  parts.set(first!, { articles, digest });
  return digest;
}

const hashed = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex');
