import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import { textsOf } from '../../../src/discord/reply/body.ts';
import type { Card, Reply } from '../../../src/discord/reply/card.ts';
import { citation } from '../../../src/discord/reply/citation.ts';
import { citeReply } from '../../../src/discord/reply/cite-reply.ts';
import { compose } from '../../../src/discord/reply/compose.ts';
import { copyReply } from '../../../src/discord/reply/copy-reply.ts';
import { faultOfFile } from '../../../src/discord/reply/fault-of-file.ts';
import { fileText } from '../../../src/discord/reply/file-text.ts';
import { prove } from '../../../src/discord/reply/prove.ts';
import { proved } from '../../../src/discord/reply/proved.ts';
import { plain, say } from '../../../src/words.ts';
import { articleOf, quoting } from './made.ts';

const TEXT = '“We do not agree,” he said *twice*.\n\n“Nor do I.” `code`';
const article: Article = {
  ...articleOf(TEXT),
  title: 'A row & more',
  outlet: 'Lake Weekly',
  url: 'https://lake.example/row',
  published: { value: '2009-05-04', from: '2009-05-04', to: '2009-05-04', basis: 'inferred' },
};
const find = (id: string) => (id === article.id ? article : undefined);
const cards: readonly Card[] = [[{ style: 'heading', says: say`One` }], quoting(article, 0, 18)];

/** Every text that differs by one sign. */
const altered = (text: string): string[] =>
  [...text.matchAll(/\S/gu)].flatMap(({ index, 0: sign }) => [
    text.slice(0, index) + text.slice(index + 1),
    `${text.slice(0, index)}${sign === 'x' ? 'y' : 'x'}${text.slice(index + 1)}`,
  ]);

const faultOf = (text: string): string | null => faultOfFile('all.txt', text, cards, find);

describe('a file that is sent', () => {
  const text = fileText(cards);

  it('says what its cards say, articles’ words after their sign, and addresses whole', () => {
    const [title, place] = citation(article, [
      { article, start: 0, end: 18, paragraph: null, strong: [], notes: [] },
    ]);
    expect(text).toBe(
      `One\n\n> “We do not agree,”\n${plain(title!.says)}\nhttps://lake.example/row\n${plain(place!.says)}\n`,
    );
    expect(faultOfFile('all.txt', text, cards, find)).toBeNull();
  });

  it('is refused where one sign is altered, dropped, or a line is added', () => {
    for (const other of [...altered(text), `${text}more\n`, text.replace('\n\n', '\n')])
      expect(faultOfFile('all.txt', other, cards, find), `altered to ${other}`).not.toBeNull();
  });

  it('is refused by the line that is wrong', () => {
    expect(faultOf(text.replace('> ', ''))).toBe('line 3 of all.txt is not "> “We do not agree,”"');
    expect(faultOf(`${text}more\n`)).toBe('line 7 of all.txt is not ""');
    expect(faultOf(text.trimEnd())).toBe('line 7 of all.txt is not ""');
  });

  it('has more than one line where a headline has, with the address once below them', () => {
    const url = 'https://lake.example/row#top';
    const two = { ...article, title: 'A row\u2028and more', url };
    const linked = [quoting(two, 0, 18)];
    const whole = fileText(linked);
    expect(whole).toContain('A row\nand more\nhttps://lake.example/row#top\n');
    const faultIn = (file: string): string | null => faultOfFile('all.txt', file, linked, () => two);
    expect(faultIn(whole)).toBeNull();
    expect(faultIn(`${whole}\nmore`)).toBe('all.txt has more than its 5 lines');
  });

  it('has a name that Discord leaves as it is', () => {
    for (const name of ['a.txt', 'a-1.bib', `${'x'.repeat(40)}.ris`])
      expect(faultOfFile(name, text, cards, find)).toBeNull();
    for (const name of ['a.txtx', '.txt', `${'x'.repeat(41)}.txt`, 'é.txt', 'a/b.txt', 'a.txt\n'])
      expect(faultOfFile(name, text, cards, find)).toBe(`a file cannot be called ${name}`);
  });

  it('is refused where its words are no article’s, or its name would be changed', () => {
    const words = { ...copy(article, { start: 0, end: 18 }), text: '“We do now agree,”' };
    const line = {
      style: 'code' as const,
      says: [{ words }],
      of: { article: article.id, passages: [{ start: 0, end: 18 }] },
    };
    expect(faultOfFile('a.txt', '“We do now agree,”\n', [[line]], find)).toContain('does not read');
    for (const name of ['A.txt', 'a b.txt', '../a.txt', 'a.exe'])
      expect(faultOfFile(name, text, cards, find)).toContain('cannot be called');
  });
});

describe('a block that is to be copied', () => {
  const reply = copyReply(article, { start: 0, end: 18 });

  it('is proved as the words that it has, and refused where one sign differs', () => {
    const body = compose(reply);
    expect(textsOf(body)).toEqual(['```\n“We do not agree,”\n```']);
    expect(prove(body, reply, find)).toEqual({ ok: true });
    const json = JSON.stringify(body);
    for (const other of altered('“We do not agree,”'))
      expect(
        prove(JSON.parse(json.replace('“We do not agree,”', other)), reply, find).ok,
        `altered to ${other}`,
      ).toBe(false);
    for (const [from, to] of [
      ['```\\n“', '```js\\n“'],
      ['```\\n“', '“'],
      ['attachment://', 'https://'],
      ['-0.txt', '-1.txt'],
    ] as const)
      expect(prove(JSON.parse(json.replace(from, to)), reply, find).ok, `altered to ${to}`).toBe(false);
  });

  it('leaves words with a sign that would end it to the file', () => {
    const words = copyReply(article, { start: 36, end: TEXT.length });
    const message = proved(words, find);
    expect(message).toMatchObject({ ok: true, files: [{ text: '“Nor do I.” `code`\n' }] });
    expect(JSON.stringify(message)).not.toContain('```');
  });
});

describe('a citation that is to be copied', () => {
  const reply = citeReply(article, { start: 0, end: 18 });
  const forge = (change: (text: string) => string): Reply => ({
    ...reply,
    cards: reply.cards.map((card) =>
      card.map((line) =>
        line.cites === undefined
          ? line
          : {
              ...line,
              says: line.says.map((piece) => {
                if ('own' in piece) return { own: change(piece.own) };
                return 'field' in piece ? { field: change(piece.field) } : piece;
              }),
            },
      ),
    ),
  });

  it('is proved with its files', () => {
    const message = proved(reply, find);
    expect(message).toMatchObject({ ok: true });
    expect(message.ok && message.files.map(({ name }) => name)).toEqual(['0123456789.bib', '0123456789.ris']);
    expect(message.ok && message.files[0]!.text).toContain('title = {{A row \\& more}}');
  });

  it('is refused with another headline, outlet, address or year, or a day that does not say that it is inferred', () => {
    for (const [from, to] of [
      ['A row', 'A raw'],
      ['Weekly', 'Daily'],
      ['example/row', 'example/raw'],
      ['2009', '2010'],
      [', inferred', ''],
    ] as const)
      expect(
        proved(
          forge((text) => text.replace(from, to)),
          find,
        ).ok,
        `altered to ${to}`,
      ).toBe(false);
  });
});
