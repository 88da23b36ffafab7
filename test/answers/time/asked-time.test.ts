import { describe, expect, test } from 'vitest';
import { timeIn } from '../../../src/answers/time/asked-time.ts';

const read = (question: string, bare = false) => {
  const found = timeIn(question, bare);
  return found && [found.rest, found.period && `${found.period.from ?? ''}..${found.period.to ?? ''}`];
};

describe('a time in a question', () => {
  test.each([
    ['what did Holm say in 2011', 'what did Holm say', '2011-01-01..2011-12-31'],
    ['what did Holm say in March 2009 about Iran', 'what did Holm say about Iran', '2009-03-01..2009-03-31'],
    ['In 2011, what did Holm say on Iran', 'what did Holm say on Iran', '2011-01-01..2011-12-31'],
    ['what happened on 19 September 2009', 'what happened', '2009-09-19..2009-09-19'],
    ['what happened on September 19, 2009', 'what happened', '2009-09-19..2009-09-19'],
    ['what happened in 2009-09', 'what happened', '2009-09-01..2009-09-30'],
    ['what happened in the 1990s', 'what happened', '1990-01-01..1999-12-31'],
    ['what happened during the summer of 2008', 'what happened', '2008-06-01..2008-08-31'],
    [
      'what did she say in the year 1987 to reporters',
      'what did she say to reporters',
      '1987-01-01..1987-12-31',
    ],
    ['what did he say between 2007 and 2009', 'what did he say', '2007-01-01..2009-12-31'],
    ['from March 2007 to May 2008 what happened', 'what happened', '2007-03-01..2008-05-31'],
    ['what did he say since 2009', 'what did he say', '2009-01-01..'],
    ['what did he say after March 2009', 'what did he say', '2009-04-01..'],
    ['what did he say before 2009', 'what did he say', '..2008-12-31'],
    ['quotes from Holm from 2011', 'quotes from Holm', '2011-01-01..2011-12-31'],
  ])('%s', (question, rest, days) => {
    expect(read(question)).toEqual([rest, days]);
  });

  test.each([
    'what did Holm say about Euro 2012',
    'what did Holm say about the 2008 war',
    'what did Holm say in the 2008 war',
    'what did critics say about 2001: A Space Odyssey',
    'what did Holm say in 2001: A Space Odyssey',
    'what did Holm say about the treaty of 1987',
    'what did Holm say about yesterday’s vote',
    'what did Holm say about last year’s vote',
    'what did Russia Today say',
    'what did Theresa May say',
    'what did May say about March',
    'what did Holm say on 9/11',
    'what did Holm say the same day',
    'why is now the time',
  ])('none that narrows: %s', (question) => {
    expect(timeIn(question, false)).toBeNull();
  });

  test.each([
    ['what did Holm say last March', 'last March', 'what did Holm say'],
    ['what happened yesterday', 'yesterday', 'what happened'],
    ['what did Holm say this year about Iran', 'this year', 'what did Holm say about Iran'],
    ['what did Holm say two years ago', 'two years ago', 'what did Holm say'],
    ['what did May say in May', 'May', 'what did May say'],
    ['what did Holm say on Monday', 'Monday', 'what did Holm say'],
    ['what happened on 5 May', '5 May', 'what happened'],
    ['what happened last winter', 'last winter', 'what happened'],
  ])('one that only a today would tell: %s', (question, typed, rest) => {
    expect(timeIn(question, false)).toMatchObject({ period: null, typed, rest });
  });
});

describe('a time in a few words', () => {
  test.each([
    ['2011', '', '2011-01-01..2011-12-31'],
    ['March 2009', '', '2009-03-01..2009-03-31'],
    ['2009-03', '', '2009-03-01..2009-03-31'],
    ['Holm 2011', 'Holm', '2011-01-01..2011-12-31'],
    ['Holm in March 2009', 'Holm', '2009-03-01..2009-03-31'],
    ['missile shield 2009', 'missile shield', '2009-01-01..2009-12-31'],
    ['2007-2009', '', '2007-01-01..2009-12-31'],
    ['the nineties', '', '1990-01-01..1999-12-31'],
  ])('%s', (words, rest, days) => {
    expect(read(words, true)).toEqual([rest, days]);
  });

  test.each([
    'May',
    'Theresa May',
    'Russia Today',
    '2001: A Space Odyssey',
    'the 2008 war',
    'Boeing 747',
    'Monday',
  ])('none: %s', (words) => {
    expect(timeIn(words, true)).toBeNull();
  });

  test.each(['yesterday', 'last March', 'this year', 'Holm last year'])('only with a today: %s', (words) => {
    expect(timeIn(words, true)).toMatchObject({ period: null });
  });
});
