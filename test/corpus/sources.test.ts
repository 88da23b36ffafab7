import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/corpus/sources.ts';
import { problemInWords } from '../../src/words/problem.ts';

const FILES = new Set(['a.txt', 'b.txt']);
const told = (value: unknown): string[] =>
  readSources(JSON.stringify(value, null, 1), FILES).problems.map((problem) => problemInWords(problem));
const source = (entry: object) =>
  readSources(JSON.stringify([{ file: 'a.txt', ...entry }]), FILES).sources.get('a.txt');

describe('sources.json', () => {
  it('needs nothing but the file, takes null for nothing, and passes over other fields', () => {
    expect(told([{ file: 'a.txt' }, { file: 'b.txt', title: null, url: null, page: '6' }])).toEqual([]);
    expect(source({})?.published).toEqual({ value: null, from: null, to: null, basis: 'unknown' });
  });

  it('takes a day with its basis, `manifest` when none is given', () => {
    const day = { value: '2008-02-29', from: '2008-02-29', to: '2008-02-29' };
    expect(source({ published: '2008-02-29' })?.published).toEqual({ ...day, basis: 'manifest' });
    expect(source({ published: '2008-02-29', publishedBasis: 'url' })?.published).toEqual({
      ...day,
      basis: 'url',
    });
    expect(source({ published: '2008-02-29', publishedBasis: 'unknown' })?.published?.value).toBeNull();
  });

  it.each(['2009-02-29', '2009-13-01', '2009-9-19', '19 September 2009', '2009-09-19T10:00:00Z', '', 2009])(
    'refuses the day %j and keeps the rest of the entry',
    (published) => {
      const entry = { file: 'a.txt', outlet: 'The Paper', published };
      expect(told([entry])).toEqual([
        'sources.json, line 5, [0].published: it must be a real day, written YYYY-MM-DD. The date stays unknown.',
      ]);
      expect(source(entry)).toMatchObject({ outlet: 'The Paper', published: { basis: 'unknown' } });
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org/',
    '//example.org',
    'https://user@example.org/',
    'https://example.org/a b',
    'not an address',
  ])('refuses the address %j', (url) => {
    expect(told([{ file: 'a.txt', url }])).toEqual([
      'sources.json, line 4, [0].url: it must be an http or https address without blanks, quotation marks and angle brackets. The value is left out.',
    ]);
    expect(source({ url })?.url).toBeUndefined();
  });

  it('takes http and https addresses as they are', () => {
    for (const url of ['http://example.org', 'https://example.org/a_(b)?c=d#e'])
      expect(source({ url })?.url).toBe(url);
  });

  it('refuses a file outside the folder, one that is missing, and one named twice', () => {
    expect(
      told([
        { file: '../../x' },
        { file: '/etc/passwd' },
        { file: 'c.txt' },
        { file: 'a.txt' },
        { file: 'a.txt' },
      ]),
    ).toEqual([
      'sources.json, line 3, [0].file: "file" must name a file in the same folder, without a path. The entry is left out.',
      'sources.json, line 6, [1].file: "file" must name a file in the same folder, without a path. The entry is left out.',
      'sources.json, line 9, [2].file: there is no article of that name in the folder. The entry is left out.',
      'sources.json, line 15, [4].file: an earlier entry names the same file. The later one is left out.',
    ]);
  });

  it('refuses what is no entry, and a title or outlet that is no line', () => {
    expect(told({ file: 'a.txt' })).toEqual([
      'sources.json, line 1: sources.json must be a list of entries. The dates of the articles stay unknown.',
    ]);
    expect(
      told([
        'a.txt',
        {},
        { file: 7 },
        { file: 'a.txt', title: 'a\nb', outlet: ' ', publishedBasis: 'guess' },
      ]),
    ).toEqual([
      'sources.json, line 2, [0]: every entry must be an object with at least "file". The entry is left out.',
      'sources.json, line 3, [1].file: "file" must be the name of an article. The entry is left out.',
      'sources.json, line 5, [2].file: "file" must be the name of an article. The entry is left out.',
      'sources.json, line 9, [3].title: it must be one line of text and not too long. The value is left out.',
      'sources.json, line 10, [3].outlet: it must be one line of text and not too long. The value is left out.',
      'sources.json, line 11, [3].publishedBasis: it must be one of manifest, text, url, path, inferred, copyright, unknown. The value is left out.',
    ]);
  });
});
