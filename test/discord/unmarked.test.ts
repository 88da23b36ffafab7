import { expect, test } from 'vitest';
import { unmarked } from '../../src/discord/unmarked.ts';

test.each([
  ['`what did Putin say?`', 'what did Putin say?'],
  ['```what did Putin say?```', 'what did Putin say?'],
  ['```txt\nwhat did Putin say?\n```', 'what did Putin say?\n'],
  ['||what did Putin say?||', 'what did Putin say?'],
  ['> what did Putin say?', 'what did Putin say?'],
  ['>>> what did\nPutin say?', 'what did\nPutin say?'],
  ['so\n> what?\n> and when?', 'so\nwhat?\nand when?'],
  ['**what** did *Putin* __say__ ~~about~~ _Iran_?', 'what did Putin say about Iran?'],
  ['***what?***', 'what?'],
  ['# what?', 'what?'],
  ['-# what?', 'what?'],
  ['- what?\n- when?', 'what?\nwhen?'],
  ['||> **`what?`**||', '> what?'],
  ['what\\* about \\_it\\_?', 'what* about _it_?'],
])('%j reads %j', (content, words) => expect(unmarked(content)).toBe(words));

test.each([
  'is 2 * 3 * 4 right?',
  'the file_name_here',
  'is 3 > 2?',
  'what about “we agree”?',
  'a | b || c',
  'it costs 5$ - really',
  '*',
  '** **',
])('%j is left as it is', (content) => expect(unmarked(content)).toBe(content));

test('a message as long as Discord allows is read at once, whatever it begins and never ends', () => {
  for (const sign of ['`', '||', '*', '_', '~~', '> ', '**a', '__a', '```a', '\\'])
    expect(unmarked(sign.repeat(4_000 / sign.length)).length).toBeLessThanOrEqual(4_000);
});
