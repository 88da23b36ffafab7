import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/forms/html/body.ts';
import { blocksOf, type HtmlBlock } from '../../../src/forms/html/blocks.ts';
import type { DomNode } from '../../../src/forms/html/dom.ts';
import { withoutEdges } from '../../../src/forms/html/edges.ts';
import { inScripts } from '../../../src/forms/html/in-scripts.ts';
import { metadataOf } from '../../../src/forms/html/metadata.ts';
import { pageOf } from '../../../src/forms/html/page.ts';
import { placesIn } from '../../../src/forms/html/places.ts';
import { withoutPointers } from '../../../src/forms/html/pointer.ts';
import { withoutRepeated } from '../../../src/forms/html/repeated.ts';

const blocks = (html: string): readonly HtmlBlock[] =>
  blocksOf(pageOf(html, null).document as unknown as DomNode);
const edged = (html: string): string[] => {
  const root = pageOf(html, null).document as unknown as DomNode;
  return words(withoutEdges(blocksOf(root), placesIn(root)));
};
const words = (all: readonly HtmlBlock[]): string[] => all.map((one) => one.words);

const FIRST = 'The council of the valley voted on Monday to mend the old bridge before the winter comes.';
const LAST = 'Work begins in the first week of September, and the road will be shut for a month at least.';

describe('lines that lead elsewhere', () => {
  it.each([
    '<p><a href="/a">Dam is safe for now, engineers of the valley say</a></p>',
    '<p>Read also: <a href="/a">Dam is safe for now</a></p>',
    '<li>Analysis | <a href="/a">Why the dam will hold</a></li>',
    '<p><a href="/a">Will the dam hold?</a></p>',
    '<p>Read also: <a href="/a">Who pays for the dam?</a></p>',
    '<p><a href="/a">GET THE PLAN OF THE DAM!</a></p>',
    '<p><a href="/a">And then the dam broke …</a></p>',
  ])('are left out: %s', (html) => {
    expect(words(withoutPointers(blocks(html)))).toEqual([]);
  });

  it.each([
    '<p><a href="/a">The dam is safe for now.</a></p>',
    '<p>The mayor: <a href="/a">“We will not give up this bridge”</a></p>',
    '<p>See <a href="/a">the report</a> of the council</p>',
    '<p>Nobody had thought that the mayor would say it, but: <a href="/a">the dam is safe</a></p>',
  ])('are not taken for such: %s', (html) => {
    expect(words(withoutPointers(blocks(html)))).toHaveLength(1);
  });

  it('are what the article is about where there are many', () => {
    const list = Array.from({ length: 9 }, (_, i) => `<li>Dam ${i}: <a href="/${i}">a report</a></li>`);
    expect(withoutPointers(blocks(`<ul>${list.join('')}</ul>`))).toHaveLength(9);
  });
});

describe('short lines at the edges of an article', () => {
  it('are left out above its first paragraph and below its last', () => {
    const page = `<div>3 March, 14:20</div><div>Share</div><p>${FIRST}</p><p>${LAST}</p><p>Source: agencies</p>`;
    expect(edged(page)).toEqual([FIRST, LAST]);
  });

  it.each([
    ['a sentence', '<p>It rained.</p>'],
    ['what somebody says', '<p>“No more”</p>'],
    ['an item of a list', '<ul><li>Ayton bridge</li></ul>'],
    ['one of many', '<p>Ayton</p><p>Beeford</p><p>Carlby</p><p>Denholm</p><p>Elsdon</p>'],
  ])('are the article’s when they are %s', (_, html) => {
    const inside = words(blocks(html));
    expect(edged(`<p>${FIRST}</p>${html}`)).toEqual([FIRST, ...inside]);
    expect(edged(`${html}<p>${FIRST}</p>`)).toEqual([...inside, FIRST]);
  });

  it('are left out where they are headings that nothing stands under', () => {
    const heading = '<h2>The old bridge</h2>';
    expect(edged(`<p>${FIRST}</p>${heading}<div>Share</div>`)).toEqual([FIRST]);
    expect(edged(`${heading}<p>${FIRST}</p>`)).toEqual(['The old bridge', FIRST]);
    expect(edged(`<p>${FIRST}</p>${heading}<p>It fell.</p>`)).toHaveLength(3);
  });

  it('are left out where the page repeats them in its boxes, but no names of those who speak', () => {
    const page = `<p>${FIRST}</p><div>Advert</div><p>${LAST}</p><div>Advert</div><p>${FIRST}!</p>`;
    expect(words(withoutRepeated(blocks(page)))).toEqual([FIRST, LAST, `${FIRST}!`]);
    const turns = '<div>Moe:</div><p>Yes.</p><div>Moe:</div><p>Yes.</p>';
    expect(words(withoutRepeated(blocks(turns)))).toEqual(['Moe:', 'Yes.', 'Moe:', 'Yes.']);
  });

  it.each([
    ['a kicker', '<header><p>The valley</p></header>', []],
    ['a second headline', '<header><div><h2>A bridge for all, at last</h2></div></header>', []],
    ['a day', '<header><div><div>3 March</div></div></header>', []],
    ['a sentence', '<header><p>It took ten years.</p></header>', ['It took ten years.']],
    ['points', '<header><ul><li>The toll ends</li></ul></header>', ['The toll ends']],
    ['a heading of the article', '<section><h2>The old bridge</h2></section>', ['The old bridge']],
  ])('open the page, or the article: %s', (_, html, left) => {
    expect(edged(`${html}<p>${FIRST}</p><p>${LAST}</p>`)).toEqual([...left, FIRST, LAST]);
  });

  it('are left between its paragraphs', () => {
    const page = `<p>${FIRST}</p><p>The old bridge</p><p>${LAST}</p>`;
    expect(edged(page)).toEqual([FIRST, 'The old bridge', LAST]);
  });
});

const described = (head: string, description: string): string =>
  `<html><head><meta name="description" content="${description}"></head><body><header><h1>A bridge for all</h1>${head}</header>
  <article><p>${FIRST}</p><p>${LAST} ${LAST}</p><p>${FIRST} ${LAST} ${FIRST}</p></article></body></html>`;
const body = async (html: string): Promise<readonly string[]> => {
  const read = pageOf(html, null);
  return bodyOf(read, html, metadataOf(read));
};

describe('the standfirst of an article', () => {
  const STAND = 'Ten years after the flood, the valley gets its bridge back';
  it('is its first paragraph where the page describes the article by it', async () => {
    expect((await body(described(`<h2>${STAND}</h2>`, STAND)))[0]).toBe(STAND);
  });

  it('is none where it is not in the page, however the page describes the article', async () => {
    expect((await body(described('', STAND)))[0]).toBe(FIRST);
  });

  it('stands there once where it is the first paragraph already', async () => {
    expect((await body(described('', FIRST))).filter((one) => one === FIRST)).toHaveLength(1);
  });
});

const paragraph = (n: number): string =>
  `Paragraph number ${n} tells how the council of the valley met again and what it said of the bridge that day.`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${paragraph(from + i)}</p>`).join('');
const numbers = (read: readonly string[]): number[] =>
  read.flatMap((one) => (/^Paragraph number (\d+)/.exec(one) ? [Number(/\d+/.exec(one)![0])] : []));
const to = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('an article is read whole', () => {
  it('where the page parts what it marks as the article', async () => {
    const parts = `<section class="a"><div>${paragraphs(1, 3)}</div></section><div class="b"><div><div>${paragraphs(4, 9)}</div></div></div>`;
    expect(numbers(await body(`<html><body><article>${parts}</article></body></html>`))).toEqual(to(9));
  });

  it('where a template stands in the head of the page', async () => {
    const head = `<head><template><div>${paragraphs(50, 70)}</div></template><title>A bridge for all</title></head>`;
    expect(numbers(await body(`<html>${head}<body><main>${paragraphs(1, 6)}</main></body></html>`))).toEqual(
      to(6),
    );
  });

  it.each([
    [
      'before the body',
      `<html><head><title>A</title></head><noscript></noscript><body>${paragraphs(1, 6)}</body></html>`,
    ],
    ['after the page', `<html><head></head><body>${paragraphs(1, 6)}</body></html><script>1</script>`],
    ['in the head', `<html><head><div>Skip to content</div></head><body>${paragraphs(1, 6)}</body></html>`],
    ['without a page around it', `<head><title>A</title></head><body>${paragraphs(1, 6)}</body>`],
    ['in two bodies', `<html><body>${paragraphs(1, 3)}</body><body>${paragraphs(4, 6)}</body></html>`],
  ])('where something stands %s', async (_, html) => {
    expect(numbers(await body(html))).toEqual(to(6));
  });
});

const told = (text: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`;
const text = (last: number): string => to(last).map(paragraph).join('\n');
const page = (head: string, html: string): string =>
  `<html><head>${head}</head><body><article>${html}</article></body></html>`;
const state = (...articles: string[]): string =>
  `<html><body><div id="root"></div><script>self.state = ${JSON.stringify(articles).replaceAll('<', '\\u003c')}</script></body></html>`;

describe('the data of a page', () => {
  it('tell where its article ends', async () => {
    const html = `${paragraphs(1, 6)}<p>Send us your own pictures of the bridge, and tell us what you think of it and of the council below.</p>`;
    expect(await body(page(told(text(6)), html))).toHaveLength(6);
    expect(await body(page('', html))).toHaveLength(7);
  });

  it('tell nothing of the end where they hold less than the article', async () => {
    expect(await body(page(told(text(5)), paragraphs(1, 9)))).toHaveLength(9);
    expect(await body(page(told(paragraph(1)), paragraphs(1, 9)))).toHaveLength(9);
  });

  it('give the article where the page shows but a piece of it', async () => {
    expect(numbers(await body(page(told(text(9)), paragraphs(1, 2))))).toEqual(to(9));
  });

  it('give the article that scripts would show, where it is clear which', async () => {
    const one = `<div>${paragraphs(1, 9)}</div>`;
    expect(numbers(await body(state(one)))).toEqual(to(9));
    expect(numbers(await body(state(one, '<p>Read also</p>')))).toEqual(to(9));
    expect(await body(state(one, `<div>${paragraphs(10, 18)}</div>`))).toEqual([]);
  });
});

it('what stands beside the part that a page marks as its article is none of it', async () => {
  const beside =
    '<div><p>Get our news as it breaks, in your browser, wherever you are and whatever you do, all day and night.</p></div>';
  const html = `<html><body><div><article>${paragraphs(1, 9)}</article>${beside}</div></body></html>`;
  expect(await body(html)).toHaveLength(9);
});

it('scripts full of marks that nothing ends are read in a moment', () => {
  const read = pageOf(`<html><body><script>${'"\\'.repeat(1_000_000)}</script></body></html>`, null);
  expect(inScripts(read)).toEqual([]);
});
