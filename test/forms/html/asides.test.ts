import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/forms/html/asides/asides.ts';
import { blocksOf } from '../../../src/forms/html/blocks.ts';
import type { DomNode } from '../../../src/forms/html/dom.ts';
import { pageOf } from '../../../src/forms/html/page.ts';

const OWN = 'The council of the valley voted on Monday to mend the old bridge before the winter comes.';

/** What is left of an article with something in it, its own paragraph aside. */
const left = (inside: string): string[] => {
  const root = pageOf(`<article><p>${OWN}</p>${inside}</article>`, null).document as unknown as DomNode;
  withoutAsides(root);
  return blocksOf(root)
    .map(({ words }) => words)
    .filter((one) => one !== OWN);
};

describe('what stands in an article and is none of it', () => {
  it.each([
    ['a letter that is offered', '<div class="newsletter-signup"><p>Our letter, every morning.</p></div>'],
    ['who wrote it, in one word of a longer name', '<div class="ArticleByline_wrap">Ida Moe</div>'],
    ['other stories', '<section id="related-stories"><p>Rain again</p><p>Snow again</p></section>'],
    ['a caption under a picture', '<div><div><img src="a.jpg"></div><div>The bridge in May.</div></div>'],
    ['a card of another story', '<div><img src="a.jpg"><a href="/b"><h3>Dam is safe</h3></a></div>'],
    ['words for ears alone', '<span class="sr-only">opens in a new window</span>'],
    ['a post of a network', '<blockquote class="twitter-tweet"><p>We won!</p>&mdash; Ida</blockquote>'],
    ['a window of its own', '<dialog><p>Log in to go on.</p></dialog>'],
    ['the answers of a poll', '<div><label>Yes</label><label>No</label></div>'],
    ['a table of figures', '<table><tr><td>2021</td><td>Ida Moe</td></tr></table>'],
  ])('is taken out when it is %s', (_, inside) => {
    expect(left(inside)).toEqual([]);
  });

  it.each([
    ['a sentence with a link in it', '<p>He wrote <a class="related-link" href="/a">a book</a> of it.</p>'],
    [
      'a sentence in pieces',
      '<p><span>He wrote</span> <a class="tag" href="/a">a book</a> <span>of it.</span></p>',
    ],
    ['a sentence with a remark of the builder in it', '<p>He wrote <!-- x -->a book<!-- --> of it.</p>'],
    ['a sentence with an icon', '<p><img src="i.png"> He wrote a book of it.</p>'],
    ['what somebody is quoted by', '<blockquote class="quote"><p>He wrote a book of it.</p></blockquote>'],
    ['a paragraph that only some may read', '<p class="paywall">He wrote a book of it.</p>'],
    [
      'a page laid out as a table',
      '<table><tr><td><p>He wrote a book of it.</p></td><td>x</td></tr></table>',
    ],
  ])('is left when it is %s', (_, inside) => {
    expect(left(inside).join(' ')).toContain('He wrote a book of it.');
  });

  it('is left when it is as long as an article, whatever it is named', () => {
    expect(left(`<div class="share-content"><p>${OWN.repeat(10)}</p></div>`)).toEqual([OWN.repeat(10)]);
  });

  it('is found in a page of any depth', () => {
    expect(left(`${'<div>'.repeat(5_000)}<p>He wrote a book of it.</p>`)).toEqual(['He wrote a book of it.']);
  });
});
