import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../src/forms/html/body.ts';
import { blocksOf, type HtmlBlock } from '../../../src/forms/html/blocks.ts';
import type { DomNode } from '../../../src/forms/html/dom.ts';
import { withoutEdges } from '../../../src/forms/html/edges.ts';
import { metadataOf } from '../../../src/forms/html/metadata.ts';
import { pageOf } from '../../../src/forms/html/page.ts';
import { withoutPointers } from '../../../src/forms/html/pointer.ts';
import { withoutRepeated } from '../../../src/forms/html/repeated.ts';

const blocks = (html: string): readonly HtmlBlock[] =>
  blocksOf(pageOf(html, null).document as unknown as DomNode);
const words = (all: readonly HtmlBlock[]): string[] => all.map((one) => one.words);

const FIRST = 'The council of the valley voted on Monday to mend the old bridge before the winter comes.';
const LAST = 'Work begins in the first week of September, and the road will be shut for a month at least.';

describe('lines that lead elsewhere', () => {
  it.each([
    '<p><a href="/a">Dam is safe for now, engineers of the valley say</a></p>',
    '<p>Read also: <a href="/a">Dam is safe for now</a></p>',
    '<li>Analysis | <a href="/a">Why the dam will hold</a></li>',
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
    expect(words(withoutEdges(blocks(page)))).toEqual([FIRST, LAST]);
  });

  it.each([
    ['a sentence', '<p>It rained.</p>'],
    ['what somebody says', '<p>“No more”</p>'],
    ['an item of a list', '<ul><li>Ayton bridge</li></ul>'],
    ['one of many', '<p>Ayton</p><p>Beeford</p><p>Carlby</p><p>Denholm</p><p>Elsdon</p>'],
  ])('are the article’s when they are %s', (_, html) => {
    const inside = words(blocks(html));
    expect(words(withoutEdges(blocks(`<p>${FIRST}</p>${html}`)))).toEqual([FIRST, ...inside]);
    expect(words(withoutEdges(blocks(`${html}<p>${FIRST}</p>`)))).toEqual([...inside, FIRST]);
  });

  it('are left out where they are headings that nothing stands under', () => {
    const heading = '<h2>The old bridge</h2>';
    expect(words(withoutEdges(blocks(`<p>${FIRST}</p>${heading}<div>Share</div>`)))).toEqual([FIRST]);
    expect(words(withoutEdges(blocks(`${heading}<p>${FIRST}</p>`)))).toEqual(['The old bridge', FIRST]);
    expect(words(withoutEdges(blocks(`<p>${FIRST}</p>${heading}<p>It fell.</p>`)))).toHaveLength(3);
  });

  it('are left out where the page repeats them in its boxes, but no names of those who speak', () => {
    const page = `<p>${FIRST}</p><div>Advert</div><p>${LAST}</p><div>Advert</div><p>${FIRST}!</p>`;
    expect(words(withoutRepeated(blocks(page)))).toEqual([FIRST, LAST, `${FIRST}!`]);
    const turns = '<div>Moe:</div><p>Yes.</p><div>Moe:</div><p>Yes.</p>';
    expect(words(withoutRepeated(blocks(turns)))).toEqual(['Moe:', 'Yes.', 'Moe:', 'Yes.']);
  });

  it('are left between its paragraphs', () => {
    const page = `<p>${FIRST}</p><p>The old bridge</p><p>${LAST}</p>`;
    expect(words(withoutEdges(blocks(page)))).toEqual([FIRST, 'The old bridge', LAST]);
  });
});

const described = (head: string, description: string): string =>
  `<html><head><meta name="description" content="${description}"></head><body><header><h1>A bridge for all</h1>${head}</header>
  <article><p>${FIRST}</p><p>${LAST} ${LAST}</p><p>${FIRST} ${LAST} ${FIRST}</p></article></body></html>`;
const body = async (html: string): Promise<readonly string[]> => {
  const read = pageOf(html, null);
  return bodyOf(read, html, metadataOf(read).descriptions);
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
