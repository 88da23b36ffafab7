import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('often', () => {
  it.each([
    ['The daily bread.', 'daily = P1D'],
    ['It is held annually.', 'annually = P1Y'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The Daily Mirror wrote so.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'often')).toEqual([]);
  });
});
