import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/forms/extract.ts';
import { CODED, ENDED, LOST_LINE, NUMBERED, ONE_NUMBERED, UNCODED, UNSURE } from './bundles.ts';

const read = (name: string, text: string) => extract({ name, bytes: Buffer.from(text), url: null });

async function headsOf(name: string, text: string) {
  const { articles, refused } = await read(name, text);
  expect(refused).toEqual([]);
  return articles.map(({ title, outlet, date, authors }) => [
    title?.value,
    outlet?.value,
    date?.value ?? null,
    authors?.value.join() ?? null,
  ]);
}

const TITLE = (n: number) => `Harbour wall number ${n} to be mended; Work begins at the north pier`;
const RTF = (text: string) => `{\\rtf1\\ansi ${text.replaceAll(/[“”]/gu, '"').replaceAll('\n', '\\par\n')}}`;

describe('a download of several documents gives each with its own head', () => {
  it('below "1 of 3 DOCUMENTS"', async () => {
    expect(await headsOf('a.txt', NUMBERED)).toEqual([
      [TITLE(1), 'The Quay Courier', '2015-06-04', 'Ida Moe,Jan Holm'],
      [TITLE(2), 'The Quay Courier', '2015-06-05', 'Ida Moe,Jan Holm'],
      [TITLE(3), 'The Quay Courier', null, null],
    ]);
  });

  it('above "End of Document"', async () => {
    expect(await headsOf('a.html', ENDED)).toEqual([
      ['Ferry 1 sails again', 'The Sound Gazette', '2019-07-01', 'Tom Berg'],
      ['Ferry 2 sails again', 'The Sound Gazette', null, 'Tom Berg'],
      ['Ferry 3 sails again', 'The Sound Gazette', '2019-07-03', 'Tom Berg'],
    ]);
  });

  it('above a number of Factiva, with codes', async () => {
    expect(await headsOf('a.txt', CODED)).toEqual([
      ['Mill 1 closes', 'The Mill Post', '2011-12-29', 'Ida Moe'],
      ['Mill 2 closes', 'The Mill Post', null, null],
      ['Mill 3 closes', 'The Mill Post', '2011-12-30', 'Jan Holm'],
    ]);
  });

  it.each(['a.txt', 'a.rtf'])('above a number of Factiva, without codes: %s', async (name) => {
    expect(await headsOf(name, name === 'a.rtf' ? RTF(UNCODED) : UNCODED)).toEqual([
      ['Bridge 1 opens', 'The Bridge Echo', '2012-01-09', 'Ida Moe'],
      ['Bridge 2 opens', 'The Bridge Echo', '2012-01-10', 'Ida Moe'],
    ]);
  });

  it('one document alone too', async () => {
    expect(await headsOf('a.txt', ONE_NUMBERED)).toEqual([
      [TITLE(1), 'The Quay Courier', '2015-06-04', 'Ida Moe,Jan Holm'],
    ]);
  });
});

describe('the words of a document', () => {
  it('are its own, wrapped lines put together, and nothing of its head and foot', async () => {
    const { articles } = await read('a.txt', NUMBERED);
    expect(articles[1]!.text).toBe(
      'The harbour wall number 2 is to be mended before the storms of the autumn, the council said. "We have waited long enough," Ann Lee said.\n\nWork begins at the north pier.',
    );
  });

  it('are kept where one begins like a code', async () => {
    const { articles } = await read('a.txt', CODED);
    expect(articles[0]!.text).toBe(
      'Mill 1 closes at the end of the year.\n\nIN the town nobody was surprised. “We saw it coming,” said Ann Lee.',
    );
  });
});

describe('what cannot be parted surely', () => {
  it('is refused by its number, and the others are read', async () => {
    const { articles, refused } = await read('a.txt', UNSURE);
    expect(articles.map(({ date }) => date?.value)).toEqual(['2015-06-04', undefined]);
    expect(refused).toEqual([{ where: 'document 2', why: 'unparted' }]);
  });

  it('is never two documents as one', async () => {
    const { articles, refused } = await read('a.txt', LOST_LINE);
    expect(articles).toHaveLength(1);
    expect(refused).toEqual([{ where: 'document 1', why: 'unparted' }]);
  });
});

const article = (line: string) =>
  `The leak\n\nThe first page says what it is:\n\n${line}\n\n“Nobody was to see it,” said Ann Lee on Monday.`;

describe('an article that reads like a download is none', () => {
  it.each([
    ['quotes "1 of 3 documents"', 'Stamped “1 of 3 documents”, it lay in the mill.'],
    ['has such a line', '1 of 3 DOCUMENTS'],
    ['has such headings', 'Document 1 of 2\n\nIt is short.\n\nDocument 2 of 2'],
    ['ends a document', 'End of Document\n\nAnd the other:\n\nEnd of Document'],
    ['has one number of Factiva', 'Document MILLP00020111229e7ct00012'],
  ])('where it %s', async (_, line) => {
    const text = article(line);
    const { articles, refused } = await read('a.txt', text);
    expect(refused).toEqual([]);
    expect(articles.map((one) => one.text)).toEqual([text]);
  });
});
