import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const blocks = (text: string) => said(text).filter(({ rule }) => rule === 'block-quotation');

describe('a block quotation', () => {
  it('is word for word, with Markdown’s sign', () => {
    expect(
      blocks('In his letter Tom Rusk wrote:\n\n> I will not go.\n>\n> The sea is mine.\n\nNobody answered.'),
    ).toMatchObject([
      {
        words: ['I will not go.', 'The sea is mine.'],
        kind: 'direct',
        name: 'Tom Rusk',
        certain: true,
        cue: 'wrote',
      },
    ]);
  });
  it('may be a paragraph that a verb and a colon set off', () => {
    expect(blocks('In a letter Tom Rusk wrote:\n\nI will not go.\n\nNobody answered.')).toMatchObject([
      { words: ['I will not go.'], name: 'Tom Rusk', certain: true },
    ]);
    expect(blocks('Tom Rusk said:\n\nThe pier is unsafe.')).toMatchObject([
      { name: 'Tom Rusk', certain: false },
    ]);
  });
  it('is a letter’s, up to its closing, by whoever sends or signs it', () => {
    const letter = 'Dear Minister,\n\nWe write about the pier.\n\nSincerely,\n\nLena Moe';
    expect(blocks(`The text of the letter follows:\n\n${letter}`)).toMatchObject([
      { words: ['Dear Minister,', 'We write about the pier.'], name: 'Lena Moe' },
    ]);
  });
  it.each(['> It is over for us.\n>\n> — Lena Moe', '> It is over for us.\n\n— Lena Moe, mayor'])(
    'is by whoever signs it: %s',
    (text) =>
      expect(blocks(`They met.\n\n${text}`)).toMatchObject([
        { words: ['It is over for us.'], name: 'Lena Moe' },
      ]),
  );
  it.each([
    ['nothing is said', 'Tom Rusk brought two things:\n\nBread and wine.'],
    ['it is denied', 'Tom Rusk never wrote:\n\n> I will not go.'],
    ['a list follows', 'Tom Rusk said this:\n\n- bread\n- wine'],
    [
      'the verb is far',
      'Tom Rusk reminded the guests that he had seen the pier in the year before:\n\nI was there.',
    ],
    ['nobody announces it', '> I will not go.\n\nNobody answered.'],
  ])('is not where %s', (_, text) => expect(blocks(text)).toEqual([]));
});
