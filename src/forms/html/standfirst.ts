import { bare } from './bare.ts';
import { blocksOf } from './blocks.ts';
import type { DomNode } from './dom.ts';

/** What is shorter, in letters, may stand anywhere by chance. */
const LEAST = 30;
const LONGEST = 600;

/**
 * The paragraph that stands above an article's first and sums it up, as it stands in the page: the one that the page's own
 * description repeats, whole or cut short; null without one. Looked for before the page is taken apart.
 * @param descriptions what the page says that its article is about
 */
export function standfirstOf(root: DomNode, descriptions: readonly string[]): string | null {
  const sought = descriptions.map(bare).filter((one) => one.length >= LEAST);
  if (sought.length === 0) return null;
  const found = blocksOf(root).find(({ words, linked }) => {
    if (words.length > LONGEST || linked > words.length / 2) return false;
    const own = bare(words);
    return (
      own.length >= LEAST &&
      sought.some(
        (one) =>
          one === own ||
          (Math.min(one.length, own.length) > 2 * LEAST && (own.startsWith(one) || one.startsWith(own))),
      )
    );
  });
  return found?.words ?? null;
}

/** The paragraphs of an article below its standfirst, unless they have it already. */
export function underStandfirst(standfirst: string | null, paragraphs: readonly string[]): readonly string[] {
  if (standfirst === null || paragraphs.length === 0) return paragraphs;
  const own = bare(standfirst);
  const told = paragraphs.some((one) => bare(one).includes(own));
  return told ? paragraphs : [standfirst, ...paragraphs];
}
