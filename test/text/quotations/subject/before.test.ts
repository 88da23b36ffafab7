import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const last = (text: string): string | null => said(text).at(-1)!.name;

describe('a subject whose relative clause no comma closes', () => {
  it.each([
    ['As Anna Berg, who served as the aide on a project with Jan Holm says, “it rained”.', 'Anna Berg'],
    ['Anna Berg, who ran the mill with Jan Holm says: “We lost it.”', 'Anna Berg'],
  ])('is whoever comes before it: %s', (text, name) => expect(last(text)).toBe(name));
  it.each([
    'The man who shot Jan Holm said: “I ran.”',
    'The woman who is married to Jan Holm told us: “I ran.”',
  ])('is not whom it names: %s', (text) => expect(last(text)).toBeNull());
  it.each([
    ['Anna Berg, who Jan Holm said “is a saint”, left.', 'Jan Holm'],
    ['Anna Berg, who met Ida Dahl, and Jan Holm said: “We lost.”', 'Jan Holm'],
    ['Ida Dahl, who was there when Jan Holm said “I ran”, left.', 'Jan Holm'],
  ])('may speak in it: %s', (text, name) => expect(last(text)).toBe(name));
});

describe('a place behind a comma', () => {
  it('is no speaker where somebody of it is named before', () => {
    expect(last('Anna Berg of the University of California, Los Angeles disagreed: “It rained.”')).toBe(
      'Anna Berg',
    );
  });
  it('is not looked for where a body says something of somebody', () => {
    expect(last('Anna Berg of Oslo, Acme said, “sings”.')).toBe('Acme');
  });
});

it('is not certain of one of many who signed', () => {
  const text =
    'The letter, which was also signed by Senators Ida Dahl (D-Ill.), Jan Holm (R-Tenn.), Anna Berg (D-Md.) and Karl Weil (D-N.Y.), states the following:\n\n“We expect a push.”';
  expect(said(text).at(-1)!.certain).toBe(false);
});

describe('a name between commas', () => {
  it.each([
    [
      'The letter from Anna Berg, read to the court by her solicitor, Jan Holm, said: “I am sorry.”',
      'Anna Berg',
    ],
    ['A statement from Anna Berg, read out by her lawyer, Jan Holm, said: “I am sorry.”', 'Anna Berg'],
    ['Anna Berg, sitting with her husband, Jan Holm, said: “I am sorry.”', 'Anna Berg'],
    ['Anna Berg, standing beside the police chief, Jan Holm, told us: “I am sorry.”', 'Anna Berg'],
    ['“I am sorry,” Anna Berg, married to the singer, Jan Holm, said.', 'Anna Berg'],
    ['Anna Berg, the sister of the late mayor, Jan Holm, said: “I am sorry.”', 'Anna Berg'],
    ['Anna Berg, whose husband, Jan Holm, was hurt in the crash, said: “I am sorry.”', 'Anna Berg'],
  ])('is not who speaks where it only tells of whom an insert speaks: %s', (text, name) =>
    expect(last(text)).toBe(name),
  );
  it('is not who speaks where nobody else is named', () => {
    expect(last('A letter, read to the court by her solicitor, Jan Holm, said: “I am sorry.”')).toBeNull();
  });
  it.each([
    'In Leeds, a lawyer for the family, Jan Holm, said: “I am sorry.”',
    'On Monday, following a request by the court, the registrar, Jan Holm, said: “I am sorry.”',
    'His brother, a teacher at the school, Jan Holm, said: “I am sorry.”',
    'After meeting Anna Berg, the head of the union, Jan Holm, said: “I am sorry.”',
    'In Leeds, the widower of the mayor, Jan Holm, said: “I am sorry.”',
    'The member representing Leeds West, Jan Holm, said: “I am sorry.”',
    '“I am sorry,” the member representing Leeds West, Jan Holm, said.',
    'Jan Holm, D-Ohio, the mayor, said: “I am sorry.”',
    'Last week, in a talk with the paper, Jan Holm, said: “I am sorry.”',
  ])('is who speaks where it says who that is: %s', (text) => expect(last(text)).toBe('Jan Holm'));
});

it.each([
  ['In the words of Code for Norway’s Anna Berg, “we are few and tired.”', 'Anna Berg'],
  ['“We are few,” said Teach for Norway’s Ngozi Bello.', 'Ngozi Bello'],
  ['“We are few,” said the manager of Oslo’s Anna Berg.', null],
])('a body whose name has a preposition does not speak for who is of it: %s', (text, name) =>
  expect(last(text)).toBe(name),
);

it.each([
  ['Anna Berg of the Centre for Tides: Sea and Land said, “We found salt.”', 'Anna Berg', false],
  ['Anna Berg of the Museum of Art: North Wing told us, “We found salt.”', 'Anna Berg', false],
  ['Oslo: Acme said, “We found salt.”', 'Acme', true],
  ['One thing was new: Acme said, “We found salt.”', 'Acme', true],
])('a colon in the name of a body hides nobody who is of it: %s', (text, name, certain) =>
  expect(said(text).at(-1)).toMatchObject({ name, certain }),
);

it.each([
  ['The victim’s sister, Anna Berg, sobbed and whispered, “It rained.”', 'Anna Berg'],
  ['The owner, Jan Holm, stood up and said: “It rained.”', 'Jan Holm'],
  ['The victim, whose sister, Anna Berg, wept, stood up and said: “It rained.”', null],
  ['His manager, Kim Tae-young, said: “It rained.”', 'Kim Tae-young'],
  ['His manager, Lee Hoi-chang, said: “It rained.”', 'Lee Hoi-chang'],
])('whoever is told of by office and name has the name also before another verb: %s', (text, name) =>
  expect(last(text)).toBe(name),
);
