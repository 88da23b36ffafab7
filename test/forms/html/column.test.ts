import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/forms/html/blocks.ts';
import { withinColumn } from '../../../src/forms/html/column.ts';
import type { DomNode } from '../../../src/forms/html/dom.ts';
import { pageOf } from '../../../src/forms/html/page.ts';
import { placesIn } from '../../../src/forms/html/places.ts';

const p = (n: number): string =>
  `<p>Paragraph number ${n} tells how the council of the valley met again and what it said of the bridge that day.</p>`;
const BODY = `<div class="text">${[1, 2, 3].map(p).join('')}</div>`;
const REST = `<div class="text">${[4, 5, 6].map(p).join('')}</div>`;

/** What is left of a page beside the six paragraphs of its article. */
function left(page: string): string[] {
  const root = pageOf(`<div>${page}</div>`, null).document as unknown as DomNode;
  return withinColumn(blocksOf(root), placesIn(root))
    .map(({ words }) => words)
    .filter((words) => !words.startsWith('Paragraph number'));
}

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
    ['that is a sentence', `${BODY}<div class="gate"><p>Read five more articles a month.</p></div>${REST}`],
    [
      'of points, under their heading',
      `${BODY}<div class="key"><h2>In short</h2><ul><li>The bridge stays.</li><li>Work begins in May.</li></ul></div>${REST}`,
    ],
    [
      'of a table',
      `${BODY}<div class="tab"><table><tr><td>* Without the toll.</td></tr></table></div>${REST}`,
    ],
    ['of an offer', `${BODY}<section><p>Four issues for one crown</p></section>${REST}`],
    ['of a list of facts', `${BODY}<div class="box"><ul><li>1962: the bridge opens</li></ul></div>${REST}`],
    ['in a box in the box', `<div class="text">${p(1)}<div><p>Ida Moe / Post</p></div>${p(2)}${p(3)}</div>`],
    [
      'of one kind twice',
      `${BODY}<div class="q"><p>Asked</p></div>${REST}<div class="q"><p>Asked too</p></div>`,
    ],
  ])('is left out between them where it is a short line %s', (_, page) => {
    expect(left(page)).toEqual([]);
  });

  it.each([
    ['above the first of them', `<div class="lead"><p>${NOTE}</p></div>${BODY}${REST}`],
    ['between them, where somebody says it', `${BODY}<div class="says"><p>“No more.”</p></div>${REST}`],
    [
      'below them, where somebody says it',
      `${BODY}${REST}<div class="says"><p>“No more,” she said.</p></div>`,
    ],
    [
      'between them, where it is a good part of the article',
      `${BODY}<div class="wide"><p>${NOTE}</p><p>${NOTE}</p></div>${REST}`,
    ],
    ['between them, where it is a heading', `${BODY}<div class="sub"><h2>The old bridge</h2></div>${REST}`],
    ['beside them in the same kind of box', `${BODY}${REST}<div class="text"><p>The end</p></div>`],
    [
      'in boxes of several kinds that share the article',
      `<div class="a">${p(1)}</div><div class="b"><p>${NOTE}</p></div>`,
    ],
    [
      'below them, where it is a long list of lines',
      `${BODY}<div class="names">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<p>Ayton ${n}</p>`).join('')}</div>`,
    ],
    [
      'in boxes of another kind that hold most of the sentences',
      `<p>${NOTE}</p>${[1, 2, 3, 4].map((n) => `<div><h3>Dam</h3><p>Dam number ${n} is built of oak and holds.</p></div>`).join('')}`,
    ],
  ])('is left %s', (_, page) => {
    expect(left(page)).not.toEqual([]);
  });
});

it('the boxes count as they stood in the page, before Readability makes paragraphs of them', () => {
  const page = `<article>${BODY}<div class="shot"><img src="/a.jpg">The bridge in May</div>${REST}</article>`;
  const root = pageOf(page, null).document as unknown as DomNode;
  const taken = pageOf(page.replace('<div class="shot">', '<p>').replace('May</div>', 'May</p>'), null);
  const blocks = blocksOf(taken.document as unknown as DomNode);
  expect(blocks).toHaveLength(7);
  expect(withinColumn(blocks, placesIn(root))).toHaveLength(6);
});

it('a page that nests its boxes deep is read in a moment', () => {
  const deep = `${'<div class="a">'.repeat(2_000)}<p>Dam</p>${'<p>It holds.</p>'.repeat(5_000)}`;
  const root = pageOf(`<div>${BODY}${deep}`, null).document as unknown as DomNode;
  expect(withinColumn(blocksOf(root), placesIn(root))).toHaveLength(5_004);
});
