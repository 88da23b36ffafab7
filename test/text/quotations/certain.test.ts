import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** Name and certainty of every quotation, in order. */
const sure = (text: string) => said(text).map(({ name, certain }) => [name, certain]);

/** What is given to somebody with certainty of words that begin so. */
const given = (text: string) =>
  said(text).filter(({ certain, words }) => certain && words.join().includes('It will'));
const besides = (act: string): string =>
  `With Jan Dahl and Tom Rusk beside him, Karl Holm ${act} in which he said: “It is over.”`;

describe('certain', () => {
  it('of whoever calls something by words in marks', () => {
    expect(sure('Anna Berg called the plan “a mess”.')).toEqual([['Anna Berg', true]]);
    expect(sure('Reports that critics of the plan had called it “a mess” came.')[0]![1]).toBe(false);
  });
  it('of what the speaker adds', () => {
    expect(sure('Anna Berg said it was over, adding that nobody wept.')).toEqual([
      ['Anna Berg', true],
      ['Anna Berg', true],
    ]);
    expect(sure('Anna Berg left the room, adding that nobody wept.')[0]![1]).toBe(false);
  });
  it('of a pronoun for whoever leads the sentence before', () => {
    expect(sure('Anna Berg closed the race. She said the day was over.').at(-1)).toEqual(['Anna Berg', true]);
    expect(sure('Anna Berg said Eva Dahl had won. “I am glad,” she added.').at(-1)).toEqual([
      'Anna Berg',
      true,
    ]);
  });
  it('never of a pronoun where somebody else may be the one who answers', () => {
    const open = [
      'Anna Berg praised Eva Dahl. She said the race was over.',
      'Anna Berg accused Eva Dahl of theft. “I took nothing,” she said.',
      'Anna Berg asked Eva Dahl about the fire. “I lit it,” she answered.',
      'Anna Berg met a nurse. “I was afraid,” she said.',
      'Anna Berg beat Eva Dahl in the final. “It was close,” she said.',
    ];
    expect(open.filter((text) => sure(text).at(-1)![1])).toEqual([]);
  });
  it('of a pronoun that goes on, but not across a row that two lead', () => {
    expect(sure('Anna Berg thanked Eva Dahl, who said so. She said the race was over.').at(-1)![1]).toBe(
      false,
    );
  });
  it('of a name that tells no gender, when it is the only one', () => {
    expect(sure('“We won,” said Mitsuo Mori, a director. “It is over,” he added.')).toEqual([
      ['Mitsuo Mori', true],
      ['Mitsuo Mori', true],
    ]);
    expect(sure('“We won,” said Mitsuo Mori of Jan Moe. “It is over,” he added.').at(-1)![1]).toBe(false);
  });
  it('of words in marks right behind what somebody named says, in their paragraph', () => {
    const plain = [
      'Anna Berg, an analyst, said the bridge was safe. “It will stand for years.”',
      'Ms Berg told reporters that the bridge was safe. “It will stand for years.”',
      'Mayor Anna Berg argued that the Dahl plan had failed. “It was never meant to work.”',
    ];
    expect(plain.filter((text) => !sure(text).at(-1)![1])).toEqual([]);
    const open = [
      'Anna Berg told Eva Dahl that the bridge was safe. “It will stand for years.”',
      'Somebody said the bridge was safe. “It will stand for years.”',
      'Anna Berg denied that the bridge was safe. “It will stand for years.”',
      'Anna Berg said the bridge was safe. The day was cold. “It will stand for years.”',
      'Anna Berg said the bridge was safe.\n\n“It will stand for years.”',
    ];
    expect(open.filter((text) => given(text).length > 0)).toEqual([]);
  });
  it('of words that a colon opens where their mark is missing, but not where they never close', () => {
    expect(sure('Mr Holm said: The bridge is safe and will stand for years."').at(-1)).toEqual([
      'Holm',
      true,
    ]);
    expect(sure('Mr Holm said: “The bridge is safe and will stand for years.').at(-1)![1]).toBe(false);
  });
  it('of whoever calls something by words in marks beside the main clause', () => {
    expect(sure('All was well, with Mr Holm calling Ms Dahl a “strong leader”.')).toEqual([['Holm', true]]);
    expect(sure('Papers calling Mr Holm a “strong leader” were read.').every(([, one]) => !one)).toBe(true);
  });
  it('of a pronoun in a relative clause about what its subject does', () => {
    expect(sure(besides('gave a speech')).at(-1)).toEqual(['Karl Holm', true]);
    expect(sure(besides('surprised his guests by a letter')).at(-1)).toEqual(['Karl Holm', true]);
    const open = [
      'answered a letter by Erik Lund',
      'showed a film about a judge',
      'read from Erik Lund a letter',
    ];
    expect(open.filter((act) => sure(besides(act)).at(-1)![1])).toEqual([]);
  });
  it('never of what somebody only wants, or is not shown to say', () => {
    expect(sure('Anna Berg wanted “lower tolls”.').every(([, certain]) => !certain)).toBe(true);
    expect(sure('“It is over,” Anna Berg urged.').every(([, certain]) => !certain)).toBe(true);
    expect(sure('Anna Berg, Anna Berg said, has “won”.').every(([, certain]) => !certain)).toBe(true);
  });
  it('never of a pronoun for whoever its own words name', () => {
    expect(sure('Jan Holm won. “Holm is the best of us,” he said.').at(-1)![1]).toBe(false);
  });
  it('never of what somebody else hands on', () => {
    expect(said('“We won,” Ms Berg said in Oslo, according to the Sun.')[0]).toMatchObject({
      certain: false,
      relayedBy: 'the Sun',
    });
  });
  it('never of a speaker who is only a reporter’s shortcut', () => {
    expect(sure('Ms Berg did not say that the plan was “dead”.')[0]![1]).toBe(false);
    expect(sure('Ms Berg believes that the plan is “dead”.')[0]![1]).toBe(false);
  });
});
