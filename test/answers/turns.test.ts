import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const article = makeArticle(
  'a.txt',
  'Evening show\n\nThe mayor, Ann Lee, met Jan Holm.\n\nLEE: The numbers were wrong.\n\nHOLM: Of course they were.\n\n' +
    'LEE: What happens next?\n\nHOLM: Markets will fall. Nobody will help us.',
);
const library = openLibrary([article], null);

describe('the turns of a transcript', () => {
  it('are quoted and counted without asking for reported speech', () => {
    const answer = library.quote('Lee');
    expect(plain(answer.says[0]!)).toBe('Ann Lee · 2 quotations in 1 article');
    expect(answer.evidence.map(({ quotation }) => quotation?.quotation)).toMatchObject([
      { kind: 'direct', basis: 'turn', certain: true },
      { kind: 'direct', basis: 'turn', certain: true },
    ]);
  });
  it('are shown word for word, with the label that says whose they are', () => {
    const lines = cards(library.quote('Lee'))
      .cards.flat()
      .map(({ style, says }) => `${style}: ${plain(says)}`);
    expect(lines).toContain('quote: The numbers were wrong.');
    expect(lines).toContain(
      'note: 1 · Quoted word for word · A turn in a conversation: LEE comes before these words',
    );
  });
  it.each([
    ['Markets will fall. Nobody will help us.', 'Holm', 'verbatim'],
    ['Markets will fall.', 'Holm', 'partial'],
    ['Markets will fall.', 'Lee', 'other_speaker'],
    ['Markets will rise. Nobody will help us.', 'Holm', 'altered'],
  ])('are checked as quoted: %s by %s', (words, speaker, verdict) =>
    expect(library.check(words, speaker).check?.verdict).toBe(verdict),
  );
});
