import { expect, it } from 'vitest';
import { checkedReply } from '../../../src/discord/reply/checked.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const LONG = `“We go on ${'and on, however long it takes us, '.repeat(80)}to the end,” said Ida Moe.`;
const library = openLibrary(
  [
    makeArticle('a.txt', 'The quay\n\n“We open the quay on Friday,” said Jan Holm.\n'),
    makeArticle('b.txt', `The road\n\n${LONG}\n`),
  ],
  null,
);
const checked = (...quotations: readonly string[]) =>
  checkedReply(quotations.map((words) => library.check(words, '')));
const lines = (card: ReturnType<typeof checked>['head']): string[] => card.map(({ says }) => plain(says));

it('says how many quotations a message has, and which came to what', () => {
  const { head } = checked('We open the quay on Friday', 'The moon is cheese', 'We open the quay on Friday');
  expect(head.map(({ style }) => style)).toEqual(['heading', 'text', 'text']);
  const [all, ...each] = lines(head);
  expect(all).toContain('3 quotations');
  expect(each).toEqual([expect.stringMatching(/\b1, 3$/), expect.stringMatching(/\b2$/)]);
});

it('has a card for each, with the passage where it is not too long for one', () => {
  const { cards } = checked('We open the quay on Friday', 'to the end');
  const [short, long] = cards.map(lines);
  expect(short!.join('\n')).toContain('said Jan Holm');
  expect(long).toHaveLength(3);
  expect(long!.join('\n')).not.toContain('however long');
  expect(long!.at(-1)).toContain('/check');
});
