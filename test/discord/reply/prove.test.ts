import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { textsOf } from '../../../src/discord/reply/body.ts';
import type { Body } from '../../../src/discord/reply/body.ts';
import { addressAt } from '../../../src/discord/reply/address.ts';
import { compose } from '../../../src/discord/reply/compose.ts';
import * as markdown from '../../../src/discord/reply/markdown.ts';
import { prove } from '../../../src/discord/reply/prove.ts';
import { readBack } from '../../../src/discord/reply/read-back.ts';
import { say } from '../../../src/words.ts';
import { hostileText } from '../../support/hostile.ts';
import { articleOf, quoting, replyOf } from './made.ts';

vi.mock(import('../../../src/discord/reply/markdown.ts'), async (original) => {
  const real = await original();
  return { ...real, markLine: vi.fn(real.markLine) };
});

const TEXT = '“We do not agree yet,” he said *at last* to @everyone.\nHe left.';
const article = articleOf(TEXT);
const reply = replyOf(
  [{ style: 'heading', says: say`Quoted ${'<@123456789012345678>'}` }],
  [quoting(article, 0, TEXT.length), quoting(article, 1, 20)],
);
const find = (id: string) => (id === article.id ? article : undefined);
const body = compose(reply);

/** The body with one text changed. */
const withText = (at: number, change: (text: string) => string): Body => {
  let i = 0;
  const components = body.components.map((container) =>
    container.type === 17
      ? {
          ...container,
          components: container.components.map((part) =>
            part.type === 10 && i++ === at ? { ...part, content: change(part.content) } : part,
          ),
        }
      : container,
  );
  return { ...body, components };
};

describe('proof', () => {
  it('accepts what the renderer writes', () => {
    expect(prove(body, reply, find)).toEqual({ ok: true });
  });

  it('accepts a reply of which just one card is hidden', () => {
    const long = articleOf('Long words '.repeat(150));
    const card = quoting(long, 0, long.text.length - 1);
    const two = replyOf([], [card, card]);
    const composed = compose(two);
    expect(textsOf(composed).at(-1)).toMatch(/1 more/);
    expect(prove(composed, two, (id) => (id === long.id ? long : undefined))).toEqual({ ok: true });
  });

  it('refuses a reply whose renderer alters one character of the article', () => {
    const real = vi.mocked(markdown.markLine).getMockImplementation()!;
    vi.mocked(markdown.markLine).mockImplementation((line) =>
      real(line).replace('do not agree', 'do now agree'),
    );
    const corrupted = compose(reply);
    vi.mocked(markdown.markLine).mockImplementation(real);
    expect(prove(corrupted, reply, find)).toMatchObject({
      ok: false,
      fault: expect.stringContaining('do now'),
    });
  });

  it('refuses every single letter that is changed, dropped or doubled', () => {
    for (const [at, text] of textsOf(body).entries())
      for (const { index } of text.matchAll(/[a-z]/gi))
        for (const put of ['', 'zz', text[index] === 'x' ? 'y' : 'x']) {
          const corrupted = withText(at, () => text.slice(0, index) + put + text.slice(index + 1));
          expect(prove(corrupted, reply, find).ok, `${text} at ${index}: ${put}`).toBe(false);
        }
  });

  it.each([
    ['a link', (text: string) => `${text} https://example.com`],
    ['a mention', (text: string) => text.replace('\\@everyone', '@everyone')],
    ['words of ours taken out of their small print', (text: string) => text.replace('-# ', '')],
    ['a second line that leaves its quotation', (text: string) => text.replace('\n> ', '\n')],
    ['emphasis moved', (text: string) => text.replaceAll('**', '')],
    ['a list', (text: string) => text.replace('> ', '> - ')],
    ['a spoiler', (text: string) => `||${text}||`],
    ['an added line', (text: string) => `${text}\nmore`],
    ['a heading', (text: string) => text.replace('> ', '### ')],
  ])('refuses %s', (_, change) => {
    expect(prove(withText(1, change), reply, find).ok).toBe(false);
  });

  it('lets a headline lead to its article’s own address, and nothing lead elsewhere', () => {
    const known = { ...article, title: 'No deal', url: 'https://example.com/a_(b)?c=*d*&e#f' };
    const knows = (id: string) => (id === known.id ? known : undefined);
    const wanted = replyOf([], [quoting(known, 1, 20)]);
    const sent = compose(wanted);
    const [text] = textsOf(sent);
    expect(text).toContain('](<https://example.com/a_(b)?c=*d*&e#f:~:text=We%20do%20not%20agree%20yet>)');
    expect(prove(sent, wanted, knows)).toEqual({ ok: true });
    const from = text!.indexOf('](<');
    for (let at = from; at < text!.lastIndexOf('>)') + 2; at++) {
      const put = text!.slice(0, at) + (text![at] === 'x' ? 'y' : 'x') + text!.slice(at + 1);
      const altered = JSON.parse(
        JSON.stringify(sent).replace(JSON.stringify(text), () => JSON.stringify(put)),
      ) as Body;
      expect([put, prove(altered, wanted, knows).ok]).toEqual([put, false]);
    }
    const elsewhere = {
      ...wanted,
      cards: [wanted.cards[0]!.map((line) => Object.assign({}, line, { link: 'https://example.com/' }))],
    };
    expect(prove(compose(elsewhere), elsewhere, knows).ok).toBe(false);
    const inHead = replyOf([{ style: 'text', says: say`Read on`, link: known.url }], []);
    expect(prove(compose(inHead), inHead, knows)).toMatchObject({
      fault: expect.stringContaining('leads to'),
    });
  });

  it('lets a button lead to its article’s own address at a passage, and nowhere else', () => {
    const known = { ...article, title: 'No deal [updated]', url: 'https://example.com/a' };
    const knows = (id: string) => (id === known.id ? known : undefined);
    const url = addressAt(known, { start: 1, end: 20 })!;
    expect(url).toBe('https://example.com/a#:~:text=We%20do%20not%20agree%20yet');
    const leads = { label: 'Open', url, article: known.id, start: 1, end: 20 };
    const wanted = { ...replyOf([{ style: 'text', says: say`Here` }], []), leads };
    const sent = compose(wanted);
    expect(prove(sent, wanted, knows)).toEqual({ ok: true });
    for (let at = 0; at < url.length; at++) {
      const put = url.slice(0, at) + (url[at] === 'x' ? 'y' : 'x') + url.slice(at + 1);
      const altered = JSON.parse(JSON.stringify(sent).replace(url, () => put)) as Body;
      expect([put, prove(altered, wanted, knows).ok]).toEqual([put, false]);
      const meant = { ...wanted, leads: { ...leads, url: put } };
      expect([put, prove(compose(meant), meant, knows).ok]).toEqual([put, false]);
    }
    for (const other of [{ ...known, url: null }, { ...known, url: 'https://example.com/b' }, undefined])
      expect(prove(sent, wanted, () => other).ok).toBe(false);
    const buttons = Array.from({ length: 5 }, (_, i) => ({ label: 'One', id: `v1:one:${i}` }));
    expect(prove(compose({ ...wanted, buttons }), { ...wanted, buttons }, knows).ok).toBe(false);
  });

  it('refuses an article that changed after it was loaded, and one it does not know', () => {
    const changed = { ...article, text: `${TEXT} And more.` };
    expect(prove(body, reply, () => changed)).toMatchObject({
      fault: expect.stringContaining('has changed'),
    });
    expect(prove(body, reply, () => undefined)).toMatchObject({
      fault: expect.stringContaining('no article'),
    });
  });

  it('refuses words that are not the article’s at their offsets', () => {
    const other = articleOf(TEXT.replace('agree', 'argue'));
    expect(prove(body, reply, () => other)).toMatchObject({
      fault: expect.stringContaining('does not read'),
    });
  });

  it('refuses cards out of order, too few texts, allowed mentions, stray keys and other flags', () => {
    const swapped = { ...reply, cards: reply.cards.toReversed() };
    const bodies = [
      [body, swapped],
      [{ ...body, components: [] }, reply],
      [{ ...body, allowed_mentions: { parse: ['everyone'] } }, reply],
      [{ ...body, content: 'more' }, reply],
      [{ ...body, flags: 0 }, reply],
    ] as [Body, typeof reply][];
    for (const [changed, wanted] of bodies) expect(prove(changed, wanted, find).ok).toBe(false);
  });

  it('holds for hostile words, fields and titles: rendered back, they are the source', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, field) => {
        fc.pre(text.trim() !== '' && field.trim() !== '');
        const source = articleOf(text);
        const wanted = replyOf(
          [{ style: 'heading', says: say`About ${field}` }],
          [quoting(source, 0, text.length), [{ style: 'text', says: say`${field}${field}` }]],
        );

        expect(prove(compose(wanted), wanted, () => source)).toEqual({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it('holds for hostile words without lone surrogates or controls, which read back as they are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const plain = text
          .replace(/[\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u206f\u2028\u2029\ufff9-\ufffb]/gu, '')
          .trim();
        fc.pre(plain !== '');
        const source = articleOf(plain);
        const [content] = textsOf(compose(replyOf([], [quoting(source, 0, plain.length)])));
        expect(readBack(content!)?.[0]?.text).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
