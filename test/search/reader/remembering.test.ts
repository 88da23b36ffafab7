import { expect, it } from 'vitest';
import type { Reader } from '../../../src/search/reader/reader.ts';
import { remembering } from '../../../src/search/reader/remembering.ts';

function counted() {
  const read: Parameters<Reader['read']>[] = [];
  const reader = remembering({
    read(...given) {
      read.push(given);
      return read.length;
    },
  });
  return { read, reader };
}

it('nothing is read twice', () => {
  const { read, reader } = counted();
  expect([1, 2].map(() => reader.read('who', 'News', 'Dahl did.', null))).toEqual([1, 1]);
  expect(read).toHaveLength(1);
});

it('what differs in any part is another', () => {
  const { reader } = counted();
  const given: Parameters<Reader['read']>[] = [
    ['who', 'News', 'Dahl did.', null],
    ['who', 'News', 'Dahl did.', ''],
    ['who', 'News\nDahl', 'did.', null],
    ['when', 'News', 'Dahl did.', null],
  ];
  expect(given.map((one) => reader.read(...one))).toEqual([1, 2, 3, 4]);
});

it('what is kept is bounded, and what is forgotten is read again', () => {
  const { read, reader } = counted();
  for (let i = 0; i < 1000; i++) reader.read(`question ${i}`, '', '', null);
  reader.read('question 0', '', '', null);
  expect(read).toHaveLength(1001);
});
