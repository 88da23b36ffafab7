import { expect, it } from 'vitest';
import { tableInWords } from '../../src/words/table.ts';

it('says what is wrong with the table of meanings, and that search goes on', () => {
  expect(tableInWords({ kind: 'table-damaged', path: 'data/meaning.bin' })).toBe(
    'The table of word meanings is damaged (data/meaning.bin). Search goes on by words alone.',
  );
});
