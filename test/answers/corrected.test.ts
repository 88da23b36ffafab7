import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';

const published = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;

const burned = (note: string): string | null => {
  const text = `News from Elm\n\nThe mill burned on Monday, and nobody was hurt.\n\n${note}\n`;
  const one = makeArticle('a.txt', text, { published });
  return openLibrary([one], null).when('when did the mill burn').evidence[0]?.when?.value ?? null;
};

describe('a correction in an article', () => {
  test.each([
    'Correction: The mill burned on Sunday.',
    'This article was amended on 2 April 2007. It originally said the mill burned on Monday.',
    '• This story was corrected on 2 April 2007. An earlier version misstated when the mill burned.',
    'Editor’s note: An earlier version gave the day of the fire as Monday. It was Sunday.',
    'An earlier version of this report wrongly gave Monday as the day of the fire.',
    '[Clarified: the mill burned late on Sunday.]',
  ])('takes back the day: %s', (note) => {
    expect(burned(note)).toBeNull();
  });

  test.each([
    'Correction: The name of the owner was misspelled.',
    'This article was updated on 2 April 2007 with a photograph.',
    'This mill was built in error.',
    'An earlier mill stood there.',
  ])('leaves it: %s', (note) => {
    expect(burned(note)).toBe('2007-03-26');
  });
});
