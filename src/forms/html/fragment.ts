import { blocksOf } from './blocks.ts';
import type { DomNode } from './dom.ts';
import { pageOf } from './page.ts';
import { withoutPointers } from './pointer.ts';

/** The paragraphs of a piece of HTML that is all article, as feeds and books hold it. Plain text is its own paragraphs. */
export function fragmentParagraphs(html: string): string[] {
  if (!/<\w/.test(html)) return plainParagraphs(html);
  return markedParagraphs(html);
}

/** The paragraphs of a piece of HTML, in order: its blocks, but what only leads elsewhere. */
export const markedParagraphs = (html: string): string[] =>
  withoutPointers(blocksOf(pageOf(html, null).document as unknown as DomNode)).map(({ words }) => words);

/** The paragraphs of plain text: parted by blank lines where there are any, else by line breaks. */
export function plainParagraphs(text: string): string[] {
  const apart = /\n[^\S\n]*\n/.test(text.replaceAll('\r\n', '\n')) ? /\n[^\S\n]*(?:\n[^\S\n]*)+/ : /\n/;
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split(apart)
    .map((one) => one.replace(/[\s\ufeff]+/gu, ' ').trim())
    .filter((one) => one !== '');
}
