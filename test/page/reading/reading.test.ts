import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { visible } from '../../../src/discord/reply/visible.ts';
import { openLibrary } from '../../../src/library.ts';
import { readPath } from '../../../src/page/reading/link.ts';
import { readingPage } from '../../../src/page/reading/reading-page.ts';
import { hostileText } from '../../support/hostile.ts';
import { seedArticles, seedLibrary } from '../../support/seeds.ts';

const WAYS: Parameters<typeof readingPage>[2] = {
  wanted: null,
  pathTo: (place) => readPath(place.article, place),
  pathToPart: (part) => `/read/x?part=${part}`,
  pathOf: (other) => readPath(other, null),
};

const pageOf = (
  library: typeof seedLibrary,
  id: string,
  at: { start: number; end: number } | null = null,
  wanted: number | null = null,
) => parseHTML(readingPage(library.inContext(id)!, at, { ...WAYS, wanted }).source).document;

const bodies = (document: ReturnType<typeof pageOf>): string[] =>
  [...document.querySelectorAll('.paragraph > .body')].map(({ textContent }) => textContent);

const NATO = seedArticles.find(({ title }) => title.startsWith('NATO, Russia'))!;

describe('the reading room', () => {
  it.each(seedArticles.map((article) => [article.title, article] as const))(
    'shows every paragraph of %s as it was published',
    (_title, article) => {
      const body = article.blocks.filter(({ role }) => role === 'body');
      expect(bodies(pageOf(seedLibrary, article.id))).toEqual(
        body.map(({ start, end }) => visible(article.text.slice(start, end))),
      );
    },
  );

  it('marks the very words that were opened, across what else is marked in them', () => {
    const start = NATO.text.indexOf('“On missile defence');
    const end = NATO.text.indexOf('Secretary General', start);
    const marks = [...pageOf(seedLibrary, NATO.id, { start, end }).querySelectorAll('mark')];
    expect(marks.map(({ textContent }) => textContent).join('')).toBe(NATO.text.slice(start, end));
    expect(marks.filter(({ id }) => id === 'at')).toHaveLength(1);
  });

  it('tells of each quotation who says it and how that is known, and leads to the one before and after', () => {
    const document = pageOf(seedLibrary, NATO.id);
    const note = [...document.querySelectorAll('.notes li')].find(({ textContent }) =>
      textContent.includes('“he told”'),
    )!;
    const said = note.textContent.replace(/\s+/g, ' ');
    expect(said).toContain(
      'Anders Fogh Rasmussen, NATO Secretary General · Quoted word for word · “he told” · he = Anders Fogh Rasmussen',
    );
    const quoted = document.getElementById(`q${note.id.slice(1)}`)!;
    expect(quoted.textContent).toMatch(/^But we all agreed/);
    const ways = [...note.querySelectorAll('a.way')].map((way) => way.getAttribute('href'));
    expect(ways).toHaveLength(2);
    for (const way of ways) expect(way).toMatch(/^\/read\/[0-9a-f]{10}\?at=\d+-\d+#at$/);
  });

  it('tells the day of a time expression with what it was reckoned from', () => {
    expect(pageOf(seedLibrary, NATO.id).querySelector('#p1 .notes')!.textContent).toContain(
      '“Thursday”: Thursday 8 December 2011 · worked out from Thursday 8 December 2011, date from the address',
    );
    const inferred = seedArticles.find(({ title }) => title.startsWith('Putin gives notice'))!;
    expect(pageOf(seedLibrary, inferred.id).documentElement.textContent).toContain(
      'if the article was published on 19 September 2009, which is inferred',
    );
  });

  it('folds what was set aside, and opens it where it holds the passage', () => {
    const aside = NATO.blocks.find(({ role }) => role === 'furniture')!;
    expect(pageOf(seedLibrary, NATO.id).querySelector('details')!.hasAttribute('open')).toBe(false);
    expect(pageOf(seedLibrary, NATO.id, aside).querySelector('details')!.hasAttribute('open')).toBe(true);
  });

  it('lists the texts that it had with their days and what is otherwise in each, and leads there', () => {
    const read = seedLibrary.inContext(NATO.id)!;
    const known = { title: NATO.title, published: NATO.published };
    const changes = { fields: ['title', 'day'], fresh: 2, gone: 1, aside: false } as const;
    const source = (id: string) =>
      readingPage(
        {
          ...read,
          versions: [
            { ...known, id, current: true, changes },
            { ...known, id: '0123456789', title: '<b>Old</b>', current: false, changes: null },
          ],
        },
        null,
        { ...WAYS, pathTo: () => null },
      ).source;
    const list = parseHTML(source(NATO.id)).document.querySelector('.versions')!;
    expect(
      [...list.querySelectorAll('li')].map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
    ).toEqual([
      `Current version (the one on this page) · ${NATO.title} · 8 December 2011 (date from the address) Changed since the one before: a different headline, a different publication date, 2 paragraphs new or reworded, 1 paragraph removed or reworded.`,
      'Earlier version · <b>Old</b> · 8 December 2011 (date from the address) The first that was imported.',
    ]);
    expect([...list.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['/read/0123456789']);
    expect(pageOf(seedLibrary, NATO.id).querySelector('.versions')).toBeNull();
  });

  it('has every name once, and leads to none that is missing', () => {
    const document = pageOf(seedLibrary, NATO.id, { start: 219, end: 300 });
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const led = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')!.slice(1));
    expect(led.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('shows any text as its words, and makes nothing of it', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(400), fc.nat(80), (text, from, length) => {
        const article = makeArticle('hostile.txt', `The title\n\n${text}<script>alert(1)</script>`, {
          title: '<img src=x onerror=alert(1)>',
        });
        const document = pageOf(openLibrary([article], null), article.id, {
          start: from,
          end: from + length + 1,
        });
        expect(document.querySelectorAll('script')).toHaveLength(1);
        expect(document.querySelectorAll('img, iframe, [onerror]')).toHaveLength(0);
        const body = article.blocks.filter(({ role }) => role === 'body');
        expect(bodies(document)).toEqual(
          body.map(({ start, end }) => visible(article.text.slice(start, end))),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('a long article', () => {
  const LINES = Array.from(
    { length: 300 },
    (_, i) =>
      `“We will open quay number ${i} on Friday whatever the owners of it say,” said the harbour master Ida Holm in the ${i} th of her letters. ${'It rained. '.repeat(20)}`,
  );
  const library = openLibrary([makeArticle('long.txt', `The quays open\n\n${LINES.join('\n\n')}\n`)], null);
  const { id, text } = library.articles().articles![0]!;
  const all = (): { paragraphs: string[]; parts: number; weights: number[] } => {
    const first = pageOf(library, id);
    const parts = Number(/Part 1 of (\d+)/.exec(first.documentElement.textContent)![1]);
    const pages = Array.from({ length: parts }, (_, i) => pageOf(library, id, null, i + 1));
    return {
      parts,
      paragraphs: pages.flatMap(bodies),
      weights: pages.map(({ documentElement }) => documentElement.outerHTML.length),
    };
  };

  it('is read in parts that are light, which have every paragraph once and in order', () => {
    const { paragraphs, parts, weights } = all();
    expect(parts).toBeGreaterThan(3);
    expect(paragraphs).toEqual(LINES.map((line) => line.trim()));
    expect(Math.max(...weights)).toBeLessThan(110_000);
  });

  it('is opened at the part of a passage, and leads to those before and after', () => {
    const start = text.indexOf('We will open quay number 150');
    const page = pageOf(library, id, { start, end: start + 28 });
    expect(page.querySelector('mark')!.textContent).toBe('We will open quay number 150');
    const ways = [...page.querySelectorAll('nav a')].map((a) => a.textContent);
    expect(ways).toEqual(['The part before', 'The next part', 'The part before', 'The next part']);
  });

  it.each([0, -1, 1.5, 9_999, NaN])('begins with its first part where there is no part %d', (wanted) =>
    expect(bodies(pageOf(library, id, null, wanted))[0]).toContain('quay number 0 '),
  );

  it('has no parts where it is short', () =>
    expect(pageOf(seedLibrary, NATO.id).querySelector('nav')).toBeNull());
});
