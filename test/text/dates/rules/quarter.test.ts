import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('quarter', () => {
  it.each([
    ['It grew in the third quarter of 2006.', 'the third quarter of 2006 = 2006-Q3'],
    ['It grew in the fourth quarter.', 'the fourth quarter = 2006-Q4'],
    ['It grew in the second quarter of its fiscal year.', 'the second quarter = FYXXXX-Q2'],
    ['It grew in Q2 of fiscal 2006.', 'Q2 = FYXXXX-Q2'],
    ['It grew in the third quarter of the 2005-06 financial year.', 'the third quarter = FYXXXX-Q3'],
    ['It grew in the third quarter, of which little is known.', 'the third quarter = 2006-Q3'],
    ['It grew in fiscal Q2.', 'Q2 = FYXXXX-Q2'],
    ['It grew in the first half of 2006.', 'the first half of 2006 = 2006-H1'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'He lives in the French quarter.',
    'He scored in the second half.',
    'A quarter of them left.',
    'Kiel led after the third quarter.',
    'Kiel won the second quarter.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'quarter')).toEqual([]);
  });
});
