import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { plain } from '../../src/words.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { seedLibrary } from '../support/seeds.ts';

const outlets = ({ evidence }: Answer): Set<string | null> =>
  new Set(evidence.map(({ article }) => article.outlet));
const days = ({ evidence }: Answer): string[] => evidence.map(({ article }) => article.published.value!);
const said = ({ says }: Answer): string => says.map(plain).join('\n');

describe('a question narrowed', () => {
  test('to an outlet is answered from its articles alone, whatever the case and however short', () => {
    const answer = seedLibrary.ask('missile defence', { outlet: 'irish' });
    expect(outlets(answer)).toEqual(new Set(['The Irish Times']));
  });

  test('to a time leaves out what was published in the period itself', () => {
    expect(new Set(days(seedLibrary.quote('Putin', '', { before: '2008' })))).toEqual(
      new Set(['2007-10-13', '2007-03-30']),
    );
    expect(new Set(days(seedLibrary.quote('Putin', '', { after: '2009-09-19' })))).toEqual(
      new Set(['2011-12-08']),
    );
    expect(new Set(days(seedLibrary.quote('Putin', '', { after: '2008-04', before: '2009-10' })))).toEqual(
      new Set(['2009-09-19']),
    );
  });

  test('counts only the articles that were asked', () => {
    expect(said(seedLibrary.quote('Rasmussen', '', { before: '2010' }))).toMatch(/3 quotations in 1 article/);
    expect(said(seedLibrary.quote('Rasmussen', '', { outlet: 'Taipei Times' }))).toMatch(
      /Nobody called Rasmussen is quoted in this one article/,
    );
  });

  test('says how, and how many articles were asked', () => {
    expect(said(seedLibrary.quote('Bush', '', { after: '2008' }))).toMatch(
      /Limited to 2 of 5 articles: after 2008\.$/,
    );
    expect(said(seedLibrary.ask('missile defence', { outlet: 'irish', before: '2009' }))).toMatch(
      /Limited to 1 of 5 articles: outlet irish, before 2009\.$/,
    );
    expect(said(seedLibrary.ask('missile defence', { outlet: ' ', sort: 'newest' }))).not.toMatch(/Asked of/);
  });

  test('to an outlet in quotation marks means that outlet', () => {
    expect(outlets(seedLibrary.ask('missile defence', { outlet: '“Taipei Times”' }))).toEqual(
      new Set(['Taipei Times']),
    );
  });

  test('never guesses at an article without a day', () => {
    const undated = openLibrary(
      [makeArticle('a.txt', 'Talks\n\nThe talks about grain failed in Oslo.')],
      null,
    );
    expect(undated.ask('grain talks').kind).toBe('passages');
    expect(said(undated.ask('grain talks', { after: '1900' }))).toMatch(/None of the 1 article/);
  });

  test.each([
    [{ outlet: 'Le Monde' }, /No outlet here is called Le Monde.*Pakistan Today/],
    [{ before: 'tomorrow' }, /before must be a day, a month or a year.*, not “tomorrow”\./],
    [{ after: '2009-13' }, /after must be a day/],
    [{ sort: 'random' }, /sort must be best, newest or oldest, not “random”\./],
    [{ before: '1990' }, /None of the 5 articles/],
  ])('by %j says what is wrong', (view, message) => {
    const answer = seedLibrary.ask('missile defence', view);
    expect(answer.kind).toBe('nothing');
    expect(said(answer)).toMatch(message);
  });
});

describe('passages put in order', () => {
  test('newest first and oldest first by the publication date', () => {
    const newest = days(seedLibrary.quote('Putin', '', { sort: 'newest' }));
    const oldest = days(seedLibrary.quote('Putin', '', { sort: 'Oldest' }));
    expect(newest).toEqual(newest.toSorted().toReversed());
    expect(oldest).toEqual(oldest.toSorted());
    expect(newest.length).toBe(oldest.length);
  });
});

test('what is said about the words of a question is true of the articles that were asked', () => {
  const all = said(seedLibrary.ask('how many people were arrested in Paris?'));
  expect(all).not.toMatch(/never all in the same sentence/);
  expect(all).toMatch(/“arrested” occurs in 1 sentence|“arrested” occurs in 2 sentences/);
  const one = said(seedLibrary.ask('missile grain', { outlet: 'Taipei Times' }));
  expect(one).toMatch(/“missile” occurs in 3 sentences/);
});
