import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeArticle, type Source } from '../../../../src/corpus/make.ts';
import { contradictions, dated, datedBy, deduce } from '../../../../src/text/dates/published/deduce.ts';
import { latestDay } from '../../../../src/text/dates/published/latest.ts';
import { monthOf } from '../../../../src/text/dates/published/month.ts';
import { read } from '../../../../src/text/read.ts';
import { problemInWords } from '../../../../src/words/problem.ts';
import { SEEDS } from '../../../support/seeds.ts';

const seed = (file: string) => makeArticle(file, readFileSync(`${SEEDS}/${file}`, 'utf8'));
const of = (text: string, source: Source = {}) => deduce(makeArticle('made-up.txt', text, source));
const manifest = (day: string): Source => ({
  published: { value: day, from: day, to: day, basis: 'manifest' },
});
const day = (value: string, basis: string) => ({ value, from: value, to: value, basis });
const UNKNOWN = { value: null, from: null, to: null, basis: 'unknown' };

describe('deduce, over the seeds without their manifest', () => {
  it('reads a dateline whose weekday agrees', () => {
    expect(deduce(seed('002_d1d9a3837e116dae.txt'))).toEqual(day('2007-03-30', 'text'));
  });

  it('takes a copyright line for a year', () => {
    expect(deduce(seed('000_08e07ad140e85407.txt'))).toEqual({
      value: null,
      from: '2009-01-01',
      to: '2009-12-31',
      basis: 'copyright',
    });
  });

  it('counts an anniversary, and dates what happened on it', () => {
    const article = dated(seed('004_e5ebca9a67f22be0.txt'));
    expect(article.published).toEqual({ value: null, from: '2011-12-08', to: '2011-12-14', basis: 'text' });
    const thursday = read(article).timexes.find(({ rule }) => rule === 'weekday');
    expect(thursday?.value).toBe('2011-12-08');
  });

  it('finds a month without a year', () => {
    const article = seed('003_6ed9a0887fe016b5.txt');
    expect(deduce(article)).toEqual(UNKNOWN);
    expect(monthOf(article.text, read(article).timexes)?.month).toBe(4);
  });

  it('tells no month from the day of a dateline', () => {
    const text =
      'LEEDS, March 3 (Agency) - The council approved it on Tuesday. A petition was handed in last month.';
    const article = makeArticle('made-up.txt', `A headline\n\n${text}`);
    expect(monthOf(article.text, read(article).timexes)).toBeNull();
  });

  it('knows nothing where there is nothing', () => {
    const article = seed('001_7280fabf0e2c6661.txt');
    expect(deduce(article)).toEqual(UNKNOWN);
    expect(monthOf(article.text, read(article).timexes)).toBeNull();
  });
});

const wire = (lead: string, rest: string) => of(`A headline\n\nLEEDS, March 3 (Agency) - ${lead}\n\n${rest}`);

describe('a dateline without a year', () => {
  const lead = 'The council on Tuesday approved a new library.';
  const flood = 'The old library was damaged in a flood in 2014.';

  it('takes the only year between what is past and what is to come', () => {
    expect(wire(lead, `${flood} Work is to begin in 2016.`)).toEqual(day('2015-03-03', 'inferred'));
  });

  it.each([
    ['two years that fit', lead, `${flood} Work is to begin in 2022.`],
    ['no year to come', lead, flood],
    ['no past year', lead, 'Work is to begin in 2016.'],
    ['no weekday', 'The council approved a new library.', `${flood} Work is to begin in 2016.`],
    ['two weekdays', 'The council on Tuesday voted again on Monday.', `${flood} Work is to begin in 2016.`],
    ['a weekday to come', 'The council will vote on Tuesday.', `${flood} Work is to begin in 2016.`],
    ['no year that fits', 'The council met on Saturday.', `${flood} Work is to begin in 2016.`],
    ['a plan looked back at', lead, `${flood} Work was due to begin in 2016.`],
  ])('knows nothing from %s', (_, opening, rest) => {
    expect(wire(opening, rest)).toEqual(UNKNOWN);
  });
});

describe('deduce', () => {
  it.each([
    ['A headline\n\nMarch 30, 2007\n\nThe mayor left the hall.', day('2007-03-30', 'text')],
    [
      'A headline\n\nPublished: 30 March 2007 10:15 GMT\n\nThe mayor left the hall.',
      day('2007-03-30', 'text'),
    ],
    ['A headline\n\nLONDON, March 30, 2007 (Agency) – The mayor left the hall.', day('2007-03-30', 'text')],
    ['A headline\n\nSunday, March 30, 2007\n\nThe mayor left the hall.', UNKNOWN],
    ['A headline\n\nThe mayor left the hall on March 30, 2007.', UNKNOWN],
    ['A headline\n\nThe mayor left the hall.\n\n© 2001-2009 The Example', UNKNOWN],
  ])('reads %j', (text, found) => {
    expect(of(text)).toEqual(found);
  });

  it('reads the day in an address', () => {
    expect(of('A headline\n\nThe mayor left.', { url: 'https://a.example/2011/12/08/row' })).toEqual(
      day('2011-12-08', 'url'),
    );
    expect(of('A headline\n\nThe mayor left.', { url: 'https://a.example/2011/13/08/row' })).toEqual(UNKNOWN);
  });

  it('proves nothing from clues that exclude each other', () => {
    expect(
      of('A headline\n\nMarch 30, 2007\n\nThe mayor left.', { url: 'https://a.example/2011/12/08/row' }),
    ).toEqual(UNKNOWN);
  });

  it('does not count an anniversary on another weekday', () => {
    const text = 'The mayor spoke on Monday, on the 20th anniversary of the fire of December 8, 1991.';
    expect(of(`A headline\n\n${text}`)).toEqual(UNKNOWN);
  });
});

describe('dated', () => {
  const text = 'A headline\n\nMarch 30, 2007\n\nThe mayor left the hall.';

  it('never changes what the manifest says, and reports what contradicts it', () => {
    const article = makeArticle('made-up.txt', text, manifest('2007-05-01'));
    expect(dated(article)).toBe(article);
    expect(contradictions([article]).map(problemInWords)).toEqual([
      'made-up.txt: it is given as published on 2007-05-01, by sources.json or by the file itself, but its text points to 2007-03-30. The day that is given is used.',
    ]);
  });

  it('reports nothing where both agree', () => {
    expect(contradictions([makeArticle('made-up.txt', text, manifest('2007-03-30'))])).toEqual([]);
  });
});

const made = (text: string, source: Source = {}, file = 'made-up.txt') => makeArticle(file, text, source);

describe('a day in the future', () => {
  const TEXT = 'A headline\n\nThe council approved a new library.';
  const LATEST = '2020-06-02';
  const told = (article: ReturnType<typeof made>) =>
    contradictions([article], LATEST).map((problem) => problemInWords(problem));
  const NOT_USED = 'which lies in the future. That day is not used.';

  it.each([
    ['given with it', made(TEXT, manifest('2020-06-03'))],
    ['in its front matter', made(`---\ntitle: A headline\ndate: 2020-06-03\n---\n${TEXT}`, {}, 'a.md')],
    ['on the page', made(TEXT.replace('\n\n', '\n\nPublished 3 June 2020\n\n'))],
    ['in its file name', made(TEXT, {}, '2020-06-03-library.txt')],
  ])('%s is told and not believed', (_, article) => {
    expect(datedBy(article, LATEST).published).toEqual(UNKNOWN);
    expect(told(article)).toEqual([`${article.file}: it is given as published on 2020-06-03, ${NOT_USED}`]);
  });

  it('gives way to the next best basis', () => {
    const article = made(TEXT, manifest('2120-05-01'), '2020-05-01-library.txt');
    expect(datedBy(article, LATEST).published).toEqual(day('2020-05-01', 'path'));
    expect(told(article)).toHaveLength(1);
  });

  it.each(['2020-06-02', '2020-06-01'])('is not %s, which is here by now further east', (value) => {
    const article = made(TEXT, manifest(value));
    expect(datedBy(article, LATEST).published).toEqual(day(value, 'manifest'));
    expect(told(article)).toEqual([]);
  });

  it('stays where the keeper has put it', () => {
    const published = { value: '2031-01-01', from: '2031-01-01', to: '2031-01-01', basis: 'keeper' as const };
    expect(datedBy(made(TEXT, { published }), LATEST).published).toEqual(published);
  });

  it('contradicts no day that is given', () => {
    expect(told(made(TEXT, manifest('2020-05-01'), '2031-01-01-library.txt'))).toEqual([]);
  });

  it('is later than tomorrow', () => {
    expect(latestDay(Date.UTC(2020, 5, 1, 23))).toBe('2020-06-02');
  });
});
