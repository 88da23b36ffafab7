import type { Article } from './article.ts';

/** An article without what takes most room. */
export type Head = Omit<Article, 'text' | 'blocks'>;

export const headOf = ({ id, file, title, outlet, url, published, hash, corrected, story }: Head): Head => ({
  id,
  file,
  title,
  outlet,
  url,
  published,
  hash,
  ...(corrected && { corrected }),
  ...(story !== undefined && { story }),
});

/** An article whose text and blocks are looked up whenever they are asked for; they never differ. */
export const atHand = (
  head: Head,
  body: () => Article['text'],
  blocks: () => Article['blocks'],
): Article => ({
  ...head,
  get text() {
    return body();
  },
  get blocks() {
    return blocks();
  },
});
