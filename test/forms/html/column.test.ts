import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/forms/html/blocks.ts';
import { withinColumn } from '../../../src/forms/html/column.ts';
import type { DomNode } from '../../../src/forms/html/dom.ts';
import { pageOf } from '../../../src/forms/html/page.ts';

const p = (n: number): string =>
  `<p>Paragraph number ${n} tells how the council of the valley met again and what it said of the bridge that day.</p>`;
const BODY = `<div class="text">${[1, 2, 3].map(p).join('')}</div>`;
const REST = `<div class="text">${[4, 5, 6].map(p).join('')}</div>`;

/** What is left of a page beside the six paragraphs of its article. */
const left = (page: string): string[] =>
  withinColumn(blocksOf(pageOf(`<div>${page}</div>`, null).document as unknown as DomNode))
    .map(({ words }) => words)
    .filter((words) => !words.startsWith('Paragraph number'));

const NOTE = 'The Valley Post is a member of the union of papers and keeps to the rules that it has set.';

describe('what stands in other boxes than the paragraphs of an article', () => {
  it.each([
    ['a notice of the house', `${BODY}${REST}<div class="note"><p>${NOTE}</p></div>`],
    ['a heading with two lines', `${BODY}${REST}<section><h2>From the valley</h2><p>Dam</p></section>`],
    [
      'a notice in a box in the box',
      `<div class="text">${p(1)}${p(2)}${p(3)}${p(4)}<div><p>${NOTE}</p></div></div>`,
    ],
    ['an item of a list in a box of its own', `${BODY}${REST}<div class="x"><ul><li>Dam</li></ul></div>`],
    ['a notice around it', `<div class="all">${BODY}${REST}<p>${NOTE}</p></div>`],
  ])('is left out below the last of them: %s', (_, page) => {
    expect(left(page)).toEqual([]);
  });

  it.each([
    ['under a picture', `${BODY}<div class="shot"><p>The bridge in May</p></div>${REST}`],
    ['beside a figure', `${BODY}<div class="fact"><div>Forty metres</div></div>${REST}`],
    ['of an offer', `${BODY}<section><p>Four issues for one crown</p></section>${REST}`],
    ['of a list of facts', `${BODY}<div class="box"><ul><li>1962: the bridge opens</li></ul></div>${REST}`],
    ['in a box in the box', `<div class="text">${p(1)}<div><p>Ida Moe / Post</p></div>${p(2)}${p(3)}</div>`],
  ])('is left out between them where it is a short line %s', (_, page) => {
    expect(left(page)).toEqual([]);
  });

  it.each([
    ['above the first of them', `<div class="lead"><p>${NOTE}</p></div>${BODY}${REST}`],
    ['between them, where it is a sentence', `${BODY}<div class="says"><p>It rained.</p></div>${REST}`],
    ['between them, where it is a paragraph', `${BODY}<div class="wide"><p>${NOTE}</p></div>${REST}`],
    ['between them, where it is a heading', `${BODY}<div class="sub"><h2>The old bridge</h2></div>${REST}`],
    ['beside them in the same kind of box', `${BODY}${REST}<div class="text"><p>The end</p></div>`],
    [
      'in boxes of several kinds that share the article',
      `<div class="a">${p(1)}</div><div class="b"><p>${NOTE}</p></div>`,
    ],
    [
      'below them, where it is a long list of lines',
      `${BODY}<div class="names"><p>Ayton</p><p>Beeford</p><p>Carlby</p><p>Denholm</p><p>Elsdon</p></div>`,
    ],
  ])('is left %s', (_, page) => {
    expect(left(page)).not.toEqual([]);
  });
});
