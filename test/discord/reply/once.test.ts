import { expect, test } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { bodyOf, cardsOf } from '../../support/shown.ts';

const SAID = '“The boats are not safe and nobody should sail in them,” director Ada Lund said on Monday.';
const library = openLibrary(
  [
    [
      'a.txt',
      `Ferry stops\n\n${SAID}\n\n“We will mend them before the summer,” she said.\n\nBakers welcomed the closing of the ferry.`,
    ],
    [
      'b.txt',
      'Council acts\n\nDirector Ada Lund told reporters: "The boats are not safe, and nobody should sail in them."\n\nBakers welcomed the closing of the ferry.',
    ],
    [
      'c.txt',
      'Denied\n\nTom Berg said: “The boats are not safe and nobody should sail in them.” “It is so,” he said.',
    ],
    ['d.txt', 'Short\n\n“It is so,” Tom Berg said.'],
  ].map(([file, text]) => makeArticle(file!, text!)),
  null,
);
const shown = (answer: Parameters<typeof bodyOf>[0]): string[] =>
  cardsOf(bodyOf(answer, library)).map((lines) => lines.map(({ text }) => text).join('\n'));
const times = (cards: readonly string[], words: string): number => cards.join('\n').split(words).length - 1;

test('the same words of one person in several articles stand once, with every place', () => {
  const answer = library.quote('Lund');
  const cards = shown(answer);
  expect(times(cards, 'nobody should sail in them')).toBe(1);
  expect(cards.find((card) => card.includes('nobody should sail'))).toMatch(
    /Ferry stops.*\nThe same words in:\nCouncil acts/s,
  );
  // Counted, and given to scripts, as often as they were printed.
  expect(cards[0]).toContain('3 quotations in 2 articles');
  expect(answer.evidence).toHaveLength(3);
});

test('words of two people are two statements, and a few words are none', () => {
  const cards = shown(library.quote('Berg'));
  expect(times(cards, 'The same words in')).toBe(0);
  expect(times(cards, 'It is so')).toBe(2);
});

test('the same sentence of two articles is one passage, with both places', () => {
  const answer = library.ask('who welcomed the closing of the ferry?');
  const cards = shown(answer);
  expect(cards[0]).toContain('1 passage');
  expect(times(cards, 'Bakers welcomed')).toBe(1);
  expect(times(cards, 'Council acts')).toBe(1);
  expect(answer.evidence).toHaveLength(2);
});

test('somebody’s words are one passage though each article says in its own way who spoke', () => {
  const answer = library.ask('are the boats safe?');
  const cards = shown(answer);
  const lund = cards.find((card) => card.includes('Ada Lund'))!;
  expect(lund).toMatch(/Ferry stops.*\nThe same words in:\nCouncil acts/s);
  // Who says the same is another matter.
  expect(cards.find((card) => card.includes('Tom Berg'))).not.toContain('The same words in');
});
