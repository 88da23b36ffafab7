import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { Article } from '../../../src/corpus/article.ts';
import { UNKNOWN_DATE } from '../../../src/corpus/article.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Card, Reply } from '../../../src/discord/reply/card.ts';
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

/** A card that quotes a range of an article, with the middle third emphasised. */
export function quoting(article: Article, start: number, end: number): Card {
  const whole = (at: number) => (/^[\uDC00-\uDFFF]/.test(article.text.slice(at)) ? at - 1 : at);
  const first = Math.max(start, whole(start + Math.floor((end - start) / 3)));
  const last = Math.max(first, whole(end - Math.floor((end - start) / 3)));
  const part = (from: number, to: number, strong = false) =>
    from < to ? [{ words: copy(article, { start: from, end: to }), strong }] : [];
  const says = [...part(start, first), ...part(first, last, true), ...part(last, end)];
  return [
    { style: 'quote', says },
    { style: 'note', says: say`As ${article.title} has it` },
  ];
}

export const replyOf = (head: Card, cards: readonly Card[]): Reply => ({
  head,
  cards,
  rest: (hidden) => ({ style: 'note', says: say`${hidden} more do not fit here.` }),
});

const MARKED =
  '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678> <:a_b:123456789012345678> ' +
  '</quote:123456789012345678> <t:1700000000:D> :smile: <id:guide> [x](https://example.com) https://example.com/a_b ' +
  '<https://example.com> a@b.example ` ``` || ** * __ _ ~~ \\ \\\\ ¯\\_(ツ)_/¯ 😀 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 \u0338 © שלום word it’s “so” […] 1 a:b';
const LINE_STARTS = '# |## |-# |> |>>> |- |* |+ |1. |23. ';
const UNSEEN =
  '\n|\r\n|\n\n|\t|\f| |  |\u00a0|\u2028|\u0000|\u001b[31m|\u009b|\u202e|\u202a|\u2066|\u2069|\u200b|\u200d|\u200f|' +
  '\ufeff|\u00ad|\ufffe|\ud800|\udc00';
const HOSTILE = [MARKED.split(' '), LINE_STARTS.split('|'), UNSEEN.split('|')].flat();

/** Text as an attacker would write it: whatever Discord or a terminal might obey, in any order. */
export const hostile = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));
