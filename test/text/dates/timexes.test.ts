import { afterEach, describe, expect, it, vi } from 'vitest';
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
