import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { paragraphsOf, type DomNode } from './paragraphs.ts';
import { withoutAsides } from './asides.ts';
import { pageOf } from './page.ts';

/** Fewer words than this are a teaser or a notice, not an article. */
const FEWEST = 40;

const wordsIn = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, one) => sum + one.split(' ').length, 0);

/** What Readability takes for the article; none when it finds nothing, or fails on the page. */
function readable(html: string, url: string | null): string[] {
  try {
    const page = pageOf(html, url);
    withoutAsides(page);
    const article = new Readability<unknown>(page.document, {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    return article?.content ? paragraphsOf(article.content as DomNode) : [];
  } catch {
    return [];
  }
}

/** What Defuddle takes for it: slower, and better where the other finds little. */
async function defuddled(html: string, url: string | null): Promise<string[]> {
  try {
    const { document } = pageOf(html, url);
    const { content } = await Defuddle(document, url ?? undefined, { markdown: false });
    return paragraphsOf(pageOf(content, url).document as unknown as DomNode);
  } catch {
    return [];
  }
}

/** The paragraphs of the article of a page, in order. */
export async function bodyOf(html: string, url: string | null): Promise<string[]> {
  const first = readable(html, url);
  if (wordsIn(first) >= FEWEST) return first;
  const second = await defuddled(html, url);
  return wordsIn(second) > wordsIn(first) ? second : first;
}
