import { describe, expect, it } from 'vitest';
import { values } from './reading.ts';

describe('the year told of', () => {
  it.each([
    ['It burned in June 2004. It was sold in March that year.', 'March that year = 2004-03'],
    ['It burned in June 2004. It was sold in March of the same year.', 'March of the same year = 2004-03'],
    ['It burned in 2004. It was sold in March of the previous year.', 'March of the previous year = 2003-03'],
    ['It burned in 2004, and in May the following year it was sold.', 'May the following year = 2005-05'],
    ['It burned in 2004. It had been sold in May the year before.', 'May the year before = 2003-05'],
    ['It burned in 2004. On 5 May of that year it was sold.', '5 May of that year = 2004-05-05'],
    ['It burned in 2004. On 5 May the previous year it was sold.', '5 May the previous year = 2003-05-05'],
  ])('%s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it('gives none where none was told', () => {
    expect(values('It was sold in March that year.')).toEqual(['March that year = XXXX-03']);
  });

  it('is none that something else tells', () => {
    expect(values('The tower fell in 1999. It was sold in March the same year as the mill.')).not.toContain(
      'March the same year = 1999-03',
    );
  });
});
