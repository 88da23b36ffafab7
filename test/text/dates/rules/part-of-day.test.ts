import { describe, expect, it } from 'vitest';
import { read, values } from '../reading.ts';

// Published on Friday 30 March 2007.
describe('part-of-day', () => {
  it.each([
    ['They met on Friday morning.', 'Friday morning = 2007-03-30TMO'],
    ['They met last night.', 'last night = 2007-03-29TNI'],
    ['They meet tonight.', 'tonight = 2007-03-30TNI'],
    ['It fell on 3 May 1999 and rose that night.', 'that night = 1999-05-03TNI'],
    ['It burned overnight on 3 May 1999.', 'overnight = 1999-05-03TNI'],
    ['It burned overnight on Wednesday.', 'overnight = 2007-03-28TNI'],
    ['It burned late last night (Thursday).', 'late last night = 2007-03-29TNI'],
    ['It burned overnight.', 'overnight = 2007-03-30TNI'],
    ['They met in the evening.', 'the evening = 2007-03-30TEV'],
    ['They met in the morning with her.', 'the morning = 2007-03-30TMO'],
  ])('reads %s', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['The night was long.', 'A morning paper wrote so.', 'In the morning paper he wrote so.'])(
    'leaves "%s" alone',
    (text) => {
      expect(read(text).filter(({ rule }) => rule === 'part-of-day')).toEqual([]);
    },
  );
});
