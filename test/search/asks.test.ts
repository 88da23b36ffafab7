import { describe, expect, it } from 'vitest';
import { asks } from '../../src/search/asks.ts';

describe('what a question asks for', () => {
  it.each([
    ['Who met Medvedev?', 'who'],
    ['Whose voice was heard?', 'who'],
    ['Which president spoke?', 'who'],
    ['When did they meet?', 'when'],
    ['In what year did it end?', 'when'],
    ['How long ago was it?', 'when'],
    ['Where did they meet?', 'where'],
    ['In which country is it?', 'where'],
    ['How many missiles are there?', 'number'],
    ['What percentage voted?', 'number'],
    ['Why did he leave?', 'why'],
    ['For what reason did he leave?', 'why'],
    ['What did Putin say?', 'other'],
    ['Did they meet?', 'other'],
    ['shield cancelled', 'other'],
    ['', 'other'],
    ['What did Putin say when he left?', 'other'],
    ['How many left when it burned?', 'number'],
    ['Where was he when it burned?', 'where'],
    ['Who lives where they met?', 'who'],
    ['Which towns are where it burned?', 'other'],
    ['Do they know when it burned?', 'when'],
    ['When and where did they meet?', 'when'],
  ] as const)('%s: %s', (question, kind) => {
    expect(asks(question)).toBe(kind);
  });

  it('is not misled by parts of words', () => {
    expect(asks('Somewhere the wholesale thing')).toBe('other');
  });
});
