import { createHash } from 'node:crypto';
import type { Article } from '../../../corpus/article.ts';
import { endingOf } from '../../../corpus/copies/stories.ts';
import { mayRecur, pageOf } from '../../../corpus/recurring.ts';
import { growing } from '../../../search/index/growing.ts';
import type { Sections } from '../../../search/saved/sections.ts';

/** By what an article is compared with all others of an archive before any is read. */
export interface Compared {
  /** How its body ends; 0 for an empty one. */
  readonly ending: number;
  /** Its lines; a line that is never taken out where it recurs is negative. */
  readonly lines: ReadonlySet<number>;
}

/** So many bytes of a hash make a number that is whole, and no other text's in any archive. */
const BYTES = 6;
const hashed = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, BYTES) + 1;

export const lineNumber = (line: string): number => (mayRecur(line) ? hashed(line) : -hashed(line));

/** @param article as it was read, whether or not lines that recur were taken out */
export function comparedOf(article: Article): Compared {
  const ending = endingOf(article);
  return {
    ending: ending === null ? 0 : hashed(ending),
    lines: new Set(Array.from(pageOf(article), lineNumber)),
  };
}

/** The same of many articles, to be kept. */
export function comparedSections(articles: readonly Article[]): Sections {
  const [endings, lines] = [new Float64Array(articles.length), [] as number[]];
  const starts = growing();
  for (const [number, article] of articles.entries()) {
    const one = comparedOf(article);
    endings[number] = one.ending;
    starts.push(lines.length);
    for (const line of one.lines) lines.push(line);
  }
  starts.push(lines.length);
  return { endings, starts: starts.taken(), lines: Float64Array.from(lines) };
}

/** The same of the articles that are kept, by number. */
export function comparedAt(sections: Sections): (article: number) => Compared {
  const [endings, starts, lines] = [
    sections['endings'] as Float64Array,
    sections['starts'] as Uint32Array,
    sections['lines'] as Float64Array,
  ];
  return (article) => ({
    ending: endings[article]!,
    lines: new Set(lines.subarray(starts[article], starts[article + 1])),
  });
}
