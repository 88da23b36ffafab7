import type { Article } from '../article.ts';
import { isMarkdown } from './is-markdown.ts';
import { markup } from './markup.ts';

/**
 * An article's text as rules read it: of a Markdown file with blanks, as many, for whatever a reader of the page does
 * not see as words. Offsets are those of `text`; what is shown is always a slice of `text` itself.
 */
export function unmarked({ file, text }: Pick<Article, 'file' | 'text'>): string {
  if (!isMarkdown(file)) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of markup(text)) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}
