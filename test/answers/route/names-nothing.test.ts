import { expect, test } from 'vitest';
import { namesNothing } from '../../../src/answers/route/names-nothing.ts';
import { plain } from '../../../src/words.ts';
import { seedLibrary } from '../../support/seeds.ts';

const NOTHING = [
  'when did he say that?',
  'What did she say?',
  'and when?',
  'why',
  'who said that?',
  'WHEN DID HE SAY THAT',
  "didn't they know?",
  'what’s this about?',
  'so what happened then?',
  'who is he',
  'How exactly did it happen?',
  'is that true?',
  'what did they mean by that, please',
];

test.each(NOTHING)('%j names nothing', (question) => expect(namesNothing(question)).toBe(true));

test.each([
  '',
  'when did Putin say that?',
  'what did she say about Iran?',
  'when did they meet?',
  'why did he resign?',
  'who said that Russia is no enemy?',
  'when did WHO say that?',
  'WHO said that?',
  'what did the Who say?',
  'what did IT mean?',
  'who is Will?',
  'when was it cancelled?',
  'who said no?',
  'was 2009 when it happened?',
  'will and could',
  'когда он это сказал?',
  'when '.repeat(2_000),
])('%j does', (question) => expect(namesNothing(question)).toBe(false));

test.each(NOTHING)('%j is asked back for a name, and no passage is shown', (question) => {
  for (const answer of [
    seedLibrary.ask(question),
    seedLibrary.when(question),
    seedLibrary.ask(`/ask ${question}`),
  ]) {
    expect(answer).toMatchObject({ kind: 'nothing', evidence: [], nearest: [] });
    expect(answer.says.map(plain)).toEqual([
      'I cannot tell who or what you mean. Please name the person or the event.',
    ]);
  }
});

test.each(['he', 'She', 'they', 'that'])('nobody is asked for with %j', (speaker) => {
  for (const answer of [
    seedLibrary.quote(speaker),
    seedLibrary.quote(speaker, 'Iran'),
    seedLibrary.ask(`what did ${speaker} say about Iran?`),
  ])
    expect(answer.says.map(plain)).toEqual([expect.stringMatching(/^I cannot tell who/)]);
});

test('words that "he" is said to have said are nobody else’s for that', () => {
  const words = 'On missile defence, we do not agree yet';
  for (const speaker of ['he', 'they', ''])
    expect(seedLibrary.check(words, speaker).check?.verdict).toBe('verbatim');
  expect(seedLibrary.ask(`Did he say “${words}”?`).check?.verdict).toBe('verbatim');
  expect(seedLibrary.check(words, 'Putin').check?.verdict).toBe('other_speaker');
});
