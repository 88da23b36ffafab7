import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';
import { said } from './said.ts';

const who = (text: string) => said(text).map(({ words, name }) => [words.join(' … '), name]);

describe('marks', () => {
  it.each([
    ['straight', '"We won," said Anna Berg.', 'We won,'],
    [
      'single with an apostrophe inside',
      "'We don't mind the workers' day,' said Anna Berg.",
      "We don't mind the workers' day,",
    ],
    ['guillemets', '«We won», said Anna Berg.', 'We won'],
    ['low and high', '„We won“, said Anna Berg.', 'We won'],
    ['low and high to the right', '„We won”, said Anna Berg.', 'We won'],
    ['guillemets turned round', '»We won«, said Anna Berg.', 'We won'],
    ['angles', '‹We won›, said Anna Berg.', 'We won'],
    ['low and single', '‚We won‘, said Anna Berg.', 'We won'],
    ['turned round at the end', '“We won,“ said Anna Berg.', 'We won,'],
    ['turned round at the start', '”We won,” said Anna Berg.', 'We won,'],
    ['with blanks inside', '‘ We won, ’ said Anna Berg.', ' We won, '],
    ['moved to the next word', '"We won, "said Anna Berg.', 'We won, '],
    ['closing marks on both sides', '’We won,’ said Anna Berg.', 'We won,'],
    ['behind a dash', 'Anna Berg said — “We won.”', 'We won.'],
    ['entities', '&ldquo;We won,&rdquo; said Anna Berg.', 'We won,'],
    ['a measure inside', '“It is 5” long,” said Anna Berg.', 'It is 5” long,'],
    ['a decade inside', "'We won in the '90s,' said Anna Berg.", "We won in the '90s,"],
    ['nested', '“He said ‘no’ to me,” said Anna Berg.', 'He said ‘no’ to me,'],
    ['an ellipsis inside', '“We won … and how,” said Anna Berg.', 'We won … and how,'],
    ['three full stops inside', '“We won. . . . And how,” said Anna Berg.', 'We won. . . . And how,'],
  ])('are read when %s', (_, text, words) => expect(who(text)).toEqual([[words, 'Anna Berg']]));

  it.each([
    ['“We won. We are glad.\n\nAnd proud,” said Anna Berg.', ['We won. We are glad.', 'And proud,']],
    ['“We won.\n\n“We are glad.\n\n“And proud,” said Anna Berg.', ['We won.', 'We are glad.', 'And proud,']],
    [
      'Anna Berg said: “We won. We are glad.\n\nAnd proud.” She left.',
      ['We won. We are glad.', 'And proud.'],
    ],
    ['“We won it all,”\nsaid Anna Berg.', ['We won it all,']],
  ])('hold together what goes on below: %s', (text, expected) =>
    expect(said(text)).toMatchObject([{ words: expected, name: 'Anna Berg', certain: true, closed: true }]),
  );
  it('are not closed by a paragraph that opens others first', () =>
    expect(who('“We won. He left.\n\nAnna Berg called it “a mess” then.')).toEqual([
      ['it “a mess” then', 'Anna Berg'],
    ]));
  it('hold a quotation over several paragraphs together', () => {
    expect(
      said('“We won,” said Anna Berg. “We won it all.\n\n“And we are glad of it.\n\n“So are you.”'),
    ).toMatchObject([
      { words: ['We won,', 'We won it all.', 'And we are glad of it.', 'So are you.'], name: 'Anna Berg' },
    ]);
  });
  it('close before another speaker’s paragraph opens', () => {
    expect(who('“We won it all,” said Anna Berg.\n\n“You lost it all,” said Jan Holm.')).toEqual([
      ['We won it all,', 'Anna Berg'],
      ['You lost it all,', 'Jan Holm'],
    ]);
  });
  it.each([
    ['a nickname', 'Johnny “Guitar” Berg said it was over.', 'it was over'],
    [
      'a title of a work',
      'Anna Berg said she liked the film “The Long Way Home”.',
      'she liked the film “The Long Way Home”',
    ],
  ])('of %s are no quotation of their own', (_, text, words) =>
    expect(said(text).map((one) => one.words)).toEqual([[words]]),
  );
  it.each([
    ['scare quotes', 'The so-called “shield” was never built.'],
    ['a term', 'The unit, known as “the Hawks”, marched.'],
    ['a word as a word', 'The word “shield” occurs twice.'],
  ])('are nobody’s words when they are %s', (_, text) => expect(said(`Anna Berg came. ${text}`)).toEqual([]));
});

/** What a headline is read to say: words, name, certainty. */
const headed = (headline: string) => {
  const article = makeArticle('test.txt', `${headline}\n\nThe mayor, Anna Berg, spoke on Friday in Oslo.`);
  const { quotations, people } = read(article);
  return quotations.map(({ start, end, speaker, certain }) => {
    const name = speaker === null ? null : people[speaker]!.name;
    return [article.text.slice(start, end), name && article.text.slice(name.start, name.end), certain];
  });
};

describe('a mark that is never closed', () => {
  it.each([
    ['before the words that say who spoke', '“We won, said Anna Berg. She left.', 'We won,'],
    [
      'not at an abbreviation',
      'Anna Berg said: “We met Mr. Holm in St. Olav. He left.',
      'We met Mr. Holm in St. Olav.',
    ],
  ])('ends %s, and is not certain', (_, text, words) =>
    expect(said(text)[0]).toMatchObject({ words: [words], name: 'Anna Berg', certain: false, closed: false }),
  );
});

describe('a headline', () => {
  it.each([
    ['Berg: ‘We will not stop’', 'We will not stop', 'Anna Berg', false],
    ['We will not stop, says Berg', 'We will not stop', 'Anna Berg', true],
    ['Anna Berg says pier is dead', 'pier is dead', 'Anna Berg', true],
  ])('quotes in %s', (headline, words, name, certain) =>
    expect(headed(headline)).toEqual([[words, name, certain]]),
  );
  it.each(['Berg in Oslo', 'Anna Berg Opens ‘The Long Way Home’ In Oslo', 'Berg: the long way home'])(
    'does not quote in %s',
    (headline) => expect(headed(headline)).toEqual([]),
  );
});

describe('cues', () => {
  it.each([
    ['tweeted', 'Anna Berg tweeted: “We won.”'],
    ['wrote', 'Anna Berg wrote in her diary that “we won”.'],
    ['according to', 'They had “won”, according to Anna Berg.'],
    ['insisted', '“We won,” Anna Berg insisted.'],
    ['asked whether', 'Anna Berg asked whether they had “won”.'],
    ['inverted', '“We won,” added Anna Berg.'],
    ['before a colon', 'Anna Berg was clear: “We won.”'],
    ['in the sentence before', 'Anna Berg agreed. “We won it all.”'],
  ])('are heard: %s', (_, text) => expect(said(text).map(({ name }) => name)).toEqual(['Anna Berg']));
  it.each([
    ['a cue without words', 'Anna Berg agreed. Nobody “won”.'],
    ['a colon before a list', 'Anna Berg brought two things: a “pier” and a plan.'],
    ['asked, but not asking', 'Anna Berg was asked about the plan. Nobody “won”.'],
    ['a noun', 'The claims of Anna Berg were in the note.'],
  ])('are not heard in %s', (_, text) => expect(said(text)).toEqual([]));
  it('of a second speaker in one sentence are kept apart', () => {
    expect(who('Anna Berg called it “a mess”, but Jan Holm said it was “a start”.')).toEqual([
      ['it “a mess”', 'Anna Berg'],
      ['it was “a start”', 'Jan Holm'],
    ]);
  });
});

describe('sources', () => {
  it.each([
    ['an apposition', 'Anna Berg, the mayor of Oslo, said it was “over”.', 'Anna Berg'],
    ['a relative clause', 'Anna Berg, who met Jan Holm on Friday, said it was “over”.', 'Anna Berg'],
    ['an office', 'Harbour Minister Anna Berg said it was “over”.', 'Anna Berg'],
    ['the topic nearer', 'Asked whether she could trust Mr Holm, Ms Berg said it was “over”.', 'Berg'],
    ['the addressee nearer', '“It is over,” Anna Berg told Jan Holm on Friday.', 'Anna Berg'],
    ['two candidates', 'After Jan Holm left, Anna Berg said it was “over”.', 'Anna Berg'],
    ['a body', 'The Kremlin said it was “over”.', 'Kremlin'],
  ])('are found behind %s', (_, text, name) => expect(said(text).map((one) => one.name)).toEqual([name]));
  it('are carried over within a paragraph, not into the next', () => {
    expect(said('Anna Berg spoke and said it was over. “I wrote it all myself, too.”').at(-1)).toMatchObject({
      name: 'Anna Berg',
      basis: 'carried',
    });
    expect(said('Anna Berg said it was over.\n\n“I wrote it all myself, too.”')).toHaveLength(1);
  });
  it('take the relay with them, and none where there is none', () => {
    expect(said('Anna Berg, according to the Sun, said it was “over”.')[0]).toMatchObject({
      name: 'Anna Berg',
      relayedBy: 'the Sun',
    });
    expect(said('Anna Berg said it was “over”.')[0]!.relayedBy).toBeNull();
  });
});

describe('kinds', () => {
  it.each([
    ['Anna Berg said: “It is over.”', 'direct'],
    ['Anna Berg said the plan “is over” now.', 'mixed'],
    ['Anna Berg said the plan was over.', 'indirect'],
  ])('are told apart: %s', (text, kind) => expect(said(text).map((one) => one.kind)).toEqual([kind]));
});
