import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read as readArticle } from '../../../src/text/read.ts';
import { read, values } from './reading.ts';

describe('timexes', () => {
  afterEach(() => vi.useRealTimers());

  it('does not look at the clock', () => {
    const text = 'He left yesterday, on Tuesday or on 5 May, and will be back next month.';
    const before = read(text);
    vi.useFakeTimers({ now: new Date('2031-08-02T12:00:00Z') });
    expect(read(text)).toEqual(before);
    expect(before.map(({ value }) => value)).toEqual(['2007-03-29', '2007-03-27', '2006-05-05', '2007-04']);
  });

  it('keeps the holes of an article that nobody dated', () => {
    expect(values('He left yesterday, on Tuesday or on 5 May 2006.', null)).toEqual([
      'yesterday = XXXX-XX-XX',
      'Tuesday = XXXX-WXX-2',
      '5 May 2006 = 2006-05-05',
    ]);
  });

  it('says what each was reckoned from, and by which rule', () => {
    expect(read('They met on Wednesday.')[0]).toMatchObject({
      anchor: '2007-03-30',
      certain: true,
      rule: 'weekday',
      from: '2007-03-28',
      to: '2007-03-28',
    });
    expect(read('They met on 28 March 2007.')[0]).toMatchObject({ anchor: null, certain: true });
  });
});

const of = (text: string) => {
  const published = {
    value: '2007-03-30',
    from: '2007-03-30',
    to: '2007-03-30',
    basis: 'manifest',
  } as const;
  const article = makeArticle('made-up.txt', `A headline\n\n${text}`, { published });
  return readArticle(article).timexes.map(
    ({ start, end, value }) => `${article.text.slice(start, end)} = ${value}`,
  );
};

describe('timexes, in speech', () => {
  it('reckons from the day of speaking, where the sentence gives it', () => {
    expect(of('“I will resign tomorrow,” Ann Lee said on Monday.')).toEqual([
      'tomorrow = 2007-03-27',
      'Monday = 2007-03-26',
    ]);
  });

  it('reckons the rest from publication', () => {
    expect(of('Ann Lee said on Monday that she will resign tomorrow.')).toContain('tomorrow = 2007-03-31');
  });
});

describe('timexes, in a history', () => {
  it('takes the year of what is told for a month without one', () => {
    const text =
      'War broke out in 1939. In 1940 it spread. It grew in 1941. In June, Germany invaded. It ended in 1945.';
    expect(values(text)).toContain('June = 1941-06');
  });

  it('does not where an article only looks back once', () => {
    expect(values('It opened in 2003. In February, it passed its rival.')).toContain('February = 2007-02');
  });
});

describe('timexes, what is no date', () => {
  it.each([
    'They march on.',
    'He may go.',
    'The second time was easier.',
    'This story has been viewed 2504 times.',
    'The Sunday Times wrote so.',
    'The sun shone and sat low.',
    'Some 1,500 men and 2000 people came.',
    'It cost $2007.',
  ])('leaves "%s" alone', (text) => {
    expect(values(text)).toEqual([]);
  });
});
