import { expect, it } from 'vitest';
import { shippedInWords } from '../../src/words/shipped.ts';

it('says what is wrong with what ships, and what goes on without it', () => {
  expect(shippedInWords({ kind: 'table-damaged', path: 'data/meaning.bin' })).toBe(
    'The table of word meanings is damaged (data/meaning.bin). Search goes on by words alone.',
  );
  expect(shippedInWords({ kind: 'encoder-version', path: 'a.bin' })).toBe(
    'The sentence encoder is of another version (a.bin). Search goes on without it.',
  );
  expect(shippedInWords({ kind: 'reader-missing', path: 'a.bin' })).toBe(
    'The reader of passages is not there (a.bin). Answers go on without it.',
  );
});
