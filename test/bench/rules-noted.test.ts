import { expect, it } from 'vitest';
import { noted } from '../../bench/rules/noted.ts';

/** What is noted while something is done with a value. */
function notesOf<T>(value: T, work: (same: T) => unknown): (number | null)[] {
  const notes: (number | null)[] = [];
  work(noted(value, (element) => notes.push(element)) as T);
  return notes;
}

it('notes when a word is in a list, and not when it is none', () => {
  expect(notesOf(new Set(['said']), (set) => set.has('said'))).toStrictEqual([null]);
  expect(notesOf(new Set(['said']), (set) => set.has('left'))).toStrictEqual([]);
});

it.each([
  ['tested', (pattern: RegExp) => pattern.test('he said')],
  ['matched', (pattern: RegExp) => 'he said'.match(pattern)],
  ['matched everywhere', (pattern: RegExp) => [...'he said'.matchAll(pattern)]],
  ['replaced', (pattern: RegExp) => 'he said'.replace(pattern, '')],
  ['split at', (pattern: RegExp) => 'he said'.split(pattern)],
])('notes when a pattern is met that is %s', (_, work) => {
  expect(notesOf(/said/gu, work)).not.toStrictEqual([]);
  expect(notesOf(/told/gu, work)).toStrictEqual([]);
});

it('notes which rule of a list answers', () => {
  const rules = [{ apply: (text: string) => (text === 'a' ? 1 : null) }, { apply: () => null }];
  expect(notesOf(rules, (same) => same.map(({ apply }) => apply('a')))).toStrictEqual([0]);
});

it('leaves out what it cannot tell anything of', () => {
  expect(noted(3, () => {})).toBeNull();
  expect(noted(['a'], () => {})).toBeNull();
});
