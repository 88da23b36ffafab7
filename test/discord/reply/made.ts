import { createHash } from 'node:crypto';
import type { Article } from '../../../src/corpus/article.ts';
import { UNKNOWN_DATE } from '../../../src/corpus/article.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Card, Reply } from '../../../src/discord/reply/card.ts';
import { citation } from '../../../src/discord/reply/citation.ts';
import { say } from '../../../src/words.ts';

/** An article made of this text alone. */
export const articleOf = (text: string, id = '0123456789'): Article => ({
  id,
  file: `${id}.txt`,
  title: text,
  outlet: null,
  url: null,
  published: UNKNOWN_DATE,
  text,
  hash: createHash('sha256').update(text).digest('hex'),
  blocks: [],
});

/** A card that quotes a range of an article, with the middle third emphasised, and cites it. */
export function quoting(article: Article, start: number, end: number): Card {
  const whole = (at: number) => (/^[\uDC00-\uDFFF]/.test(article.text.slice(at)) ? at - 1 : at);
  const first = Math.max(start, whole(start + Math.floor((end - start) / 3)));
  const last = Math.max(first, whole(end - Math.floor((end - start) / 3)));
  const part = (from: number, to: number, strong = false) =>
    from < to ? [{ words: copy(article, { start: from, end: to }), strong }] : [];
  const says = [...part(start, first), ...part(first, last, true), ...part(last, end)];
  const passage = { article, start, end, paragraph: null, strong: [], notes: [] };
  const cited = citation(article, [passage]);
  return [{ style: 'quote', says, of: cited[0]!.of! }, ...cited];
}

export const replyOf = (head: Card, cards: readonly Card[]): Reply => ({
  head,
  cards,
  rest: (hidden) => ({ style: 'note', says: say`${hidden} more do not fit here.` }),
});
