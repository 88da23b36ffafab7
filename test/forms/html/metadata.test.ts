import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/forms/html/metadata.ts';
import { namesIn } from '../../../src/forms/html/names-in.ts';
import { pageOf } from '../../../src/forms/html/page.ts';

const about = (head: string, body = '') =>
  metadataOf(pageOf(`<html><head>${head}</head><body>${body}</body></html>`, null));
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const story = (more: object): string => ld({ '@type': 'NewsArticle', headline: 'A bridge for all', ...more });

describe('the names in a byline', () => {
  it.each([
    ['By Ida Moe and Jan Holm', ['Ida Moe', 'Jan Holm']],
    ['By Ida Moe, political editor', ['Ida Moe']],
    ['Von Ida Moe und Jan Holm, dpa', ['Ida Moe', 'Jan Holm', 'dpa']],
    ['Ida Moe | Senior Reporter', ['Ida Moe']],
    ['Von der Leyen', ['Von der Leyen']],
    ['https://example.org/author/ida', []],
    ['3 March 2021', []],
  ])('%s', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});

describe('who wrote the article of a page', () => {
  const house = { '@type': 'Organization', name: 'The Valley Post' };
  it.each([
    ['in JSON-LD', story({ author: { '@type': 'Person', name: 'Ida Moe' } }), '', ['Ida Moe']],
    [
      'in one name of two people',
      story({ author: { '@type': 'Person', name: 'Ida Moe and Jan Holm' } }),
      '',
      ['Ida Moe', 'Jan Holm'],
    ],
    [
      'by reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#7' } },
          { '@type': 'Person', '@id': '#7', name: 'Ida Moe' },
        ],
      }),
      '',
      ['Ida Moe'],
    ],
    ['in a meta element of any case', '<meta name="Author" content="Ida Moe">', '', ['Ida Moe']],
    [
      'beside the headline, where the rest names the outlet',
      story({ author: house, publisher: house }),
      '<span class="article__author">By Ida Moe</span>',
      ['Ida Moe'],
    ],
    [
      'not below the article',
      story({ author: house, publisher: house }),
      '<span class="comment-author">Jan Holm</span>',
      ['The Valley Post'],
    ],
    [
      'an organisation with an “and” in its name',
      story({ author: { '@type': 'Organization', name: 'Department of Health and Care' } }),
      '',
      ['Department of Health and Care'],
    ],
    [
      'nobody where there is but an address',
      '<meta property="article:author" content="https://x.example/ida">',
      '',
      undefined,
    ],
  ])('is found: %s', (_, head, body, names) => {
    expect(about(head, body).authors?.value).toEqual(names);
  });
});

describe('the day of a page', () => {
  const review = {
    '@type': 'ClaimReview',
    datePublished: '2021-03-04',
    itemReviewed: { datePublished: '2021-02-01' },
  };

  it('is that of its review of a claim where it holds no other article, and never that of the claim', () => {
    expect(about(ld(review)).date?.value).toBe('2021-03-04');
    expect(
      about(ld({ '@graph': [review, { '@type': 'NewsArticle', datePublished: '2021-03-05' }] })).date?.value,
    ).toBe('2021-03-05');
    expect(about(ld({ '@type': 'Claim', datePublished: '2021-02-01' })).date).toBeNull();
  });
});

describe('what a page calls its article', () => {
  it('is its headline, without what stands behind it', () => {
    const named = '<meta property="og:title" content="A bridge for all - The Valley Post">';
    expect(about(named, '<h1>A bridge for all</h1>').title).toEqual({
      value: 'A bridge for all',
      basis: 'heading',
    });
  });

  it('is what it says of itself where its headings say something else', () => {
    const named = '<meta property="og:title" content="A bridge for all">';
    expect(about(named, '<h1>News of the valley</h1>').title?.value).toBe('A bridge for all');
  });

  it('is read as a browser shows it', () => {
    expect(about(story({ headline: 'The mayor&#8217;s bridge &amp; dam' })).title?.value).toBe(
      'The mayor’s bridge & dam',
    );
  });
});

const under = (line: string): string =>
  `<h1>A bridge for all</h1>${line}<p>The council of the valley met on Monday to hear what the bridge will cost, and who is to pay for it in the end.</p>`;

const told = (words: string): string => `<meta name="description" content="${words}">`;

describe('who wrote it, where nobody is named but a house', () => {
  const agency = story({ author: { '@type': 'Organization', name: 'MPA' } });
  it.each([
    ['By Ida Moe and Jan Holm', ['Ida Moe', 'Jan Holm']],
    ['Von: <a href="/i">Ida Moe</a>, <a href="/j">Jan Holm</a>,', ['Ida Moe', 'Jan Holm']],
    ['von <a href="/i">Dr. Ida Moe</a>', ['Dr. Ida Moe']],
    ['Text: Ida Moe', ['Ida Moe']],
    ['Oleh Ida Moe', ['Ida Moe']],
  ])('is in the line under the headline: %s', (line, names) => {
    expect(about(agency, under(`<div>${line}</div>`)).authors).toEqual({ value: names, basis: 'byline' });
  });

  it.each([
    'By the river, a valley waits',
    'From Upper Dale to the sea',
    'Text of the law',
    'By Monday all will be known of it',
    'Bystanders Ida Moe and Jan Holm',
  ])('is no line that leads to no name: %s', (line) => {
    expect(about(agency, under(`<h2>${line}</h2>`)).authors).toEqual({ value: ['MPA'], basis: 'json-ld' });
  });

  it('is nobody of another page, told of before the headline or below the first paragraph', () => {
    const far = `<div>By Ida Moe</div>${under('')}<div>By Jan Holm</div>`;
    expect(about(agency, far).authors?.value).toEqual(['MPA']);
  });

  const STAND =
    'Ten years after the flood the valley gets its bridge back, and the ferry makes its last way across the river.';
  it.each([
    ['told whole', told(STAND), ''],
    ['told in short', told(STAND.slice(0, 60)), ''],
    ['told at greater length', told(`${STAND} Read all of it.`), ''],
    ['and a day', told(STAND), '<div>3 March 2023</div>'],
    ['and a kicker', told(STAND), '<div>The valley</div>'],
  ])('is in the line under the standfirst, %s', (_, head, more) => {
    const page = under(`<p>${STAND}</p>${more}<div>By Ida Moe</div>`);
    expect(about(agency + head, page).authors?.value).toEqual(['Ida Moe']);
  });

  it('is under the headline that the page is named after, of several', () => {
    const title = '<title>A bridge for all | The Valley Post</title>';
    const page = `${under('<div>By Ida Moe</div>')}<h1>More of the valley</h1><div>By Jan Holm</div>`;
    expect(about(agency + title, page).authors?.value).toEqual(['Ida Moe']);
    expect(about(agency, page).authors?.value).toEqual(['Jan Holm']);
  });

  it('is the house where the line names it', () => {
    const house = story({
      author: { '@type': 'Organization', name: 'The Valley Post' },
      publisher: { name: 'The Valley Post' },
    });
    expect(about(house, under('<div>By The Valley Post with Agencies</div>')).authors?.value).toEqual([
      'The Valley Post',
    ]);
  });

  it('is the one who is named in full, before one word of the data and a name of the site', () => {
    const desk = story({ author: { '@type': 'Person', name: 'Moe' } });
    const site = '<meta name="author" content="valleypost.example developer">';
    expect(about(desk + site, '<div class="author-2">Jan Holm</div>').authors?.value).toEqual(['Jan Holm']);
    expect(about(desk).authors?.value).toEqual(['Moe']);
  });

  it('is named without what they are behind the name', () => {
    expect(about('<meta name="author" content="김민수 기자">').authors?.value).toEqual(['김민수']);
  });
});
