import { expect, it } from 'vitest';
import { textReply } from '../../../src/discord/reply/text-reply.ts';
import { plain, say } from '../../../src/words.ts';
import { seedLibrary } from '../../support/seeds.ts';

it('has every passage of an answer in a file, and beside it only how many there are and what was asked', () => {
  const answer = seedLibrary.quote('Rasmussen');
  const { head, cards, files } = textReply(answer, say`Asked: Rasmussen`);
  expect(head).toEqual([]);
  expect(cards.map((card) => card.map(({ style }) => style))).toEqual([['text'], ['note']]);
  expect(plain(cards[0]![0]!.says)).toMatch(/, 7 in all\.$/);
  expect(plain(cards[1]![0]!.says)).toBe('Asked: Rasmussen');
  const [file] = files!;
  expect(file!.name).toBe('answer.txt');
  const words = file!.cards.map((card) => card.map(({ says }) => plain(says)).join('\n'));
  for (const { article, quotation } of answer.evidence)
    for (const { start, end } of quotation!.quotation.parts)
      expect(words.join('\n')).toContain(article.text.slice(start, end));
  expect(words.at(-1)).toBe('Asked: Rasmussen');
});
