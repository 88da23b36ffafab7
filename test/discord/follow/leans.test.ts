import { expect, test } from 'vitest';
import { leansOnBefore, leansOnMessage } from '../../../src/discord/follow/leans.ts';

test.each([
  'is that right?',
  'Is this true',
  'is it real?',
  "isn't that wrong?",
  'was that what he said?',
  'is this quote accurate?',
  'is that a real quote??',
  'did he say that?',
  'Did she really say this?',
  'has anyone said that?',
  'who said that?',
  'who actually said this quote?',
  'hm, is that right?',
  'can you check this?',
  'please verify',
  'check that quote please',
  'fact-check this',
  'source?',
  'really?',
  'true?',
  'what about this?',
])('%j is about another message alone', (question) => expect(leansOnMessage(question)).toBe(true));

test.each([
  '',
  'is that right about Iran?',
  'is Putin right?',
  'did he say that Russia is an enemy?',
  'did Lavrov say that?',
  'who said that the shield is scrapped?',
  'what did he say?',
  'check “we agree”',
  'is this the source of the gas?',
  'source of the Volga?',
  'what about this summit?',
  'true or false: Putin met Bush',
  'when was that?',
])('%j is not', (question) => expect(leansOnMessage(question)).toBe(false));

test.each([
  'when did he say that?',
  'What did she say about Iran?',
  'and why did they refuse?',
  'who is he?',
  "didn't he deny it?",
  'ok, where was she then?',
  'when did that happen?',
  'how exactly did they respond to Bush?',
  'what is this about?',
])('%j begins with who or what was named before', (question) => expect(leansOnBefore(question)).toBe(true));

test.each([
  '',
  'when did Putin say that he would go?',
  'what did putin say when he met bush?',
  'is it true that Putin met Bush?',
  'is this treaty signed?',
  'what did the heads of state agree?',
  'did that treaty pass?',
  'when was the shield cancelled?',
  'shevardnadze',
  'the Italian minister',
  'how many articles are there?',
])('%j does not', (question) => expect(leansOnBefore(question)).toBe(false));
