import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { withoutAsides } from './asides/asides.ts';
import { blocksOf } from './blocks.ts';
import type { DomNode } from './dom.ts';
import { withoutEdges } from './edges.ts';
import { type Page, pageOf } from './page.ts';
import { withoutRepeated } from './repeated.ts';
import { standfirstOf, underStandfirst } from './standfirst.ts';
import { withoutPointers } from './pointer.ts';

/** Fewer words than this are a teaser or a notice, not an article. */
const FEWEST = 40;
/** Some scripts part no words: so many of their signs are one. */
const SIGNS = 2;

const wordsIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce(
    (sum, one) =>
      sum + one.split(' ').length + (one.match(/[\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0) / SIGNS,
    0,
  );

const own = (root: DomNode): string[] =>
  withoutEdges(withoutRepeated(withoutPointers(blocksOf(root)))).map(({ words }) => words);

/** What Readability takes for the article; none when it finds nothing, or fails on the page. Takes the page apart. */
function readable({ document }: Page): string[] {
  try {
    withoutAsides(document as unknown as DomNode);
    const article = new Readability<unknown>(document, {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    return article?.content ? own(article.content as DomNode) : [];
  } catch {
    return [];
  }
}

/** What Defuddle takes for it: slower, and better where the other finds little. */
async function defuddled(html: string, url: string | null): Promise<string[]> {
  try {
    const { document } = pageOf(html, url);
    const { content } = await Defuddle(document, url ?? undefined, { markdown: false });
    return own(pageOf(content, url).document as unknown as DomNode);
  } catch {
    return [];
  }
}

/**
 * The paragraphs of the article of a page, in order.
 * @param page of `html`; it is taken apart
 * @param descriptions what the page says that the article is about
 */
export async function bodyOf(
  page: Page,
  html: string,
  descriptions: readonly string[],
): Promise<readonly string[]> {
  const standfirst = standfirstOf(page.document as unknown as DomNode, descriptions);
  const first = readable(page);
  if (wordsIn(first) >= FEWEST) return underStandfirst(standfirst, first);
  const second = await defuddled(html, page.url);
  return underStandfirst(standfirst, wordsIn(second) > wordsIn(first) ? second : first);
}
