import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../src/corpus/front-matter.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { deduce } from '../../src/text/dates/published/deduce.ts';

const BODY = '\n\nThe ferry sank near the pier.\n\n“It went fast,” said Olaf Grau.\n';
const made = (fields: string, body = BODY) => makeArticle('ferry.md', `---\n${fields}\n---${body}`);
const roles = (fields: string) =>
  made(fields).blocks.map(({ role, start, end }) => `${role}: ${made(fields).text.slice(start, end)}`);

describe('front matter', () => {
  it('is read to its end, whatever its values run on to', () => {
    const text = [
      '---',
      '# Originally published at the following URL',
      'source_url: https://example.com/ferry',
      'title: "Ferry sinks: nobody hurt"',
      'excerpt: "It went fast,',
      'the captain said: nobody was hurt."',
      'deck: >-',
      '  More of it',
      '',
      'authors:',
      '  - ann-lee',
      '- bo-ek',
      '---',
    ].join('\n');
    const front = frontMatter(`\n${text}${BODY}`);
    expect(front?.end).toBe(text.length + 1);
    for (const name of ['source_url', 'title']) {
      const { value, range } = front!.fields.get(name)!;
      expect(`\n${text}`.slice(range!.start, range!.end)).toBe(value);
    }
    expect(front!.fields.get('title')!.value).toBe('Ferry sinks: nobody hurt');
  });

  it.each([
    ['no end', '---\ntitle: Ferry sinks\nThe ferry sank.'],
    ['sentences', '---\nThe ferry sank.\nHe said: it went fast.\n---\nMore.'],
    ['speakers', '---\nHOST: Good evening.\nGUEST: Good evening.\n---\nMore.'],
    ['words before it', 'News\n---\ntitle: Ferry sinks\n---\n'],
  ])('is none with %s', (_, text) => {
    expect(frontMatter(text)).toBeNull();
  });

  it('gives the title, a slice of the file, and is furniture beside it', () => {
    expect(roles("layout: post\ntitle: 'Ferry sinks'")).toEqual([
      'furniture: ---',
      'furniture: layout: post',
      "furniture: title: '",
      'title: Ferry sinks',
      "furniture: '",
      'furniture: ---',
      'body: The ferry sank near the pier.',
      'body: “It went fast,” said Olaf Grau.',
    ]);
    expect(made("title: 'Ferry sinks'").title).toBe('Ferry sinks');
  });

  it('leaves the title to the heading that repeats it', () => {
    expect(made('title: Ferry sinks', `\n# Ferry sinks${BODY}`).blocks[3]).toMatchObject({ role: 'title' });
  });

  it.each([
    [String.raw`title: "The \"Grau\" sinks"`, 'The "Grau" sinks'],
    ["title: 'The captain''s ferry sinks'", "The captain's ferry sinks"],
    ['title: >-\n  Ferry sinks\n  near the pier', 'Ferry sinks near the pier'],
    ['title: "Ferry sinks\n  near the pier"', 'Ferry sinks near the pier'],
    ['title: Ferry sinks near the pier\ntitle: Another', 'Ferry sinks near the pier'],
    ['title: Ferry sinks # for now', 'Ferry sinks'],
    ['layout: post\ntitle: 1984', '1984'],
  ])('gives the title as it reads, however it is written: %j', (fields, title) => {
    expect(made(fields).title).toBe(title);
  });

  it('gives the address where it is one of a page', () => {
    expect(made('title: Ferry\ncanonical_url: https://example.com/ferry').url).toBe(
      'https://example.com/ferry',
    );
    expect(made('title: Ferry\nurl: /ferry').url).toBeNull();
  });

  it('is read in no time, however deep its brackets go', () => {
    expect(frontMatter(`---\ntitle: ${'['.repeat(50_000)}\n---\n`)).toBeNull();
  });

  it.each([
    ['date: 2013-05-07 10:15:00 -0400'],
    ["date: '2013-05-07T10:15:00.000Z'"],
    ['lastmod: 2015-06-09\ndate: 2013-05-07 # when it went out'],
    ['date: 2015-06-09\npublished: 2013-05-07'],
    ['published: true\ndate: May 7, 2013'],
  ])('gives the day: %j', (fields) => {
    expect(deduce(made(`title: Ferry sinks\n${fields}`))).toMatchObject({
      value: '2013-05-07',
      basis: 'text',
    });
  });

  it.each([['updated: 2013-05-07'], ['expirydate: 2013-05-07'], ['date: 05/07/2013'], ['date: 2013-05']])(
    'gives no day: %j',
    (fields) => {
      expect(deduce(made(`title: Ferry sinks\n${fields}`)).value).toBeNull();
    },
  );

  it('settles the day against the name of the file', () => {
    const article = { ...made('date: 2013-05-07\ntitle: Ferry sinks'), file: '2013-05-09-ferry.md' };
    expect(deduce(article).value).toBe('2013-05-07');
  });
});
