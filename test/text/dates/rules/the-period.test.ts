import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('the-period', () => {
  it.each([
    ['Sales rose 3% for the quarter.', 'the quarter = 2007-Q1'],
    ['Later in the week, it closed.', 'the week = 2007-W13'],
    ['It rose in the first quarter of 2004, and fell for the quarter.', 'the quarter = 2004-Q1'],
    ['It grew in 2004, but fell later in the year.', 'the year = 2004'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    ['It opened on 20 March 2004. It had been sold earlier in the month.', '2004-03'],
    ['It opened in June 2004. It had been sold earlier in the year.', '2004'],
    ['Later in the month it closed.', '2007-03'],
  ])('is certain of a part of the period: %s', (text, value) => {
    expect(read(text).at(-1)).toMatchObject({ value, certain: true });
  });

  it('is not certain of the whole of it', () => {
    expect(read('Sales rose for the quarter.')).toMatchObject([{ certain: false }]);
  });

  it.each([
    'It was the man of the year.',
    'For the year to come, he hopes.',
    'For the day care centre, it is bad.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'the-period')).toEqual([]);
  });
});
