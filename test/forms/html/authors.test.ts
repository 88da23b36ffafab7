import { expect, it } from 'vitest';
import { metadataOf } from '../../../src/forms/html/metadata.ts';
import { pageOf } from '../../../src/forms/html/page.ts';

const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const st = (more: object): string => ld({ '@type': 'NewsArticle', headline: 'A bridge for all', ...more });
const person = (name: string, more: object = {}): object => ({ '@type': 'Person', name, ...more });
const org = (name: string): object => ({ '@type': 'Organization', name });
const pub = { publisher: org('The Valley Post') };
const P =
  '<p>The council of the valley met on Monday to hear what the bridge will cost, and who is to pay for it in the end.</p>';
const H = '<h1>A bridge for all here</h1>';

/** How pages say who wrote them, by the programs that make them; what of it, in the head, in the body, and who it is. */
const PAGES: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['string', st({ author: 'Ida Moe' }), '', ['Ida Moe']],
  ['list of strings', st({ author: ['Ida Moe', 'Jan Holm'] }), '', ['Ida Moe', 'Jan Holm']],
  ['string with and', st({ author: 'Ida Moe and Jan Holm' }), '', ['Ida Moe', 'Jan Holm']],
  ['By in name', st({ author: person('By Ida Moe') }), '', ['Ida Moe']],
  [
    'name list',
    st({ author: { '@type': 'Person', name: ['Ida Moe', 'Jan Holm'] } }),
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'three with oxford comma',
    st({ author: person('Ida Moe, Jan Holm, and Liv Aas') }),
    '',
    ['Ida Moe', 'Jan Holm', 'Liv Aas'],
  ],
  ['role after comma', st({ author: person('Ida Moe, political editor') }), '', ['Ida Moe']],
  [
    'two with role',
    st({ author: person('Ida Moe and Jan Holm, BBC correspondents') }),
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  ['location after', st({ author: person('Ida Moe in Upper Dale') }), '', ['Ida Moe']],
  [
    'location list',
    st({ author: [person('Ida Moe in Berlin'), person('Jan Holm in Rome')] }),
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'agency second',
    st({ author: [person('Ida Moe'), org('Associated Press')] }),
    '',
    ['Ida Moe', 'Associated Press'],
  ],
  [
    'house second',
    st({ author: [person('Ida Moe'), org('The Valley Post')], ...pub }),
    '',
    ['Ida Moe', 'The Valley Post'],
  ],
  [
    'house typed as person second',
    st({ author: [person('Ida Moe'), person('The Valley Post')], ...pub }),
    '',
    ['Ida Moe', 'The Valley Post'],
  ],
  ['house only', st({ author: org('The Valley Post'), ...pub }), '', ['The Valley Post']],
  ['agency only', st({ author: org('Reuters'), ...pub }), '', ['Reuters']],
  [
    'url string',
    st({ author: 'https://valleypost.example/author/ida-moe' }),
    '<a rel="author" href="/author/ida-moe">Ida Moe</a>',
    ['Ida Moe'],
  ],
  [
    'object with url only',
    st({ author: { '@type': 'Person', url: 'https://valleypost.example/a/ida' } }),
    '<a rel="author" href="/a/ida">Ida Moe</a>',
    ['Ida Moe'],
  ],
  [
    'id only, Person in graph',
    ld({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#p1' } },
        { '@type': 'Person', '@id': '#p1', name: 'Ida Moe' },
      ],
    }),
    '',
    ['Ida Moe'],
  ],
  [
    'Yoast name & id',
    ld({
      '@graph': [
        { '@type': 'NewsArticle', author: { name: 'Ida Moe', '@id': 'x#/schema/person/1' } },
        { '@type': 'Person', '@id': 'x#/schema/person/1', name: 'Ida Moe' },
      ],
    }),
    '',
    ['Ida Moe'],
  ],
  [
    'Yoast twitter meta written by',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Moe">',
    '',
    ['Ida Moe'],
  ],
  ['double', st({ author: [person('Ida Moe'), person('Ida Moe')] }), '', ['Ida Moe']],
  ['double in other case', st({ author: [person('IDA MOE'), person('Ida Moe')] }), '', ['Ida Moe']],
  ['creator', st({ creator: ['Ida Moe', 'Jan Holm'] }), '', ['Ida Moe', 'Jan Holm']],
  ['author empty + creator', st({ author: [], creator: ['Ida Moe'] }), '', ['Ida Moe']],
  ['empty name', st({ author: person('') }), '<meta name="author" content="Ida Moe">', ['Ida Moe']],
  ['name with email', st({ author: person('Ida Moe ida.moe@valleypost.example') }), '', ['Ida Moe']],
  ['email in parens', st({ author: person('Ida Moe (ida.moe@valleypost.example)') }), '', ['Ida Moe']],
  ['with handle', st({ author: person('Ida Moe @idamoe') }), '', ['Ida Moe']],
  ['initials', st({ author: person('J. R. Holm') }), '', ['J. R. Holm']],
  ['particles', st({ author: person('Vincent van der Berg') }), '', ['Vincent van der Berg']],
  ['title Dr', st({ author: person('Dr. Ida Moe') }), '', ['Dr. Ida Moe']],
  ['html entity', st({ author: person('Ida O&#039;Moe') }), '', ["Ida O'Moe"]],
  ['slash agencies', st({ author: person('Ida Moe / Valley News') }), '', ['Ida Moe', 'Valley News']],
  [
    'Typ newsarticle as list',
    ld([{ '@type': ['NewsArticle', 'Article'], author: person('Ida Moe') }]),
    '',
    ['Ida Moe'],
  ],
  [
    'ld with html comment',
    `<script type="application/ld+json"><!-- ${JSON.stringify({ '@type': 'NewsArticle', author: { name: 'Ida Moe' } })} --></script>`,
    '',
    ['Ida Moe'],
  ],
  [
    'ld in CDATA',
    `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ '@type': 'NewsArticle', author: { name: 'Ida Moe' } })}\n//]]></script>`,
    '',
    ['Ida Moe'],
  ],
  [
    'ld with trailing comma',
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida Moe",},}</script>`,
    '',
    ['Ida Moe'],
  ],
  [
    'ld with trailing semicolon',
    `<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ida Moe"}};</script>`,
    '',
    ['Ida Moe'],
  ],
  [
    'type with schema url',
    ld({ '@type': 'http://schema.org/NewsArticle', author: person('Ida Moe') }),
    '',
    ['Ida Moe'],
  ],
  [
    'VideoObject aside',
    ld({ '@type': 'VideoObject', author: person('Liv Aas') }) + st({ author: person('Ida Moe') }),
    '',
    ['Ida Moe'],
  ],
  [
    'list of stories: others',
    ld({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Other', author: person('Liv Aas') }],
    }) + st({ author: person('Ida Moe') }),
    '',
    ['Ida Moe'],
  ],
  [
    'admin user',
    st({ author: person('admin') }),
    '<span class="byline">By <a href="/a">Ida Moe</a></span>',
    ['Ida Moe'],
  ],
  [
    'login name',
    st({ author: person('idamoe') }),
    '<span class="byline">By <a href="/a">Ida Moe</a></span>',
    ['Ida Moe'],
  ],
  ['staff', st({ author: person('Staff Writer') }), '<div class="byline">By Ida Moe</div>', ['Ida Moe']],
  ['staff only', st({ author: person('Staff Writer') }), '', ['Staff Writer']],
  ['Web Desk', st({ author: person('Web Desk'), ...pub }), '', ['Web Desk']],
  ['Person w/ jobTitle', st({ author: [person('Ida Moe', { jobTitle: 'Reporter' })] }), '', ['Ida Moe']],
  [
    'meta author url + name',
    '<meta property="article:author" content="https://facebook.example/ida"><meta name="author" content="Ida Moe">',
    '',
    ['Ida Moe'],
  ],
  [
    'two article:author',
    '<meta property="article:author" content="Ida Moe"><meta property="article:author" content="Jan Holm">',
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  ['byl', '<meta name="byl" content="By Ida Moe and Jan Holm">', '', ['Ida Moe', 'Jan Holm']],
  ['cXense', '<meta name="cXenseParse:author" content="Ida Moe">', '', ['Ida Moe']],
  [
    'two parsely',
    '<meta name="parsely-author" content="Ida Moe"><meta name="parsely-author" content="Jan Holm">',
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  ['vr:author', '<meta property="vr:author" content="Ida Moe">', '', ['Ida Moe']],
  ['all caps meta', '<meta name="author" content="IDA MOE">', '', ['IDA MOE']],
  [
    'meta author of template',
    '<meta name="author" content="Valley Media Group">' + st({ ...pub }),
    '<div class="article-byline">By <a href="/i">Ida Moe</a></div>',
    ['Ida Moe'],
  ],
  ['meta author semicolons', '<meta name="author" content="Ida Moe; Jan Holm">', '', ['Ida Moe', 'Jan Holm']],
  ['rel author', '', `${H}<a rel="author" href="/i">Ida Moe</a>${P}`, ['Ida Moe']],
  [
    'two rel author',
    '',
    `${H}<a rel="author" href="/i">Ida Moe</a> and <a rel="author" href="/j">Jan Holm</a>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'itemprop',
    '',
    `${H}<span itemprop="author" itemscope><span itemprop="name">Ida Moe</span></span>${P}`,
    ['Ida Moe'],
  ],
  [
    'itemprop two',
    '',
    `${H}<span itemprop="author" itemscope><span itemprop="name">Ida Moe</span></span> <span itemprop="author" itemscope><span itemprop="name">Jan Holm</span></span>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'itemprop with role',
    '',
    `${H}<div itemprop="author" itemscope><span itemprop="name">Ida Moe</span><span itemprop="jobTitle">Political Editor</span></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'byline w date',
    '',
    `${H}<div class="byline"><span>By Ida Moe</span> <span>Tuesday, Aug. 17, 2010</span></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'byline w date, unspaced',
    '',
    `${H}<div class="byline"><div>By Ida Moe</div><div>Tuesday, Aug. 17, 2010</div></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'byline w updated',
    '',
    `${H}<p class="byline">By <a>Ida Moe</a> Updated 3:14 PM EST</p>${P}`,
    ['Ida Moe'],
  ],
  [
    'byline w role line',
    '',
    `${H}<div class="byline"><span class="byline__name">By Ida Moe</span><span class="byline__title">Political reporter, Valley News</span></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'BBC style',
    '',
    `${H}<div class="ssrc-Byline"><div>By Ida Moe &amp; Jan Holm</div><div>BBC News, Upper Dale</div></div>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'byline follow',
    '',
    `${H}<div class="author-name"><a href="/author/ida">Ida Moe</a><button>Follow</button></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'byline links with roles',
    '',
    `${H}<div class="byline">By <a href="/author/ida">Ida Moe</a> Envoyés spéciaux à Dale</div>${P}`,
    ['Ida Moe'],
  ],
  ['upper byline', '', `${H}<div>BY IDA MOE</div>${P}`, ['IDA MOE']],
  ['dash role', '', `${H}<div class="byline">IDA MOE - AP Business Writer</div>${P}`, ['IDA MOE']],
  ['By X for house', '', `${H}<div class="byline">By Ida Moe for The Valley Post</div>${P}`, ['Ida Moe']],
  ['By X, house', st(pub), `${H}<div class="byline">By Ida Moe, The Valley Post</div>${P}`, ['Ida Moe']],
  [
    'By X, CNN (house)',
    st({ publisher: org('CNN') }),
    `${H}<div class="byline">By Ida Moe, CNN</div>${P}`,
    ['Ida Moe'],
  ],
  [
    'meta X, CNN (house)',
    st({ publisher: org('CNN') }) + '<meta name="author" content="Ida Moe, CNN">',
    P,
    ['Ida Moe'],
  ],
  ['author link', '', `${H}<div><a href="/author/ida-moe/">Ida Moe</a></div>${P}`, ['Ida Moe']],
  [
    'author links two',
    '',
    `${H}<div>By <a href="/people/ida-moe/">Ida Moe</a> and <a href="/people/jan-holm/">Jan Holm</a></div>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'related author not',
    '',
    `${H}<div>By <a href="/authors/ida-moe/">Ida Moe</a></div>${P}<aside><h2>A dam</h2><span class="byline">By Liv Aas</span></aside>`,
    ['Ida Moe'],
  ],
  [
    'card above',
    '',
    `<aside class="top-stories"><div class="card"><span class="byline">By Liv Aas</span></div></aside><article>${H}<span class="byline">By Ida Moe</span>${P}</article>`,
    ['Ida Moe'],
  ],
  [
    'avatar alt',
    '',
    `${H}<div class="author"><img alt="Liv"><span class="author__name">Ida Moe</span><p class="author__desc">Ida Moe covers the valley and its bridges since 2009, and has been to all of them.</p></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'Spanish',
    '',
    `<h1>Un puente para todos</h1><div class="firma">Por Ida Moe y Jan Holm</div>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  ['German class', '', `<h1>Eine Brücke für alle</h1><div class="autor">Von Ida Moe</div>${P}`, ['Ida Moe']],
  ['French class', '', `<h1>Un pont pour tous ici</h1><span class="auteur">Ida Moe</span>${P}`, ['Ida Moe']],
  ['posted by', '', `${H}<div class="post-meta">Posted by Ida Moe on 3 March 2021</div>${P}`, ['Ida Moe']],
  ['Date by', '', `${H}<div class="entry-meta">March 3, 2021 by Ida Moe</div>${P}`, ['Ida Moe']],
  ['Story by', '', `${H}<div>Story by Ida Moe</div><div>Photographs by Liv Aas</div>${P}`, ['Ida Moe']],
  ['two in capitals', '', `${H}<p>BY IDA MOE AND JAN HOLM</p>${P}`, ['IDA MOE', 'JAN HOLM']],
  ['with another', '', `${H}<p class="byline">By Ida Moe, with Jan Holm</p>${P}`, ['Ida Moe', 'Jan Holm']],
  [
    'with another, no comma',
    '',
    `${H}<p class="byline">Ida Moe with Jan Holm</p>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  ['degree', '', `${H}<p class="byline">By Ida Moe, PhD</p>${P}`, ['Ida Moe']],
  [
    'degrees of two',
    st({ author: person('Ida Moe, M.D., and Jan Holm, Ph.D.') }),
    '',
    ['Ida Moe', 'Jan Holm'],
  ],
  ['junior', '', `${H}<p class="byline">By Jan Holm, Jr.</p>${P}`, ['Jan Holm Jr.']],
  [
    'third of the name',
    '',
    `${H}<p class="byline">By Jan Holm, III and Ida Moe</p>${P}`,
    ['Jan Holm III', 'Ida Moe'],
  ],
  ['who took pictures', '', `${H}<p class="byline">By Ida Moe Photos by Jan Holm</p>${P}`, ['Ida Moe']],
  [
    'who took pictures, parted',
    '',
    `${H}<p class="byline">Words by Ida Moe, photography by Jan Holm</p>${P}`,
    ['Ida Moe'],
  ],
  ['who drew', '', `${H}<p class="byline">By Ida Moe | Illustrations by Jan Holm</p>${P}`, ['Ida Moe']],
  ['who checked', '', `${H}<p class="author">By Ida Moe, Fact checked by Jan Holm</p>${P}`, ['Ida Moe']],
  [
    'who reviewed',
    '',
    `${H}<p class="byline">Written by Ida Moe — Medically reviewed by Jan Holm</p>${P}`,
    ['Ida Moe'],
  ],
  ['for whom', '', `${H}<p class="byline">By Ida Moe, For The Valley Post</p>${P}`, ['Ida Moe']],
  ['special', '', `${H}<p class="byline">By Ida Moe Special to the Post</p>${P}`, ['Ida Moe']],
  ['of the paper', '', `${H}<p class="byline">By Ida Moe of The Valley Post</p>${P}`, ['Ida Moe']],
  [
    'unspaced span',
    '',
    `${H}<div class="byline"><span>By Ida Moe</span><span>Published 5:00 PM</span></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'name for machines alone',
    '',
    `${H}<div itemprop="author" itemscope><meta itemprop="name" content="Ida Moe"></div>${P}`,
    ['Ida Moe'],
  ],
  [
    'given and family name',
    st({ author: { '@type': 'Person', givenName: 'Ida', familyName: 'Moe' } }),
    '',
    ['Ida Moe'],
  ],
  ['given name alone', st({ author: { '@type': 'Person', givenName: 'Ida' } }), '', []],
  ['authors', '<meta name="authors" content="Ida Moe, Jan Holm">', '', ['Ida Moe', 'Jan Holm']],
  ['byline in meta', '<meta name="byline" content="By Ida Moe">', '', ['Ida Moe']],
  ['article.author', '<meta name="article.author" content="Ida Moe">', '', ['Ida Moe']],
  ['dc:creator', '<meta name="dc:creator" content="Ida Moe">', '', ['Ida Moe']],
  ['creator that is a handle', '<meta name="twitter:creator" content="@idamoe">', `${H}${P}`, []],
  [
    'at the foot of the article',
    '',
    `<article>${H}${P}<footer class="entry-footer"><span class="byline">By <a rel="author" href="/i">Ida Moe</a></span></footer></article>`,
    ['Ida Moe'],
  ],
  [
    'at the foot of the page, not',
    '',
    `<article>${H}${P}</article><footer><span class="author">Jan Holm</span></footer>`,
    [],
  ],
  [
    'vcard',
    '',
    `<h3>A bridge for all here</h3>${P}<span class="post-author vcard">Posted by <span itemprop="author"><span itemprop="name">Ida Moe</span></span></span>`,
    ['Ida Moe'],
  ],
  ['by, small', '', `${H}<div class="meta-bar"><p>by: Ida Moe</p></div>${P}`, ['Ida Moe']],
  ['by, small, of a maker', '', `${H}<p>by the people of the valley</p>${P}`, []],
  ['beside the day', '', `${H}<p>7 March 2023 · Ida Moe · 4 min read</p>${P}`, ['Ida Moe']],
  [
    'two names beside the day, of which one may be a place',
    '',
    `${H}<p>7 March 2023 · Upper Dale · Ida Moe</p>${P}`,
    [],
  ],
  ['data', '', `<article data-author="Ida Moe">${H}${P}</article>`, ['Ida Moe']],
  [
    'one in meta, two shown',
    '<meta name="author" content="Ida Moe">',
    `${H}<div class="byline-wrapper"><a href="/i">Ida Moe</a> <span>and</span> <a href="/j">Jan Holm</a></div>${P}`,
    ['Ida Moe', 'Jan Holm'],
  ],
  [
    'one in meta, others shown',
    '<meta name="author" content="Liv Aas">',
    `${H}<div class="byline"><a href="/i">Ida Moe</a> and <a href="/j">Jan Holm</a></div>${P}`,
    ['Liv Aas'],
  ],
  ['name and role', '', `${H}<p>Ida Moe, Staff Writer</p>${P}`, ['Ida Moe']],
  ['name and place', '', `${H}<p>Upper Dale, Norway</p>${P}`, []],
  ['name and what is told', '', `${H}<p>Ida Moe, the mayor</p>${P}`, []],
  ['name alone', '', `${H}<p>Ida Moe</p>${P}`, []],
  ['none', st(pub), `${H}${P}`, []],
  ['Japanese reporter', '<meta name="author" content="山田太郎">', '', ['山田太郎']],
  ['numbers not', '<meta name="author" content="User 1234">', '', []],
];

it.each(PAGES)('a page names who wrote it: %s', (_, head, body, names) => {
  const page = pageOf(`<html><head>${head}</head><body>${body}</body></html>`, null);
  expect(metadataOf(page).authors?.value ?? []).toEqual(names);
});

it.each([
  ['Jan Marek', ['Jan Marek']],
  ['May Sun', ['May Sun']],
  ['By Ida Moe on Friday', ['Ida Moe']],
])('a name is no day: %s', (line, names) => {
  const page = pageOf(`<html><body>${H}<div class="byline">${line}</div>${P}</body></html>`, null);
  expect(metadataOf(page).authors?.value).toEqual(names);
});

it('data full of marks that nothing ends are read in a moment', () => {
  const page = pageOf(`<script type="application/ld+json">{${'"\\\\'.repeat(300_000)}</script>`, null);
  expect(metadataOf(page).authors).toBeNull();
});
