import { expect, test } from 'vitest';
import { listed } from '../../src/answers/listed.ts';
import { laidOut } from '../../src/discord/reply/laid-out.ts';
import { plain, say } from '../../src/words.ts';
import { seedLibrary } from '../support/seeds.ts';

const LINES = [say`Three towns:`, say`Oslo`, say`Turku`, say`Vejle`];

/** How many articles a command is given, and what is said besides. */
const count = (outlet: string): string => {
  const answer = seedLibrary.answer(
    ({ articles }) => listed('about', [[{ own: `${articles.length} here` }]]),
    {
      outlet,
    },
  );
  return answer.says.map(plain).join(' / ');
};

test('of a list the first line stands above, and the others are laid out one by one', () => {
  const { head, things } = laidOut(listed('about', LINES));
  expect(head.map(({ says }) => plain(says))).toEqual(['Three towns:']);
  expect(things).toBe(3);
});

test('of what is no list all lines stand above', () => {
  const { isList: _, ...answer } = listed('about', LINES);
  const { head, things } = laidOut(answer);
  expect(head).toHaveLength(4);
  expect(things).toBe(0);
});

test('a command makes an answer of its own from the articles that are asked', () => {
  expect(count('')).toBe('5 here');
  expect(count('The Irish Times')).toMatch(/^2 here \/ Limited to 2 of 5 articles/);
  expect(count('Nowhere Gazette')).toMatch(/^No outlet here is called Nowhere Gazette/);
});
