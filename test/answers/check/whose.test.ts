import { describe, expect, it } from 'vitest';
import { asMention } from '../../../src/answers/check/as-mention.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

/** The verdict, and the first line, on the words in marks of a text. */
const checked = (text: string, words: string, speaker: string): [string, string] => {
  const { check, says } = openLibrary([makeArticle('a.txt', `News from the town\n\n${text}`)], null).check(
    words,
    speaker,
  );
  return [check!.verdict, plain(says[0]!)];
};

const UNREAD = 'Word for word. The speaker could not be read from the article.';

describe('a speaker who could not be read is no other speaker', () => {
  it.each([
    ['“The lake is clean,” he said.', 'Ingrid Dahl'],
    ['On the gate stood “the lake is clean”, in red.', 'Ingrid Dahl'],
    ['“The lake is clean,” a friend of Ingrid Dahl said.', 'Ingrid Dahl'],
    ['“The lake is clean,” Dahl’s lawyer said.', 'Dahl'],
    ['“The lake is clean,” officials said.', 'Ingrid Dahl'],
  ])('%s (%s)', (text, speaker) =>
    expect(checked(text, 'The lake is clean', speaker)).toEqual(['verbatim', UNREAD]),
  );

  it.each(['', 'Ingrid Dahl'])(
    'and one who was read without certainty is named as perhaps the speaker (%s)',
    (speaker) => {
      const text = 'Ingrid Dahl met Karin Holm on Monday. “The lake is clean,” she said.';
      expect(checked(text, 'The lake is clean', speaker)).toEqual([
        'verbatim',
        'Word for word. The speaker could not be read from the article with certainty: perhaps Ingrid Dahl.',
      ]);
    },
  );

  it('but of one who was read with certainty nothing more is said', () => {
    expect(checked('“The lake is clean,” Ingrid Dahl said.', 'The lake is clean', '')).toEqual([
      'verbatim',
      'Word for word.',
    ]);
  });
});

describe('a speaker who may be the one asked for is no other speaker', () => {
  it.each([
    ['“The lake is clean,” Mr Dahl said.', 'Ingrid Dahl', 'Dahl'],
    ['“The lake is clean,” Ingrid Dahl said.', 'Ingrid Dhal', 'Ingrid Dahl'],
    ['“The lake is clean,” Ingrid Dahl, the mayor of Moss, said.', 'the foreign minister', 'Ingrid Dahl'],
  ])('%s (%s)', (text, speaker, named) => {
    const [verdict, line] = checked(text, 'The lake is clean', speaker);
    expect(verdict).toBe('verbatim');
    expect(line).toContain(named);
    expect(line).toContain('is not certain.');
  });
});

describe('somebody else', () => {
  it.each([
    ['“The lake is clean,” Ingrid Dahl said.', 'Tomas Berg'],
    ['“The lake is clean,” Ingrid Dahl said.', 'Tomas Dahl'],
    ['“The lake is clean,” said Ingrid Dahl. Tomas Berg listened.', 'Tomas Berg'],
    ['“The lake is clean,” said Ingrid Dahl.', 'Ingrid Holm'],
  ])('is who is named with certainty, and can be nobody who was asked for: %s (%s)', (text, speaker) =>
    expect(checked(text, 'The lake is clean', speaker)[0]).toBe('other_speaker'),
  );

  it('is anybody who is named, certain or not, where the article never has the name that was asked for', () => {
    const text = 'Ingrid Dahl met Karin Holm on Monday. “The lake is clean,” she said.';
    const [verdict] = checked(text, 'The lake is clean', 'Tomas Berg');
    expect(verdict).toBe('other_speaker');
  });
});

describe('a mention without a name', () => {
  it.each([
    ['the Kremlin', 'kremlin'],
    ['A senior analyst', 'analyst'],
    ['a senior analyst, who asked not to be named', 'senior analyst'],
    ['The foreign ministry of Norway', 'the foreign ministry of norway'],
  ])('%s answers to %s', (mention, asked) => expect(asMention(mention, asked)).toBe(true));

  it.each([
    ['a friend of Ingrid Dahl', 'ingrid dahl'],
    ['Ingrid Dahl’s lawyer', 'ingrid dahl'],
    ['Dahl’s own lawyer', 'lawyer'],
    ['a Kremlin official', 'kremlin'],
    ['somebody', ''],
  ])('%s does not answer to %s', (mention, asked) => expect(asMention(mention, asked)).toBe(false));
});
