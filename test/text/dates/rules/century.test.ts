import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('century', () => {
  it.each([
    ['It stood in the 19th century.', 'the 19th century = 18'],
    ['A twentieth-century poet.', 'twentieth-century = 19'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The first centuries.', 'The 20th Century Fox deal failed.'])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'century')).toEqual([]);
  });
});
