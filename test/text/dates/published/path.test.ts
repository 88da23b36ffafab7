import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { contradictions, deduce } from '../../../../src/text/dates/published/deduce.ts';

const TEXT = 'Ferry sinks off pier\n\nThe ferry sank near the pier on Sunday night, the coastguard said.';
const of = (file: string, text = TEXT) => deduce(makeArticle(file, text));
const day = (value: string, basis: string) => ({ value, from: value, to: value, basis });
const UNKNOWN = { value: null, from: null, to: null, basis: 'unknown' };

describe('the day in a file’s name', () => {
  it.each([
    '2013-05-07-ferry-sinks.md',
    '2013_05_07.txt',
    '20130507-ferry.txt',
    'herald_20130507.txt',
    'ferry-sinks-2013-05-07.txt',
    'posts/2013-05-07-ferry.md',
    '2013/05/07/ferry.md',
    '7May2013Grau12.txt',
    'se-2013-05-07-7May2013Grau12.txt',
    '07-May-2013 ferry.txt',
    'May-7-2013.txt',
    '2013-05-07T10-15.txt',
  ])('reads %s', (file) => {
    expect(of(file)).toEqual(day('2013-05-07', 'path'));
  });

  it.each([
    ['the day of what is told', 'attacks-of-2013-05-07.txt'],
    ['the day of what is told', 'what-happened-after-2013-05-07.txt'],
    ['the day of what is told', 'remembering-the-great-fire-2013-05-07-and-its-dead.txt'],
    ['the day of what is told', 'september-11-2001-remembered.txt'],
    ['two days', '2013-05-07-to-2013-05-09.txt'],
    ['a day and a month that could be either', '05-07-2013.txt'],
    ['no day of the calendar', '2013-13-07.txt'],
    ['a longer number', '201305071234.txt'],
    ['figures in a sum', 'a1b20130507c.txt'],
    ['a month alone', '2013-05.txt'],
  ])('knows nothing from %s: %s', (_, file) => {
    expect(of(file)).toEqual(UNKNOWN);
  });

  it('yields to a page that says outright when it was published', () => {
    expect(of('2013-05-09.txt', TEXT.replace('\n\n', '\n\nPublished 7 May 2013\n\n'))).toEqual(
      day('2013-05-07', 'text'),
    );
  });

  it('proves nothing against a dateline of another day', () => {
    expect(of('2013-05-09.txt', TEXT.replace('\n\n', '\n\n7 May 2013\n\n'))).toEqual(UNKNOWN);
  });

  it('is none of an article of a file that has several', () => {
    expect(of('2018-03-20.txt#3')).toEqual(UNKNOWN);
  });

  it('is no reason to doubt the manifest', () => {
    const published = {
      value: '2013-05-07',
      from: '2013-05-07',
      to: '2013-05-07',
      basis: 'manifest',
    } as const;
    expect(contradictions([makeArticle('2013-05-09.txt', TEXT, { published })])).toEqual([]);
  });
});
