import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/forms/extract.ts';
import { FORMS } from '../../src/forms/forms.ts';
import { FILES, LEFT, page, SAID, scan, zip64 } from './files.ts';

const read = (name: string, bytes: Uint8Array) => extract({ name, bytes, url: null });
const straight = (words: string): string => words.replaceAll(/[“”]/g, '"');

describe('a file of any form', () => {
  it.each(FILES)(
    '%s gives its article word for word, with what the file says of it',
    async (name, bytes, form, known) => {
      const { articles, refused, form: found } = await read(name, bytes);
      expect({ refused, form: found, articles: articles.length }).toEqual({ refused: [], form, articles: 1 });
      const [article] = articles;
      expect(straight(article!.text)).toContain(straight(SAID));
      expect(article!.text).toContain(LEFT);
      expect(article!.text).not.toMatch(/Sign up|alert|Secret|A note|Home|-->|<\w/);
      const { title, date, outlet, authors, url } = article!;
      const said = {
        title: title?.value,
        date: date?.value,
        outlet: outlet?.value,
        authors: authors?.value.join(),
        url: url?.value,
      };
      expect(said).toMatchObject(known);
    },
  );

  it('is known by what it holds where its name says nothing', async () => {
    const byName = new Set(FORMS.flatMap(({ name, recognises }) => (recognises ? [] : [name])));
    for (const [, bytes, form] of FILES.filter(([, , one]) => !byName.has(one)))
      expect((await read('', bytes)).form).toBe(form);
  });

  it('is here, one at least of every form', () => {
    const here = new Set(FILES.map(([, , form]) => form));
    expect(FORMS.flatMap(({ name }) => (here.has(name) ? [] : [name]))).toEqual([]);
  });
});

describe('what gives no article', () => {
  it.each([
    ['nothing.txt', new Uint8Array(), 'empty'],
    ['blank.txt', strToU8(' \n\n '), 'empty'],
    ['scan.pdf', scan, 'scan'],
    ['broken.pdf', strToU8('%PDF-1.4\nno such thing'), 'malformed'],
    ['broken.docx', strToU8('PK\x03\x04 and no more'), 'empty'],
    ['picture.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'picture'],
    ['data.bin', Uint8Array.from([1, 2, 3, 0, 0, 5]), 'unknown form'],
    ['letter.rtf', strToU8('{\\rtf1{\\info{\\title Hello}}}'), 'no words'],
    ['large.zip', zip64(), 'zip64'],
    ['page.html', strToU8('<html><body><script>x()</script></body></html>'), 'no words'],
    ['feed.xml', strToU8('<rss version="2.0"><channel><title>x</title></channel></rss>'), 'empty'],
  ])('%s is refused with the reason', async (name, bytes, why) => {
    const { articles, refused } = await read(name, bytes);
    expect(articles).toEqual([]);
    expect(refused.map((one) => one.why)).toEqual([why]);
  });

  it('is told by the line of a table or of JSON, and the rest is read', async () => {
    const table = await read(
      'a.csv',
      strToU8(`title,text\nOne,“We won.”\nTwo,a,b,c\nThree,It is over now.\n`),
    );
    expect(table.articles.map(({ title }) => title?.value)).toEqual(['One', 'Three']);
    expect(table.refused).toMatchObject([{ why: 'malformed', where: 'line 3' }]);
    const json = await read('a.jsonl', strToU8('{"text":"It is over."}\n{broken\n{"text":""}\n'));
    expect(json.articles).toHaveLength(1);
    expect(json.refused.map(({ where }) => where)).toEqual(['line 2', 'line 3']);
  });
});

describe('a table in which a quotation mark is never closed', () => {
  it.each([
    ['One,"2010-01-01,It is won.', 'Two,2010-01-02,"The mill, they said, is open."'],
    ['"One,2010-01-01,"It is won."', '"Two","2010-01-02","The mill, they said, is open."'],
    ['One,2010-01-01,"It is won.', 'Two,2010-01-02,"The mill, they said, is open."'],
    ['One,"2010-01-01,It is ""won"".', 'Two,2010-01-02,"The mill, they said, is open."'],
  ])('gives no words of one row to another, names the line, and loses no other row: %j', async (...rows) => {
    for (const end of ['\n', '\r\n']) {
      const lines = ['title,date,text', ...rows, 'Three,2010-01-03,Over.', ''];
      const table = await read('a.csv', strToU8(lines.join(end)));
      expect(table.articles.map(({ title, text }) => [title?.value, text])).toEqual([
        ['Two', 'The mill, they said, is open.'],
        ['Three', 'Over.'],
      ]);
      expect(table.refused).toMatchObject([{ why: 'malformed', where: 'line 2' }]);
    }
  });

  it('is none where a text only goes on in the next line', async () => {
    const { articles, refused } = await read(
      'a.csv',
      strToU8('title,text\nOne,"He said ""no"", twice,\nand ""yes"", once."\nTwo,Over.\n'),
    );
    expect(articles.map(({ title }) => title?.value)).toEqual(['One', 'Two']);
    expect(refused).toEqual([]);
  });
});

describe('a hostile archive', () => {
  it('is not followed out of its folder, nor deeper than four files in each other', async () => {
    const { articles, refused } = await read(
      'a.zip',
      zipSync({
        '../../etc/passwd.txt': strToU8('root'),
        'C:/x.txt': strToU8('x'),
        'good.txt': strToU8('It is over.'),
      }),
    );
    expect(articles).toHaveLength(1);
    expect(refused.map(({ why }) => why)).toEqual(['outside', 'outside']);
    let inner = zipSync({ 'a.txt': strToU8('It is over.') });
    for (let i = 0; i < 6; i++) inner = zipSync({ 'a.zip': inner });
    expect(await read('deep.zip', inner)).toMatchObject({ articles: [], refused: [{ why: 'too deep' }] });
  });

  it('that swells is refused by name', async () => {
    const bomb = zipSync({ 'big.txt': new Uint8Array(60_000_000), 'good.txt': strToU8('It is over.') });
    const { articles, refused } = await read('bomb.zip', bomb);
    expect(bomb.length).toBeLessThan(200_000);
    expect(articles).toHaveLength(1);
    expect(refused).toMatchObject([{ where: 'big.txt', why: 'too large' }]);
  });
});

it('A crawl that was cut short ends, with what was whole in it.', async () => {
  const [, bytes] = FILES.find(([name]) => name === 'quay.warc')!;
  const { articles, refused } = await read('quay.warc', bytes.subarray(0, bytes.length - 100));
  expect(articles.length + refused.length).toBeGreaterThan(0);
});

it('Files with many bytes changed end too.', async () => {
  const file = fc.constantFrom(...FILES);
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(file, changes, fc.boolean(), async ([name, bytes], all, named) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, sign] of all)
        broken[Math.min(broken.length - 1, Math.floor(at * broken.length))] = sign;
      const { articles, refused } = await read(named ? name : '', broken);
      expect(articles.length + refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});

it('Whatever bytes a file has, reading it ends with articles or reasons, and gives no markup as words.', async () => {
  const cut = fc.constantFrom(...FILES.map(([, bytes]) => bytes)).chain((bytes) =>
    fc.record({
      bytes: fc.constant(bytes),
      at: fc.nat(bytes.length),
      sign: fc.nat(255),
      end: fc.nat(bytes.length),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cut, async ({ bytes, at, sign, end }) => {
      const broken = Uint8Array.from(bytes.subarray(0, Math.max(1, end)));
      if (at < broken.length) broken[at] = sign;
      const { articles, refused } = await read('', broken);
      expect(articles.length + refused.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

it('A page with scripts, styles and what is hidden gives none of them.', async () => {
  const hostile = page.replace(
    '</article>',
    '<p hidden>Hidden words.</p><style>p{}</style><p onclick="x()">@everyone <b>bold</b></p></article>',
  );
  const { articles } = await read('a.html', Buffer.from(hostile));
  expect(articles[0]!.text).not.toMatch(/Hidden|onclick|p\{\}/);
});

it.each([
  ['comments that nothing follows', '<!--P-->'.repeat(2_000)],
  ['a line of figures after From', `From a@b.c 2009\nSubject: x\n\nFrom ${'0'.repeat(20_000)}`],
  ['a subtitle of open marks', `1\n00:00:01,000 --> 00:00:02,000\n${'{\\'.repeat(20_000)}`],
])('A file of %s is told from others, and ends.', async (_, text) => {
  const { articles, refused } = await read('', new TextEncoder().encode(text));
  expect(articles.length + refused.length).toBeGreaterThan(0);
});
