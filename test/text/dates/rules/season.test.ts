import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('season', () => {
  it.each([
    ['It opened in summer 2005.', 'summer 2005 = 2005-SU'],
    ['It was the summer of ’69.', 'the summer of ’69 = 1969-SU'],
    ["It opened in spring '04.", "spring '04 = 2004-SP"],
    ['It opened last winter.', 'last winter = 2006-WI'],
    ['It opens this spring.', 'this spring = 2007-SP'],
    ['It opened this past summer.', 'this past summer = 2006-SU'],
    ['It will open next spring.', 'next spring = 2008-SP'],
    ['It rained throughout the summer and after.', 'the summer = 2006-SU'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['Prices fall.', 'They spring up.', 'He had a great fall.', 'The summer camp opened.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'season')).toEqual([]);
    },
  );
});
