import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { withoutAsides } from './asides/asides.ts';
import { blocksOf, type HtmlBlock } from './blocks.ts';
import { withinColumn } from './column.ts';
import type { DomNode } from './dom.ts';
import { withoutEdges } from './edges.ts';
import { unfold } from './folded.ts';
import { inScripts } from './in-scripts.ts';
import { markedBody } from './marked-body.ts';
import type { Metadata } from './metadata.ts';
import { withoutOtherArticles } from './other-articles.ts';
import { type Page, pageOf } from './page.ts';
import { placesIn, type Places } from './places.ts';
import { withoutPointers } from './pointer.ts';
import { isProse, proseIn } from './prose.ts';
import { withoutRepeated } from './repeated.ts';
import { standfirstOf, underStandfirst } from './standfirst.ts';
import { misses, toldEnd, toldOf } from './told-body.ts';

/** Fewer words than this are a teaser or a notice, not an article. */
const FEWEST = 40;
/** Some scripts part no words: so many of their signs are one. */
const SIGNS = 2;
/** What is found and holds a smaller share of what the page itself marks as its article has missed that. */
const SHARE = 0.6;
/** What stands in that, and is a greater share of what is found, is all of the article. */
const MOST = 0.75;

const wordsIn = (blocks: readonly HtmlBlock[]): number =>
  blocks.reduce(
    (sum, { words }) =>
      sum + words.split(' ').length + (words.match(/[\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0) / SIGNS,
    0,
  );

/** The blocks that are the article's own, of those that stand in it. */
const ownOf = (blocks: readonly HtmlBlock[], places: Places): readonly HtmlBlock[] =>
  withoutEdges(withinColumn(withoutRepeated(withoutPointers(blocks)), places), places);

/** What was found, without what stands beside the part that the page marks as its article, where that is most of it. */
function within(marked: readonly HtmlBlock[], found: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const own = new Set(marked.map(({ words }) => words));
  const kept = found.filter(({ words }) => own.has(words));
  const isMost = wordsIn(kept) > wordsIn(found) * MOST && proseIn(kept) >= proseIn(found) * MOST;
  return isMost ? kept : found;
}

/** Whether nothing of what was found stands in the part that the page marks as its article, and that has its headline and a paragraph. */
function isElsewhere(marked: readonly HtmlBlock[], found: readonly HtmlBlock[]): boolean {
  const own = new Set(marked.map(({ words }) => words));
  return (
    marked.some(({ element }) => element === 'h1') &&
    marked.some(isProse) &&
    !found.some(({ words }) => own.has(words))
  );
}

/** What Readability takes for the article; none when it finds nothing, or fails on the page. Takes the page apart. */
function readable({ document }: Page): readonly HtmlBlock[] {
  try {
    const options = { charThreshold: 200, keepClasses: true, serializer: (node: unknown) => node };
    const article = new Readability<unknown>(document, options).parse();
    return article?.content ? blocksOf(article.content as DomNode) : [];
  } catch {
    return [];
  }
}

/** What Defuddle takes for it: slower, and better where the other finds little. */
async function defuddled(html: string, url: string | null): Promise<readonly HtmlBlock[]> {
  try {
    const { document } = pageOf(html, url);
    const { content } = await Defuddle(document, url ?? undefined, { markdown: false });
    return blocksOf(pageOf(content, url).document as unknown as DomNode);
  } catch {
    return [];
  }
}

/**
 * The paragraphs of the article of a page, in order.
 * @param page of `html`; it is taken apart
 * @param about what the page says of its article
 */
export async function bodyOf(
  page: Page,
  html: string,
  { descriptions, body }: Pick<Metadata, 'descriptions' | 'body'>,
): Promise<readonly string[]> {
  const root = page.document as unknown as DomNode;
  const standfirst = standfirstOf(root, descriptions);
  const told = toldOf(body);
  withoutOtherArticles(page);
  unfold(page);
  withoutAsides(root);
  const places = placesIn(root);
  const marked = markedBody(page);
  const found = readable(page);
  const isMissed = proseIn(found) < proseIn(marked) * SHARE || isElsewhere(marked, found);
  const first = ownOf(isMissed ? marked : within(marked, found), places);
  const lines = (blocks: readonly HtmlBlock[]): readonly string[] =>
    underStandfirst(
      standfirst,
      blocks.map(({ words }) => words),
    );
  if (told && misses(told, first)) return underStandfirst(standfirst, told.text.split('\n'));
  if (wordsIn(first) >= FEWEST) return lines(told ? toldEnd(told, first) : first);
  const second = ownOf(await defuddled(html, page.url), places);
  const best = wordsIn(second) > wordsIn(first) ? second : first;
  if (wordsIn(best) >= FEWEST) return lines(best);
  // The page has lost its scripts by now.
  const data = ownOf(inScripts(pageOf(html, page.url)), places);
  return lines(wordsIn(data) >= FEWEST ? data : best);
}
