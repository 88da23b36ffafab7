import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { articleOf } from '../../../src/article-of.ts';
import { extract } from '../../../src/forms/extract.ts';

const p = (n: number): string =>
  `Paragraph number ${n} tells how the council of the valley met again and what it said of the bridge that day.`;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const seen = (from: number, to: number): string[] => range(from, to).map(p);
const ps = (from: number, to: number): string =>
  seen(from, to)
    .map((one) => `<p>${one}</p>`)
    .join('');
const S = (head: string, body: string): string =>
  `<!doctype html><html><head><title>A bridge for all | The Valley Post</title><meta property="og:title" content="A bridge for all">${head}</head><body>${body}</body></html>`;
const links = (n: number): string =>
  range(1, n)
    .map((i) => `<li><a href="/s${i}">Dam number ${i} is safe for now, engineers of the valley say</a></li>`)
    .join('');

/** Pages in the shapes of the programs that newsrooms publish with: which, the page, its article. */
const PAGES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'wordpress share + related + tags + author box + nav',
    S(
      '',
      `<header><nav><a href="/">Home</a></nav></header><article class="post type-post"><header class="entry-header"><h1 class="entry-title">A bridge for all</h1><div class="entry-meta">By <a rel="author" href="/author/i">Ida Moe</a> · March 3, 2021</div></header><div class="entry-content">${ps(1, 8)}<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Related</em></h3></div></div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/t">bridge</a>, <a href="/u">valley</a></span></footer><div class="author-bio"><h2>Ida Moe</h2><p>Ida Moe has covered the valley for ten years and writes about bridges, dams and whatever else is built in it.</p><a href="/author/i">View all posts by Ida Moe</a></div></article><nav class="post-navigation"><a href="/p">Previous: A dam for all</a></nav><div id="comments"><h2>3 thoughts on “A bridge for all”</h2><ol><li><p>I have lived in the valley all my life and never did I see such a bridge, nor will I again, I fear.</p></li></ol></div>`,
    ),
    seen(1, 8),
  ],
  [
    'paragraph of links in the midst',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 3)}<p><strong>Read more: <a href="/a">Why the dam will hold, and what it cost the valley to build it</a></strong></p>${ps(4, 7)}</article>`,
    ),
    seen(1, 7),
  ],
  [
    'list of related in the midst',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 3)}<h3>More on this story</h3><ul>${links(4)}</ul>${ps(4, 7)}</article>`,
    ),
    seen(1, 7),
  ],
  [
    'related with summaries below',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 7)}<div class="grid"><div><h3><a href="/a">The dam holds</a></h3><p>Engineers of the valley say that the dam is safe for now and will be so for years.</p></div><div><h3><a href="/b">The road is shut</a></h3><p>The road to the valley will be shut until the bridge is built, the council has said.</p></div><div><h3><a href="/c">The ferry is back</a></h3><p>The old ferry is back on the river while the bridge is built, after forty years ashore.</p></div></div></article>`,
    ),
    seen(1, 7),
  ],
  [
    'newsletter box w/o telling class',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 4)}<div class="css-1x2y"><h4>The Valley Morning</h4><p>All that matters in the valley, in your inbox before breakfast.</p><form><input type="email"><button>Sign up</button></form></div>${ps(5, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'form with consent',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 4)}<form action="/s"><p>Get the best of the valley by e-mail every Saturday morning, from our editors to you.</p><input type="email"><p>By signing up you agree that we may write to you about what we do and sell.</p></form>${ps(5, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'cookie wall',
    S(
      '',
      `<div class="css-9"><div role="dialog"><p>We and our 742 partners store and access what is on your device, such as cookies, to show what you like.</p></div></div><div id="onetrust-consent-sdk"><p>We and our partners process data to provide the things that you see here and to measure how they are seen by you.</p></div><article><h1>A bridge for all</h1>${ps(1, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'figure captions in divs',
    S(
      '',
      `<article><h1>A bridge for all</h1><div class="lead-media"><img src="a.jpg"><p>The old bridge in May, before the flood came down the valley. Jan Holm/Valley Pictures</p></div>${ps(1, 4)}<div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">Ida Holm at the bridge on Monday, when the council met there.</p></div>${ps(5, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'aside fact',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 4)}<aside class="x"><h4>In short</h4><p>The bridge is two hundred years old and has been shut since the flood.</p></aside>${ps(5, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'paywall at end',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 6)}<div class="x-gate"><h3>Keep reading for one crown</h3><p>Already a subscriber? <a href="/login">Log in</a></p><ul><li>Unlimited reading on all your devices</li><li>The whole paper as a file, every night</li><li>Cancel whenever you like</li></ul><a class="button" href="/subscribe">Subscribe now</a></div></article>`,
    ),
    seen(1, 6),
  ],
  [
    'paywall in midst div',
    S(
      '',
      `<main><article><h1>A bridge for all</h1><div class="body">${ps(1, 6)}</div><div class="tp-container"><p>To read on, become a friend of The Valley Post from two crowns a month.</p><p>Unlimited access to all articles, every day of the year.</p><p>The puzzles of the weekend.</p></div></article></main>`,
    ),
    seen(1, 6),
  ],
  [
    'BBC',
    S(
      '',
      `<main id="main-content"><article><header data-component="headline-block"><h1>A bridge for all</h1></header><div data-component="byline-block"><div><div>Ida Moe</div><div>Valley correspondent</div></div></div><figure><img src="a"><figcaption>The bridge in May</figcaption></figure>${Array.from({ length: 7 }, (_, i) => `<div data-component="text-block"><p>${p(i + 1)}</p></div>`).join('')}<div data-component="links-block"><div><h2>More on this story</h2></div><ul>${links(3)}</ul></div><div data-component="topic-list"><h2>Related topics</h2><ul><li><a>Valley</a></li></ul></div></article></main>`,
    ),
    seen(1, 7),
  ],
  [
    'Guardian',
    S(
      '',
      `<main><article><div data-gu-name="headline"><h1>A bridge for all</h1></div><div data-gu-name="standfirst"><p>Valley gets its bridge back after ten years of waiting and two floods</p></div><div data-gu-name="body"><div class="article-body-commercial-selector">${ps(1, 4)}<gu-island name="EmailSignUpWrapper"><aside><p>Sign up to First Valley</p><p>Free daily newsletter. Our morning letter tells what happens and why it matters.</p><span>Privacy Notice: Newsletters may contain info about charities. For more information see our <a>Privacy Policy</a>.</span></aside></gu-island><p id="EmailSignup-skip-link-4">after newsletter promotion</p>${ps(5, 8)}</div></div><div data-gu-name="submeta"><span>Explore more on these topics</span><ul><li><a>Valley</a></li></ul><button>Share</button><a>Reuse this content</a></div></article><section><h2>Most viewed</h2><ol>${links(5)}</ol></section></main>`,
    ),
    seen(1, 8),
  ],
  [
    'AP',
    S(
      '',
      `<main><div class="Page-content"><h1 class="Page-headline">A bridge for all</h1><div class="Page-byline">By <a class="Link" href="/author/ida">IDA MOE</a></div><div class="RichTextStoryBody RichTextBody">${ps(1, 4)}<div class="HtmlModuleEnhancement"><p>—</p></div><div class="PagePromo"><a href="/r">Dam is safe for now</a></div>${ps(5, 8)}<p>___</p><p>Holm reported from Upper Dale. Valley Press writer Liv Aas in Lower Dale contributed to this report.</p></div></div><div class="PageListRightRailA"><h2>Most read</h2>${links(3)}</div></main>`,
    ),
    seen(1, 8),
  ],
  [
    'Arc',
    S(
      '',
      `<main class="article-main"><h1 class="headline">A bridge for all</h1><h2 class="subheadline">x</h2><section class="article-body default__ArticleBody">${Array.from({ length: 4 }, (_, i) => `<p class="c-paragraph body-paragraph">${p(i + 1)}</p>`).join('')}<div class="c-stack interstitial-link"><a href="/a">[ The dam is safe for now, engineers say ]</a></div>${Array.from({ length: 4 }, (_, i) => `<p class="c-paragraph body-paragraph">${p(i + 5)}</p>`).join('')}<div class="b-author-bio"><span>Ida Moe</span><p>Ida Moe is the bridge reporter of The Valley Post.</p></div></section></main>`,
    ),
    seen(1, 8),
  ],
  [
    'drupal',
    S(
      '',
      `<div class="region region-content"><div id="block-system-main"><div class="node node-article"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even">${ps(1, 8)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">Tags: </div><div class="field-items"><a>bridge</a></div></div><ul class="links inline"><li><a>Log in or register to post comments</a></li></ul></div></div></div><div class="region-sidebar-second"><div class="block-views"><h2>Recent news</h2>${links(5)}</div></div>`,
    ),
    seen(1, 8),
  ],
  [
    'ghost',
    S(
      '',
      `<main><article class="gh-article"><h1 class="gh-article-title">A bridge for all</h1><section class="gh-content gh-canvas">${ps(1, 4)}<div class="kg-card kg-signup-card"><h2>Join the valley</h2><p>Every week the best of the valley in your inbox, and nothing else.</p></div><figure class="kg-card kg-bookmark-card"><a><div class="kg-bookmark-content"><div class="kg-bookmark-title">The dam</div><div class="kg-bookmark-description">A dam is safe for now, engineers of the valley have said this week.</div></div></a></figure>${ps(5, 8)}</section></article><section class="footer-cta"><h2>Sign up for more like this.</h2></section></main>`,
    ),
    seen(1, 8),
  ],
  [
    'chorus',
    S(
      '',
      `<main><div class="c-entry-hero"><h1>A bridge for all</h1></div><div class="c-entry-content">${ps(1, 4)}<aside class="c-newsletter_signup_box"><p>Sign up for the newsletter of the valley</p></aside><div class="c-read-more"><p>Related</p><ul>${links(3)}</ul></div>${ps(5, 8)}<div class="c-article-footer"><p>Will you support explainers of the valley?</p><p>Millions rely on us to understand what is built in the valley; give what you can to keep us free for all.</p></div></div></main>`,
    ),
    seen(1, 8),
  ],
  [
    'donation callout in the body, plain p',
    S(
      '',
      `<article><h1>A bridge for all</h1><div>${ps(1, 8)}</div><hr><div><p><em>This article was made possible by readers like you. <a href="/d">Donate to The Valley Post today</a>.</em></p></div></article>`,
    ),
    seen(1, 8),
  ],
  [
    'author bio p at the end',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 8)}<p><em>Ida Moe is a reporter for The Valley Post. Reach her at <a href="mailto:i@v.example">i@v.example</a>.</em></p></article>`,
    ),
    seen(1, 8),
  ],
  [
    'copyright',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 8)}<p>Copyright 2021 The Valley Post. All rights reserved. This material may not be published or broadcast.</p></article>`,
    ),
    seen(1, 8),
  ],
  [
    'summary box top',
    S(
      '',
      `<article><h1>A bridge for all</h1><div class="ai-summary"><h2>Summary</h2><ul><li>The council met on Monday.</li><li>The bridge will be built by the autumn.</li></ul><p>This summary was made by a machine and checked by an editor.</p></div>${ps(1, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'audio player',
    S(
      '',
      `<article><h1>A bridge for all</h1><div class="audio-player"><span>Listen to this article</span><span>4 min</span><p>This voice is made by a machine.</p></div>${ps(1, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'most popular list inside',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 4)}<div class="widget"><div class="widget-title">Popular now</div><ol>${links(5)}</ol></div>${ps(5, 8)}</article>`,
    ),
    seen(1, 8),
  ],
  [
    'teasers non-link text in a row',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 8)}<section class="more"><h2>Also in the valley</h2><article><a href="/a"><h3>Dam is safe</h3><p>Engineers of the valley say that the dam is safe for now and will be so for years.</p></a></article><article><a href="/b"><h3>Road is shut</h3><p>The road to the valley will be shut until the bridge is built, the council has said.</p></a></article></section></article>`,
    ),
    seen(1, 8),
  ],
  [
    'br paragraphs',
    S(
      '',
      `<div class="story"><h1>A bridge for all</h1><div class="txt">${seen(1, 8).join('<br><br>')}<br><br><a href="/x">Back</a></div></div>`,
    ),
    seen(1, 8),
  ],
  [
    'div paragraphs',
    S(
      '',
      `<div class="story"><h1>A bridge for all</h1><div class="txt">${seen(1, 8)
        .map((x) => `<div>${x}</div>`)
        .join('')}</div></div>`,
    ),
    seen(1, 8),
  ],
  [
    'interview',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 2)}<p><strong>Why a bridge?</strong></p>${ps(3, 4)}<p><strong>And who pays?</strong></p>${ps(5, 6)}</article>`,
    ),
    [...seen(1, 2), 'Why a bridge?', ...seen(3, 4), 'And who pays?', ...seen(5, 6)],
  ],
  [
    'short article with long sidebar',
    S(
      '',
      `<main><article><h1>A bridge for all</h1>${ps(1, 2)}</article></main><div class="c2">${Array.from({ length: 9 }, (_, i) => `<div><h3><a href="/${i}">Story ${i}</a></h3><p>Here is told in short what story number ${i} is about, and why it should be read today.</p></div>`).join('')}</div>`,
    ),
    seen(1, 2),
  ],
  [
    'article list under it',
    S(
      '',
      `<main><article class="main"><h1>A bridge for all</h1>${ps(1, 6)}</article>${Array.from({ length: 4 }, (_, i) => `<article class="next"><h2>Next story ${i}</h2><p>Here is told in short what story number ${i} is about, and why it should be read today.</p></article>`).join('')}</main>`,
    ),
    seen(1, 6),
  ],
  [
    'infinite scroll: two whole articles',
    S(
      '<link rel="canonical" href="https://v.example/1">',
      `<main><article data-url="https://v.example/1"><h1>A bridge for all</h1>${ps(1, 6)}</article><article data-url="https://v.example/2"><h1>A dam for all</h1>${Array.from({ length: 6 }, (_, i) => `<p>Dam text number ${i} tells how the dam of the upper dale was built and who had to leave it for that.</p>`).join('')}</article></main>`,
    ),
    seen(1, 6),
  ],
  [
    'german',
    S(
      '',
      `<article><h1>A bridge for all</h1>${ps(1, 4)}<div class="teaser-inline"><span>Lesen Sie auch</span><a href="/a">Der Damm hält, sagen die Ingenieure</a></div>${ps(5, 8)}<p><a href="/nl">Newsletter abonnieren</a></p><div>Zur Startseite</div></article>`,
    ),
    seen(1, 8),
  ],
];

it.each(PAGES)('an article is read without what stands around it: %s', async (_, html, article) => {
  const name = 'page.html';
  const { articles } = await extract({ name, bytes: Buffer.from(html), url: 'https://v.example/1' });
  const { text, blocks } = articleOf(name, articles[0]!);
  expect(
    blocks.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(article);
});

const NAMED = (n: number): string =>
  `<h3><a href="/${n}">Bridge ${n}</a></h3><p>Bridge number ${n} was built of oak and stands where the river is narrow and deep.</p>`;

it.each([
  [
    'a list of things with a link each',
    `<p>${p(1)}</p>${range(1, 6)
      .map((n) => `<div>${NAMED(n)}</div>`)
      .join('')}`,
    'Bridge number 6',
  ],
  [
    'a paragraph with an offer in it',
    `${ps(1, 8)}<div><p>“We all signed,” she said. <a href="/login">Log in</a></p></div>`,
    'We all signed',
  ],
  [
    'posts of one article, beside each other',
    `<main><h1>A bridge for all</h1><article>${ps(1, 4)}</article><article>${ps(5, 8)}</article></main>`,
    'Paragraph number 8',
  ],
  [
    'posts within an article',
    `<article><h1>A bridge for all</h1>${ps(1, 4)}<article>${ps(5, 8)}</article></article>`,
    'Paragraph number 8',
  ],
  [
    'an article below a short note',
    `<article><h1>Live</h1><p>Read on.</p></article><article><h2>A bridge</h2>${ps(1, 8)}</article>`,
    'Paragraph number 8',
  ],
  [
    'folded away until somebody reads on',
    `<article>${ps(1, 4)}<div class="rest is-hidden" style="display:none">${ps(5, 8)}</div></article>`,
    'Paragraph number 8',
  ],
  [
    'named alike, whatever its name',
    `<article>${ps(1, 8).replaceAll('<p>', '<p class="ad-free">')}</article>`,
    'Paragraph number 8',
  ],
  ['shown on a wide screen alone', `${ps(1, 8)}<p class="hidden md:block">${p(9)}</p>`, 'Paragraph number 9'],
])('what is the article’s stays: %s', async (_, html, words) => {
  const { articles } = await extract({ name: 'page.html', bytes: Buffer.from(S('', html)), url: null });
  expect(articles[0]!.text).toContain(words);
});
