import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('ago', () => {
  it.each([
    ['It opened two days ago.', 'two days ago = 2007-03-28'],
    ['It opened a year ago.', 'a year ago = 2006'],
    ['It opened three weeks ago.', 'three weeks ago = 2007-W10'],
    ['It will open two weeks from now.', 'two weeks from now = 2007-W15'],
    ['It opened years ago.', 'years ago = PAST_REF'],
    ['It opened a year ago today.', 'a year ago today = 2006-03-30'],
    ['It opened three years ago this month.', 'three years ago this month = 2004-03'],
    ['It will open two days hence.', 'two days hence = 2007-04-01'],
    ['The vote, three weeks hence, is close.', 'three weeks hence = 2007-W16'],
    ['The vote is set for a fortnight hence, Ms Berg said.', 'a fortnight hence = 2007-W15'],
    ['It will shut a month hence when they leave.', 'a month hence = 2007-04'],
    ['A mill that two years hence will be gone stood there.', 'two years hence = 2009'],
    ['Several weeks hence, it will open.', 'Several weeks hence = FUTURE_REF'],
    ['Two days hence the mill will open.', 'Two days hence = 2007-04-01'],
    ['By two years hence the mill will be gone.', 'two years hence = 2009'],
    ['“Two days hence I will go.”', 'Two days hence = 2007-04-01'],
    ['He says that two days hence Ms Berg will go.', 'two days hence = 2007-04-01'],
    ['It is two days hence that they vote.', 'two days hence = 2007-04-01'],
    ['Vote Two Days Hence Will Be Close', 'Two Days Hence = 2007-04-01'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It was long ago.',
    'It was so a while ago.',
    'It opened half a century ago.',
    'It opened year ago.',
    'It will be gone half a century hence.',
    'It took three weeks hence the delay.',
    'It was shut for two weeks hence no visitors came.',
    'It was shut for two weeks hence it lost money.',
    'She was jailed for two years hence her absence.',
    'It lasted longer than two days hence Ms Berg resigned.',
    'It took years hence the anger.',
    'It took three weeks, hence the delay.',
    'It took three weeks. Hence the delay.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'ago')).toEqual([]);
  });

  it('leaves how long it took where “hence” says why', () => {
    expect(values('It took three weeks hence the delay.')).toEqual(['three weeks = P3W']);
  });

  it('gives no day hence where nobody knows when it was published', () => {
    expect(read('It will open two days hence.', null)).toMatchObject([{ from: null, to: null }]);
  });
});
