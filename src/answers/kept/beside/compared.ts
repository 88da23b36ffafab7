import { createHash } from 'node:crypto';
import type { Article } from '../../../corpus/article.ts';
import { endingOf } from '../../../corpus/copies/stories.ts';
import { mayRecur, pageOf } from '../../../corpus/recurring.ts';
import { growing } from '../../../search/index/growing.ts';
import type { Sections } from '../../../search/saved/sections.ts';

/**
 * By what articles that are kept are compared with others before any is read, by their numbers. A line is one of its outlet: the
 * same words elsewhere are another.
 */
export interface Compared {
  /** How an article's body ends; 0 for an empty one. */
  readonly endingOf: (article: number) => number;
  /** The lines of an article, each once. */
  readonly linesOf: (article: number) => Float64Array;
  /** The articles that have a line, rising. */
  readonly having: (line: number) => Uint32Array;
}

/** So many bytes of a hash make a number that is whole, and no other text's in any archive. */
const BYTES = 6;
const hashed = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, BYTES) + 1;

/** How an article's body ends, as a number; 0 for an empty one. */
export function endingNumber(article: Article): number {
  const ending = endingOf(article);
  return ending === null ? 0 : hashed(ending);
}

/** A line of an outlet as a number; one that is never taken out where it recurs is negative. */
export function lineNumber({ outlet }: Pick<Article, 'outlet'>, line: string): number {
  const number = hashed(JSON.stringify([outlet, line]));
  return mayRecur(line) ? number : -number;
}

/** The lines of an article, whether or not those that recur were taken out. */
export const lineNumbers = (article: Article): ReadonlySet<number> =>
  new Set(Array.from(pageOf(article), (line) => lineNumber(article, line)));

/**
 * What articles are compared by, to be kept.
 * @param articles before anything in them was hidden
 * @param told the same as they are answered with
 */
export function comparedSections(articles: readonly Article[], told: readonly Article[]): Sections {
  const [starts, lines] = [growing(), [] as number[]];
  const having = new Map<number, number[]>();
  for (const [number, article] of articles.entries()) {
    starts.push(lines.length);
    for (const line of lineNumbers(article)) {
      lines.push(line);
      const known = having.get(line);
      if (known) known.push(number);
      else having.set(line, [number]);
    }
  }
  starts.push(lines.length);
  const distinct = Float64Array.from(having.keys()).toSorted();
  const [firsts, pages] = [growing(), growing()];
  for (const line of distinct) {
    firsts.push(pages.length);
    for (const page of having.get(line)!) pages.push(page);
  }
  firsts.push(pages.length);
  return {
    endings: Float64Array.from(told, endingNumber),
    starts: starts.taken(),
    lines: Float64Array.from(lines),
    distinct,
    firsts: firsts.taken(),
    pages: pages.taken(),
  };
}

/** The same of the articles that are kept. */
export function comparedAt(sections: Sections): Compared {
  const [endings, lines, distinct] = ['endings', 'lines', 'distinct'].map(
    (name) => sections[name] as Float64Array,
  ) as [Float64Array, Float64Array, Float64Array];
  const [starts, firsts, pages] = ['starts', 'firsts', 'pages'].map(
    (name) => sections[name] as Uint32Array,
  ) as [Uint32Array, Uint32Array, Uint32Array];
  return {
    endingOf: (article) => endings[article]!,
    linesOf: (article) => lines.subarray(starts[article], starts[article + 1]),
    having(line) {
      let [low, high] = [0, distinct.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (distinct[middle]! < line) low = middle + 1;
        else high = middle;
      }
      return distinct[low] === line ? pages.subarray(firsts[low], firsts[low + 1]) : NOBODY;
    },
  };
}

const NOBODY = new Uint32Array();
