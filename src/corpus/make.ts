import { hashOf } from './hash-of.ts';
import { UNKNOWN_DATE, type Article, type Block, type Published } from './article.ts';
import { addressIn, frontMatter } from './front-matter.ts';
import { firstWords } from './headline.ts';
import { layout } from './layout.ts';
import { isMarkdown } from './markdown/is-markdown.ts';

/** What is known of an article beside its text. */
export interface Source {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: Published | undefined;
}

/** What tells a text from others, in ten hex digits. */
export const idOf = (text: string): string => hashOf(text).slice(0, 10);

/** How Markdown marks a heading. */
const HEADING = /^#{1,6}\s+/;

/**
 * Makes an article of a text.
 * @param file the name it goes by; the title too when the text has neither headline nor words
 * @param text as decoded from UTF-8, byte order mark and CRLF kept, so that `id` is that of the file's bytes
 * @param blocks what laying out the same gave before; it is laid out when they are left out
 */
export function makeArticle(
  file: string,
  text: string,
  source: Source = {},
  blocks: readonly Block[] = layout(text, source.title, isMarkdown(file)),
): Article {
  const hash = hashOf(text);
  const front = frontMatter(text);
  const slice = (role: string): string | undefined => {
    const block = blocks.find((one) => one.role === role);
    return block && text.slice(block.start, block.end);
  };
  return {
    id: hash.slice(0, 10),
    file,
    title:
      source.title ??
      front?.fields.get('title')?.value.replaceAll(/\s+/gu, ' ') ??
      slice('title')?.replace(HEADING, '') ??
      firstWords(slice('body') ?? '') ??
      file,
    outlet: source.outlet ?? null,
    url: source.url ?? (front && addressIn(front)),
    published: source.published ?? UNKNOWN_DATE,
    text,
    hash,
    blocks,
  };
}
