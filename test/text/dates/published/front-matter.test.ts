import { expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { fields } from '../../../../src/text/dates/published/front-matter.ts';

const found = (...lines: string[]) =>
  fields
    .find(makeArticle('a.md', `---\n${lines.join('\n')}\n---\n\nThe quay is shut.\n`))
    .map(({ from }) => from);

it.each([
  'published_at',
  'publishedAt',
  'date_published',
  'date-published',
  'datePublished',
  'published_date',
  'publish_date',
  'publishDate',
  'publication_date',
  'pubDate',
  'pub_date',
  'published',
  'published_on',
  'date',
  'posted',
  'post_date',
])('the day of publication stands in the field %s', (name) => {
  expect(found('title: The quay', `${name}: 2014-12-29 10:00:11 -0400`)).toEqual(['2014-12-29']);
});

it('the plainer field comes first, and one that is no day is none', () => {
  expect(found('date: 2014-12-28', 'published: 2014-12-29')).toEqual(['2014-12-29']);
  expect(found('published: soon', 'date: 2014-12-28')).toEqual(['2014-12-28']);
  for (const line of [
    'updated: 2014-12-29',
    'date: about 2014-12-29',
    'date: 2014-12-28, 2014-12-29',
    'expires: 2014-12-29',
  ])
    expect(found(line)).toEqual([]);
});
