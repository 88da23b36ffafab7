import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

/** The source of every quotation found, in order. */
const sources = (text: string) => said(text).map(({ source }) => source);
const first = (text: string) => said(text)[0]!;

describe('who speaks is not', () => {
  it.each([
    ['who is told', '“We won,” Anna Berg, part of the crew, told NBC.', 'Anna Berg'],
    ['a place', 'Anna Berg, at a rally in Columbus, Ohio, said the plan was “dead”.', 'Anna Berg'],
    [
      'a paper',
      'Jan Moe, the editor of the city’s newspaper, the Daily News, said it was “over”.',
      'Jan Moe',
    ],
    ['a kind of post', 'In a string of Twitter notes, Mr Moe, an author, wrote: “It is over.”', 'Mr Moe'],
    [
      'a reader',
      'Anna Berg resigned in a letter to the board of directors stating, “I have to go.”',
      'Anna Berg',
    ],
    [
      'whom they ask',
      'Anna Berg sent a card with a question she liked to put to Jan Moe: “Come soon.”',
      'Anna Berg',
    ],
    [
      'what a verb aims at',
      'The ad hits Anna Berg for taking “gifts” and says that “nobody knows why”.',
      'The ad',
    ],
  ])('%s: %s', (_, text, source) => expect(sources(text)).toContain(source));

  it('who only leads another to speak', () => {
    expect(first('Anna Berg won, which led her to declare that the race was “over”.')).toMatchObject({
      source: 'her',
      certain: false,
    });
  });
  it('a man whose name is also a title', () => {
    expect(first('Larry King sighed. “We are paid,” Mr King said.')).toMatchObject({
      source: 'Mr King',
      name: 'Larry King',
    });
  });
  it('what they do: the mention ends before it', () => {
    expect(sources('Dockers waiting at the gates chanted “We are here”.')).toEqual(['Dockers']);
  });
  it('a name for something in marks', () => {
    expect(said('The party ran a spot on Friday titled, “We Are Back Again.”')).toEqual([]);
  });
});

describe('who speaks is', () => {
  it('a description in marks', () => {
    expect(first('GovWatch.com quotes a “Senate aide” as saying: “It is over.”')).toMatchObject({
      source: 'a “Senate aide”',
      relayedBy: 'GovWatch.com',
      words: ['It is over.'],
    });
  });
  it('whoever is quoted after the words', () => {
    expect(first('“We have to go,” Interfax quoted Anna Berg as saying.')).toMatchObject({
      source: 'Anna Berg',
      relayedBy: 'Interfax',
      certain: false,
    });
  });
  it('found before a description that lacks its second comma', () => {
    expect(
      sources('Sam Lau, the director for the harbour board said in a statement. “There is no water.”'),
    ).toEqual(['Sam Lau']);
  });
  it('the asker behind a description between commas', () => {
    expect(
      first('“Is it ours to keep?” Lisa Moe, adviser on harbours, said on Thursday. “It is not.”'),
    ).toMatchObject({
      words: ['Is it ours to keep?', 'It is not.'],
      source: 'Lisa Moe',
    });
    expect(
      said('“Is it ours?” Lisa Moe, who said so before, left the room.').map(({ kind }) => kind),
    ).toEqual(['indirect']);
  });
});

describe('“who” stands', () => {
  it('for nobody’s place of work', () => {
    expect(said('Experts at Stanford College, who said it was “over”, left.')[0]!.name).toBeNull();
    expect(said('Anna Berg, who said it was “over”, left.')[0]!.name).toBe('Anna Berg');
  });
});

describe('what is said', () => {
  it('goes on after a question in a question', () => {
    expect(said('“You ask, ‘Why not?’” Ms Berg said. “Nobody knows.”').map(({ words }) => words)).toEqual([
      ['You ask, ‘Why not?’', 'Nobody knows.'],
    ]);
  });
  it('is no title of a work or a programme', () => {
    expect(said('Ms Berg said in her book, “The Long Way Home.”')).toEqual([]);
    expect(
      said('Ms Berg told ABC’s “Good Day Oslo” that she was “glad”.').map(({ words }) => words[0]),
    ).toEqual(['that she was “glad”']);
  });
  it('is nothing that only stands before a name and a verb', () => {
    expect(said('While he lost the “middle class,” Ms Berg struggled on.')).toEqual([]);
    expect(said('“We did lose them all,” Ms Berg sighed.')).toHaveLength(1);
  });
  it.each([
    [
      'before a second verb with its adverb',
      'Ms Berg urged him to stay and repeatedly said, “Do not go,” until he left.',
      'Do not go,',
    ],
    [
      'in brackets',
      'She wrote of a boat (“we wanted it by noon,” Anna Berg wrote, “so we paid”).',
      'we wanted it by noon,',
    ],
    [
      'before the reporter’s dash',
      'Anna Berg cheered, telling them “thank you for the march” - stopping short of a figure.',
      'thank you for the march',
    ],
    [
      'before the reporter’s comment',
      'The berth is for what Anna Berg described as “a small sum”, as others had done.',
      'a small sum',
    ],
    [
      'after a message',
      'Anna Berg left this farewell, “I have made friends for life here.”',
      'I have made friends for life here.',
    ],
  ])('%s', (_, text, words) => expect(said(text).map((one) => one.words[0])).toContain(words));

  it('has one owner when two cues stand beside it', () => {
    expect(said('Mr Moe seemed to say he had won: “She signed it,” he told the Post.')).toHaveLength(1);
    expect(
      said('A statement read: “We lost her. She was kind.” The mayor Anna Berg said “She was great”.').map(
        ({ words }) => words,
      ),
    ).toEqual([['We lost her. She was kind.'], ['She was great']]);
  });
  it('rests on the word of whoever an aside names', () => {
    expect(said('In the shops of Oslo, Jan Moe said, sailors told her that “it is over”.')[0]).toMatchObject({
      source: 'sailors',
      relayedBy: 'Jan Moe',
    });
    expect(said('In the shops of Oslo, Ms Berg said, she called it “a mess”.')[0]).toMatchObject({
      relayedBy: null,
    });
  });
  it('is given to each speaker before a colon', () => {
    expect(
      said('Bill Moe: “We know it.” : James Berg: “No, Sir, save it.”').map(({ source, words }) => [
        source,
        words[0],
      ]),
    ).toEqual([
      ['Bill Moe', 'We know it.'],
      ['James Berg', 'No, Sir, save it.'],
    ]);
  });
});

it.each([
  'Jan Holm met Senator Ida Moe, M.D. (R-TN) on Friday.\n\nIda Moe, M.D. (R-TN) today announced her plan for the week:\n\n“It is safe.”',
  'Ida Moe, R.N. told the panel: “It is safe.”',
  '“It is safe,” said Ida Moe, Ph.D., of the Harbour Office.',
])('a degree behind a name is nobody: %s', (text) => {
  expect(said(text).map(({ name }) => name)).not.toContainEqual(
    expect.stringMatching(/^(?:M\.D|R\.N|Ph\.D)/u),
  );
  expect(said(text).at(-1)!.name).toBe('Ida Moe');
});
