import { describe, expect, it } from 'vitest';
import { isUntold } from '../../../src/search/evidence/untold.ts';
import { same, units } from './units.ts';

const untold = (question: string, sentence: string): boolean =>
  isUntold(units(question), units(sentence), sentence, same);

describe('somebody’s words, asked for of a sentence', () => {
  it.each([
    ['What did Holm say about the mill?', '“The mill is old,” said Berg.'],
    ['What did Ann Holm write about the mill?', 'Ann Holm owns the mill.'],
    ['What does Holm think of the mill?', 'Berg thinks that the mill is old.'],
    ['How did Holm describe the mill?', 'Holm has run the mill for years.'],
    ['What did Holm say about the mill?', 'Holm has not commented on the mill.'],
    ['What did Holm say about the mill?', 'Ann Holm, who owns the mill, said:'],
    ['What did Holm tell the council?', 'The mayor told the council of the fire.'],
  ])('%s / %s: has none', (question, sentence) => {
    expect(untold(question, sentence)).toBe(true);
  });

  it.each([
    ['What did Holm say about the mill?', '“The mill is old,” said Holm.'],
    [
      'What did Holm say about the mill?',
      'Holm, the head of the museum of the town of Bergen, said it is old.',
    ],
    ['What did Holm say about the mill?', 'Holm opposed the sale: “The mill is ours.”'],
    ['What did Holm say about the mill?', 'Holm said the mill would not be sold.'],
    ['What did Holm think of the mill?', 'Holm believed it to be old.'],
    ['How did Holm describe the mill?', 'According to Berg, the mill was described by Holm as a ruin.'],
  ])('%s / %s: has some', (question, sentence) => {
    expect(untold(question, sentence)).toBe(false);
  });

  it.each([
    ['What did Holm sell?', 'Berg said that the mill was sold.'],
    ['Who said that the mill is old?', 'Nobody knows.'],
    ['What did the new mayor of Bergen say?', 'Berg is tall.'],
    ['What does the report say?', 'The mill is old.'],
  ])('%s / %s: no person’s words are asked for', (question, sentence) => {
    expect(untold(question, sentence)).toBe(false);
  });
});
