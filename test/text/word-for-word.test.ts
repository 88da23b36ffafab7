import { expect, it } from 'vitest';
import { wordForWord } from '../../src/text/word-for-word.ts';

const part = { start: 0, end: 9 };
const marked = { start: 2, end: 7 };

it.each([
  ['what stands in marks', { kind: 'mixed', parts: [part], marked: [marked] }, [marked]],
  ['all of what needs no marks', { kind: 'direct', parts: [part], marked: [] }, [part]],
  ['nothing of reported speech', { kind: 'indirect', parts: [part], marked: [] }, []],
] as const)('is %s', (_, quotation, expected) => expect(wordForWord(quotation)).toEqual(expected));
