import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('numeric-date', () => {
  it.each([
    ['It opened on 2006-03-30.', '2006-03-30 = 2006-03-30'],
    ['It opened on 2006-04-03.', '2006-04-03 = 2006-04-03'],
    ['It opened on 04-03-2007.', '04-03-2007 = 2007-04-03'],
    ['It opened on 30/03/2006.', '30/03/2006 = 2006-03-30'],
    ['It opened on 3/30/06.', '3/30/06 = 2006-03-30'],
    ['It opened on 4/3/07.', '4/3/07 = 2007-04-03'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'It was built in 1.2.3.',
    'Version 10.4.2012 is out.',
    'It runs release 3.11.2014.',
    'It won 3/4/5/6.',
    'The ratio is 30/40/2006.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'numeric-date')).toEqual([]);
  });
});
