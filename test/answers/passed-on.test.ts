import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const library = openLibrary(
  [
    makeArticle(
      'a.txt',
      'Talks fail\n\nAnn Lee, according to the ministry, said the talks were “a waste of time”.\n\n' +
        '“We will stay in Oslo,” Lee said.\n\nThe ministry building was closed.',
    ),
  ],
  null,
);
const said = (speaker: string, about = ''): string =>
  library.quote(speaker, about).says.map(plain).join('\n');

describe('who passes on what others said', () => {
  test.each(['ministry', 'the Ministry'])('is asked for as %s: their words are shown, and whose', (asked) => {
    const answer = library.quote(asked);
    expect(answer.kind).toBe('quotations');
    expect(answer.evidence.map(({ quotation }) => quotation?.name?.text)).toEqual(['Ann Lee']);
    expect(said(asked)).toMatch(
      /Nobody called .*\n.* passes on what others said: 1 quotation in 1 article\./,
    );
  });

  test('but not what it did not pass on, nor about anything else', () => {
    expect(said('building')).not.toMatch(/passes on/);
    expect(said('ministry', 'grain')).not.toMatch(/passes on/);
  });

  test('but nobody who is quoted', () => {
    expect(said('Lee')).not.toMatch(/passes on/);
  });
});
