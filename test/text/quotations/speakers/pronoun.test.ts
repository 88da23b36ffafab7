import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

/** Whom the last words in marks are given to. */
const last = (text: string): string | null => said(text).at(-1)!.name;

describe('a pronoun after somebody without a name', () => {
  it.each([
    'Olga Renn’s sister spoke at the door. “I heard it,” she said.',
    'The mother of Olga Renn wept. “I heard it,” she said.',
    'A spokeswoman for Olga Renn shook her head. “It is false,” she said.',
    'One of Olga Renn’s pupils stood up. “I was afraid,” she said.',
    'A judge fined Olga Renn on Monday.\n\n“You should know better,” she told her.',
    'The gallery that Olga Renn founded has a new director. “I am proud,” she said.',
    'Olga Renn’s party lost. Its new chairwoman was calm. “We will be back,” she said.',
    'The reviewer loathed Olga Renn’s novel. “It is dull,” she wrote.',
    'Olga Renn, 81, died on Monday. Her daughter was at her side. “She was kind,” she said.',
    'Olga Renn died on Monday. “She was kind,” a friend said.\n\n“We will miss her,” she added.',
    'Olga Renn was shot on Monday. A woman who lives nearby heard it. “It was loud,” she said.',
    'In Oslo, a friend of Olga Renn came. “I heard it,” she said.\n\nIn Oslo, nobody was hurt.',
    'Near Holm, a neighbour of Olga Renn stopped. “I heard it,” she said.\n\nHolm is a village.',
    'Olga Renn was in the car. The eyewitness saw it all. “It was fast,” she said.',
  ])('is nobody’s: %s', (text) => {
    expect(last(text)).toBeNull();
  });

  it.each([
    ['Olga Renn’s deputy, Ida Holm, ran the shop. “I am sorry,” she said.', 'Ida Holm'],
    ['A lawyer for Olga Renn, Ida Holm, shook her head. “It is false,” she said.', 'Ida Holm'],
    [
      'Olga Renn died on Monday. Neighbour Ida, who gave one name, wept. “She was kind,” she said.',
      'Neighbour Ida',
    ],
    ['The violinist Ida Holm came home. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm met a nurse. “She was kind,” she said.', 'Ida Holm'],
    ['Ida Holm, a nurse, came home. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm is a nurse. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm’s bakery burned down. “I am tired,” she said.', 'Ida Holm'],
    ['A man cheered. Ida Holm came home. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm came home. She met Olga Renn there. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm came home. Her brother wept. “I am tired,” she said.', 'Ida Holm'],
    ['Olga Renn wept. Two days later, Ida Holm came home. “I am tired,” she said.', 'Ida Holm'],
    ['For Ida Holm, a lawyer in Oslo, it was new. “I am tired,” she said.', 'Ida Holm'],
    ['Ida Holm, senior adviser at the mill, thinks so. “I am tired,” she said.', 'Ida Holm'],
    ['One of two judges, Ida Holm, came home. “I am tired,” she said.', 'Ida Holm'],
  ])('is a name’s where a name leads: %s', (text, name) => {
    expect(last(text)).toBe(name);
  });

  it('is whoever was asked, where a question comes before', () => {
    expect(last('“Will you go?” a reporter asked Ida Holm. “No,” she said.')).toBe('Ida Holm');
  });
});

const certain = (text: string): boolean => said(text).at(-1)!.certain;

it('is not certain where a row begins with a name that may be another’s', () => {
  expect(certain('Xyla Quent hugged Olga Renn. “I missed you,” she said.')).toBe(false);
  expect(certain('Mia Hall hugged Olga Renn. “I missed you,” she said.')).toBe(false);
  expect(certain('Olga Renn came home. “I missed you,” she said.')).toBe(true);
});

const sure = (text: string) => said(text).filter((one) => one.certain && one.name === 'Ida Holm');

describe('somebody named behind a preposition alone', () => {
  it.each([
    'Olga Renn talked of the pilot. Faced with losing the character of Ida Holm, the producers kept her.',
    'Olga Renn left the club. For fans of Ida Holm, the news was a blow.',
    'Olga Renn left the club. Thanks to Ida Holm, it has a home.',
    'Olga Renn wrote the song. The story of Ida Holm moved her.',
  ])('is not surely “she” beside another: %s', (text) => {
    expect(sure(`${text} “It was a good day,” she said.`)).toEqual([]);
  });

  it('is “she” where nobody else is', () => {
    expect(sure('The club has a home. Thanks to Ida Holm, it won. “It was good,” she said.')).toHaveLength(1);
  });
});
