import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what is only planned or possible', () => {
  it.each([
    ['Dahl was expected to leave the board because of the vote.', 'why did Dahl leave the board'],
    ['The board threatened to close the dock over its debts.', 'why did the board close the dock'],
    ['Acme could sell the dock to Nova.', 'to whom did Acme sell the dock'],
    ['Roe wants to turn the prison into a hotel.', 'who turned the prison into a hotel'],
  ])('is no answer to who asks of it as done: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Acme could sell the dock to Nova.', 'to whom could Acme sell the dock'],
    ['Dahl was forced to leave the board because of the vote.', 'why did Dahl leave the board'],
    ['Dahl would later leave the board because of the vote.', 'why did Dahl leave the board'],
    ['Acme sold the dock to Nova to pay its debts.', 'to whom did Acme sell the dock'],
  ])('is one to who does not, and what came about is done: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
