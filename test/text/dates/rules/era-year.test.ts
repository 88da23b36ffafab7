import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('era-year', () => {
  it.each([
    ['The fort was burned in 410 BC.', '410 BC = BC0410'],
    ['The fort was burned about 2000 B.C. by raiders.', '2000 B.C. = BC2000'],
    ['Rome fell in AD 410.', 'AD 410 = 0410'],
    ['Rome fell in 410 AD.', '410 AD = 0410'],
    ['He died in 44 BCE.', '44 BCE = BC0044'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each([
    'The fort was burned in 410.',
    'It sold 410 CDs.',
    'He weighs 80 kg.',
    'It cost $44 AD.',
    'The advert ran 20 ad breaks.',
  ])('leaves "%s" alone', (text) => {
    expect(read(text).filter(({ rule }) => rule === 'era-year')).toEqual([]);
  });

  it('gives a year before Christ no days, nor the year that begins such a stretch', () => {
    expect(read('The fort stood until 410 BC.')).toMatchObject([{ from: null, to: null }]);
    expect(values('The fort stood 1500–1400 BC.')).toEqual(['1400 BC = BC1400']);
  });
});
