import { expect, it } from 'vitest';
import { forgetWords, memo } from '../../src/corpus/memo.ts';

it('works out a word once until it is forgotten, and no more than so many are remembered', () => {
  const asked: string[] = [];
  const upper = memo(2, (word) => {
    asked.push(word);
    return word.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'c'].map(upper)).toEqual(['A', 'B', 'A', 'C', 'C']);
  expect(asked).toEqual(['a', 'b', 'c', 'c']);
  forgetWords();
  expect(upper('a')).toBe('A');
  expect(asked.at(-1)).toBe('a');
});
