import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('another of the sort that was asked for', () => {
  it.each([
    ['Two Poles climbed the south face of Khara in May.', 'who climbed the north face of Khara in May'],
    ['Her second novel sold 9,000 copies.', 'how many copies did her third novel sell'],
    ['Berg’s first novel sold 9,000 copies.', 'how many copies did Berg’s second novel sell'],
    ['Lena Weil opened the bakery in Trier. Max Weil left.', 'where did Max Weil open the bakery'],
    ['Anna Dahl is deputy mayor of Hull.', 'who is the mayor of Hull'],
  ])('is no answer: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Two Poles climbed the steep face of Khara in May.', 'who climbed the north face of Khara in May'],
    ['Her second novel sold 9,000 copies.', 'how many copies did her second novel sell'],
    ['Ivo Roe opened the bakery in Trier. The president left.', 'where did President Roe open the bakery'],
    ['His death was confirmed by his son, Wolf Halen. Eddie was ill.', 'who confirmed Eddie Halen’s death'],
    ['Lena Weil founded the bakery in Trier.', 'where did Lena Weil found the bakery'],
  ])('and what may be the same one is: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
