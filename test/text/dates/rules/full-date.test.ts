import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('full-date', () => {
  it.each([
    ['It opened on March 30, 2006.', 'March 30, 2006 = 2006-03-30'],
    ['It opened on 30 March 2006.', '30 March 2006 = 2006-03-30'],
    ['Fri, Mar 30, 2007', 'Fri, Mar 30, 2007 = 2007-03-30'],
    ['It opened on the 1st of May 1999.', 'the 1st of May 1999 = 1999-05-01'],
    ['On the night of 8 February 1904 they sailed.', 'the night of 8 February 1904 = 1904-02-08TNI'],
    ['It opened on Tuesday, the third of March 2015.', 'Tuesday, the third of March 2015 = 2015-03-03'],
    ['It opened on May the fourth, 2005.', 'May the fourth, 2005 = 2005-05-04'],
    ['It opened on 03-Mar-15.', '03-Mar-15 = 2015-03-03'],
    ['It opened on 3 March ’67.', '3 March ’67 = 1967-03-03'],
    ['It opened on march 3, 2005.', 'march 3, 2005 = 2005-03-03'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['It opened on February 30, 2006.', 'March 30,200 people came.', 'They march 3 miles a day.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'full-date')).toEqual([]);
    },
  );
});
