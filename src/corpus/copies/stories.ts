import type { Article } from '../article.ts';
import { bare, lettersOf } from './letters.ts';

/** A text of fewer letters is a notice or a caption: printed again it may be about another day. */
const SHORTEST = 300;

/** What is printed again later than this, in days, is about something new, or a form. */
const LATEST = 31;

/** Copies end alike: so many letters tell most articles apart, and stand in so much of a text. */
const [ENDING, LOOK_BACK] = [48, 200];

const DAY = 86_400_000;

/** How an article's body ends, by its letters; copies end alike. Null for an empty one. */
export function endingOf({ text, blocks }: Article): string | null {
  let ending = '';
  for (let i = blocks.length - 1; i >= 0 && ending.length < ENDING; i--) {
    const { role, start, end } = blocks[i]!;
    if (role === 'body') ending = bare(text.slice(Math.max(start, end - LOOK_BACK), end)) + ending;
  }
  return ending === '' ? null : ending.slice(-ENDING);
}

/** The earliest first, then those without a day; of one day by file. */
function earliestFirst(a: Article, b: Article): number {
  const [x, y] = [a.published.from ?? '~', b.published.from ?? '~'];
  if (x !== y) return x < y ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

const daysBetween = (a: Article, b: Article): number =>
  a.published.from === null || b.published.from === null
    ? 0
    : (Date.parse(b.published.from) - Date.parse(a.published.from)) / DAY;

/** Those that share a key, where several do. */
const shared = <T>(of: readonly T[], keyOf: (one: T) => string | null): T[][] =>
  [...Map.groupBy(of, keyOf)].flatMap(([key, group]) => (key !== null && group.length > 1 ? [group] : []));

/** Copies of one text, parted where it was printed again much later. */
function inTime(copies: readonly Article[]): Article[][] {
  const parts: Article[][] = [];
  for (const one of copies.toSorted(earliestFirst)) {
    const last = parts.at(-1);
    if (last && daysBetween(last[0]!, one) <= LATEST) last.push(one);
    else parts.push([one]);
  }
  return parts;
}

/**
 * Marks those articles that are copies of each other with the id of the first: their bodies have the same letters and figures
 * throughout, whatever their case, marks, spaces, hyphens and forms of address. A form letter with another name or sum is
 * none. Linear, whatever the articles are; their order does not matter.
 */
export function withStories(articles: readonly Article[]): Article[] {
  const storyOf = new Map<Article, string>();
  for (const alike of shared(articles, endingOf))
    for (const copies of shared(alike, (article) => {
      const letters = lettersOf(article);
      return letters.length < SHORTEST ? null : letters;
    }))
      for (const part of inTime(copies))
        if (part.length > 1) for (const one of part) storyOf.set(one, part[0]!.id);
  return articles.map((article) => {
    const story = storyOf.get(article);
    return story === undefined ? article : { ...article, story };
  });
}
