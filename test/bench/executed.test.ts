import { expect, it } from 'vitest';
import { executed } from '../../bench/mutants/run/executed.ts';

const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count });

it('takes each place for run or not as the innermost range has it that holds it', () => {
  const functions = [
    { ranges: [range(0, 100, 1)] },
    { ranges: [range(10, 40, 3), range(20, 30, 0)] },
    { ranges: [range(50, 60, 0)] },
  ];
  expect(executed({ url: 'a', functions })).toEqual({
    url: 'a',
    top: [
      [0, 10],
      [40, 50],
      [60, 100],
    ],
    ran: [
      [10, 20],
      [30, 40],
    ],
  });
});

it('gives functions that are run after the file was loaded, too', () => {
  expect(executed({ url: 'a', functions: [{ ranges: [range(10, 40, 1)] }] })).toMatchObject({
    top: [],
    ran: [[10, 40]],
  });
});
