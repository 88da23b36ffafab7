import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/search/reader/unmarked.ts';

describe('a question, as the reader is asked', () => {
  it.each([
    ['Who bought the mill?', 'Who bought the mill'],
    ['Who bought the mill ? ', 'Who bought the mill'],
    ['who bought the mill', 'who bought the mill'],
    ['sale of the mill.', 'sale of the mill.'],
    ['?', ''],
  ])('has no mark: “%s”', (question, asked) => expect(unmarked(question)).toBe(asked));
});
