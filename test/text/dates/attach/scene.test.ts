import { describe, expect, it } from 'vitest';
import { scene } from '../../../../src/text/dates/attach/scene.ts';
import { read } from '../reading.ts';

const times = (text: string) => scene(text, { start: 0, end: text.length }, read(text)).times;

/** The nouns that own the expressions of a sentence; null where one has none. */
const nouns = (text: string): (string | null)[] =>
  times(text).map(({ noun }) => noun && text.slice(noun.start, noun.end));

describe('what is said beside a subject', () => {
  it.each([
    'Ms Roe, mayor since 2003, resigned.',
    'Ms Roe, mayor from 2003 to 2005, resigned.',
    'Ann Lee (1950–2004) sold it.',
    'Ms Roe, the mayor until 2004, resigned.',
  ])('is no time of its verb: %s', (text) => {
    expect(times(text)).toMatchObject([{ aside: true }]);
  });

  it.each([
    'Ms Roe, in Kiel on Monday, resigned.',
    'On Monday, Ms Roe resigned.',
    'Yesterday, in Kiel, Ms Roe resigned.',
    'Ms Roe resigned on Monday, a day early.',
    'Ms Roe, on Monday, resigned.',
  ])('leaves a time of the clause: %s', (text) => {
    expect(times(text)[0]).toMatchObject({ aside: false });
  });
});

describe('the noun that owns a time', () => {
  it.each([
    ['The Mill Act of 1987 was repealed.', ['Act']],
    ['The law of 3 March 1987 was repealed.', ['law']],
    ['Veterans of the war of 1914 met in 1964.', ['war', null]],
    ['Tokyo 2005 opened in 2006.', ['Tokyo', null]],
    ['Hotel 1900 burned down.', ['Hotel']],
    ['The 4 July parade was cancelled.', ['parade']],
    ['The 1994 cup stadium opened.', ['cup stadium']],
  ])('%s', (text, found) => {
    expect(nouns(text)).toEqual(found);
  });

  it.each([
    'Since 2004 it has been shut.',
    'Early 2004 was wet.',
    'The 4th of July was wet.',
    'It was sold in the first months of 2004.',
    'It met on the 4 July.',
  ])('is none in: %s', (text) => {
    expect(nouns(text)).toEqual([null]);
  });
});

it('takes no second time for the same one told for the whole world', () => {
  expect(times('At 4:42 local time on Saturday (2042 Friday, UTC), it shook.')).toHaveLength(1);
  expect(times('It shook on Saturday (and again on Sunday).')).toHaveLength(2);
});

it('gives the noun behind a century its time', () => {
  expect(nouns('The eighteenth-century tower fell in February 2013.')).toEqual(['tower', null]);
});
