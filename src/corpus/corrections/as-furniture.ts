import type { Article, Block } from '../article.ts';

/** The rule of what the keeper of the articles has set aside. */
export const BY_KEEPER = 'keeper';

/** An article with some of its paragraphs set aside, the rest counted anew. */
export function asFurniture(article: Article, isMeant: (block: Block) => boolean, rule: string): Article {
  const meant = article.blocks.map((block) => block.role !== 'furniture' && isMeant(block));
  if (!meant.includes(true)) return article;
  let number = 0;
  return {
    ...article,
    blocks: article.blocks.map((block, i): Block => {
      if (meant[i]) return { start: block.start, end: block.end, role: 'furniture', number: null, rule };
      return block.role === 'body' ? Object.assign({}, block, { number: ++number }) : block;
    }),
  };
}
