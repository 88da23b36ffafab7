import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const who = (text: string) =>
  said(text).map(({ words, name, certain }) => [words.join(' / '), name, certain]);
const WORDS = 'It is over for us all.';

describe('a line that says whose the words are', () => {
  it.each([
    `“${WORDS}” — Lena Moe, commissioner`,
    `“${WORDS}” – Lena Moe`,
    `"${WORDS}" -- Lena Moe`,
    `"${WORDS}" -Lena Moe`,
    `“${WORDS}” (Lena Moe, mayor)`,
    `“${WORDS}” ~ Lena Moe`,
    `“${WORDS}” — Mayor Lena Moe`,
    `“${WORDS}”\n— Lena Moe, The Long Way Home`,
    `“${WORDS}”\n\n— Lena Moe`,
    `Quote of the day: “${WORDS}” – Lena Moe`,
  ])('is heard in %s', (text) => expect(who(text)).toEqual([[WORDS, 'Lena Moe', true]]));
  it.each([
    `“${WORDS}” Lena Moe, chair of the board.`,
    `“${WORDS}”\nLena Moe, chair of the board`,
    `From Lena Moe, chair of the board: “${WORDS}”`,
    `Statement from Lena Moe: “${WORDS}”`,
    `Lena Moe – “${WORDS}”`,
    `Lena Moe, 34 – “${WORDS}”`,
    `Lena Moe (Leeds) — “${WORDS}”`,
    `Lena Moe, mayor of Leeds – “${WORDS}”`,
  ])('is not certain in %s', (text) => expect(who(text)).toEqual([[WORDS, 'Lena Moe', false]]));
  it('is for all paragraphs that open anew', () => {
    expect(who(`“${WORDS}\n\n“We lost it all.”\n\n— Lena Moe`)).toEqual([
      [`${WORDS} / We lost it all.`, 'Lena Moe', true],
    ]);
  });
  it('takes the words from whoever spoke before', () => {
    expect(who(`“We won it all,” said Tom Rusk.\n\n“${WORDS}”\n\n— Lena Moe`)).toEqual([
      ['We won it all,', 'Tom Rusk', true],
      [WORDS, 'Lena Moe', true],
    ]);
  });
  it.each([
    ['a sentence', `“${WORDS}”\n\nLena Moe, the mayor, came late.`],
    ['a paper', `“${WORDS}” — The Guardian`],
    ['a title', '“The Long Way Home” — Lena Moe'],
    ['one of two', `Lena Moe and Tom Rusk, both of Leeds – “${WORDS}”`],
    ['a clause', `Lena Moe, who left Leeds – “${WORDS}”`],
    ['an aside', `“${WORDS}” — Lena Moe laughed at that.`],
  ])('is not %s', (_, text) =>
    expect(said(text).filter(({ rule }) => rule === 'attribution-line')).toEqual([]),
  );
});
