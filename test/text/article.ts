import { UNKNOWN_DATE, type Article, type Block } from '../../src/corpus/article.ts';

/** An article whose every non-blank line is a body paragraph. */
export function articleOf(text: string): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const start = line.index + (line[0].length - line[0].trimStart().length);
    const end = start + line[0].trim().length;
    if (end > start) blocks.push({ start, end, role: 'body', number: blocks.length + 1 });
  }
  return {
    id: '0000000000',
    file: 'test.txt',
    title: '',
    outlet: null,
    url: null,
    published: UNKNOWN_DATE,
    text,
    hash: '',
    blocks,
  };
}
