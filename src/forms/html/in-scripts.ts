import { blocksOf, type HtmlBlock } from './blocks.ts';
import type { DomNode } from './dom.ts';
import { type Page, pageOf } from './page.ts';

/** A string of a script, with its marks; one that nothing ends goes on to the end, so that no mark is tried twice. */
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)/gs;
/** A shorter one is no article, in UTF-16 units. */
const LEAST = 500;
/** An article has so many paragraphs or more. */
const FEWEST = 3;
/** One that is not so many times as long as the next is one of several articles: nobody knows which. */
const CLEARLY = 2;

const STARTS = /^\s*<(?:article|div|figure|h[1-4]|p|section)\b/i;
const paragraphsIn = (html: string): number =>
  STARTS.test(html) ? (html.match(/<(?:p|br|h2)\b/gi)?.length ?? 0) : 0;

function decoded(string: string): string {
  try {
    return JSON.parse(string) as string;
  } catch {
    return '';
  }
}

/**
 * The blocks of the article of a page that shows nothing until its scripts have run: the one string of its data that is clearly
 * the longest piece of HTML; none where several are as long.
 */
export function inScripts({ document }: Page): readonly HtmlBlock[] {
  const found = new Set<string>();
  for (const script of document.querySelectorAll('script'))
    for (const [string] of (script.textContent ?? '').matchAll(STRING)) {
      if (string.length < LEAST) continue;
      const html = decoded(string);
      if (paragraphsIn(html) >= FEWEST) found.add(html);
    }
  const [longest = '', next = ''] = [...found].toSorted((a, b) => b.length - a.length);
  if (longest.length < LEAST || longest.length < next.length * CLEARLY) return [];
  return blocksOf(pageOf(longest, null).document as unknown as DomNode);
}
