import { describe, expect, it } from 'vitest';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Card } from '../../../src/discord/reply/card.ts';
import { proved } from '../../../src/discord/reply/proved.ts';
import { say } from '../../../src/words.ts';
import { articleOf, quoting, replyOf } from './made.ts';

const article = articleOf('“We do \\ not ‘agree’,” he said.');
const find = (id: string) => (id === article.id ? article : undefined);
const card = quoting(article, 0, 22);
const other = { ...copy(article, { start: 0, end: 22 }), text: 'He said "no\\" to us' };
const false_: Card = [{ style: 'quote', says: [{ words: other }], of: card[0]!.of! }];

describe('what is sent', () => {
  it('is the body and the files that were proved', () => {
    const sent = proved({ ...replyOf([], [card]), files: [{ name: 'a.txt', cards: [card] }] }, find);
    expect(sent.ok && sent.files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(sent.ok && sent.files[0]!.text).toContain('“We do \\ not ‘agree’,”');
    expect(sent.ok && sent.body.components).toHaveLength(2);
  });

  it('is nothing where the body or one of its files is at fault, and the log has no word of what it quotes', () => {
    const inBody = proved(replyOf([], [false_]), find);
    const inFile = proved(
      { ...replyOf([{ style: 'text', says: say`Here` }], []), files: [{ name: 'a.txt', cards: [false_] }] },
      find,
    );
    for (const sent of [inBody, inFile])
      expect(sent).toEqual({ ok: false, fault: `${article.id}:0-22 does not read [22 characters]` });
  });
});
