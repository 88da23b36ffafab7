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

/** How what takes most room is looked up. */
interface Looking {
  readonly body: () => Article['text'];
  readonly blocks: () => Article['blocks'];
}

const HOW = Symbol('how it is looked up');

/** The same for all articles: with getters of its own each would take five times the room, and the time to look into it. */
const LOOKED_UP = {
  text: {
    enumerable: true,
    get(this: { readonly [HOW]: Looking }) {
      return this[HOW].body();
    },
  },
  blocks: {
    enumerable: true,
    get(this: { readonly [HOW]: Looking }) {
      return this[HOW].blocks();
    },
  },
};

/** An article whose text and blocks are looked up whenever they are asked for; they never differ. */
export function atHand(head: Head, body: Looking['body'], blocks: Looking['blocks']): Article {
  const article = Object.defineProperty({ ...head }, HOW, { value: { body, blocks } satisfies Looking });
  return Object.defineProperties(article, LOOKED_UP) as Article;
}
