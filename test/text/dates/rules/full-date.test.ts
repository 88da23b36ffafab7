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
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['It opened on February 30, 2006.', 'March 30,200 people came.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'full-date')).toEqual([]);
  });
});
