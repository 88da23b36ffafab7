import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';

const published = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;

const resigned = (next: string): string | null => {
  const text = `News from Elm\n\nIt was reported that Ann Roe resigned on Monday. ${next}\n`;
  const one = makeArticle('a.txt', text, { published });
  return openLibrary([one], null).when('when did Roe resign').evidence[0]?.when?.value ?? null;
};

describe('the sentence after one', () => {
  test.each([
    'She did not.',
    'That was wrong.',
    'But it never happened.',
    'This is a hoax.',
    'The report was false.',
    'No.',
    'In fact she didn’t.',
  ])('takes back the day: %s', (next) => {
    expect(resigned(next)).toBeNull();
  });

  test.each(['She did.', 'It was a shock.', 'She did not say why.', 'That was right.', 'No one was told.'])(
    'leaves it: %s',
    (next) => {
      expect(resigned(next)).toBe('2007-03-26');
    },
  );
});
