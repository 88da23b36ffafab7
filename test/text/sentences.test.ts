import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { articleOf } from './article.ts';

const cut = (text: string): string[] =>
  sentences(articleOf(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['He met George W. Bush. They talked.', ['He met George W. Bush.', 'They talked.']],
    ['Mr. Gates met Gen. Baker on Jan. 5. Nothing came of it.', 2],
    ['“It is over.” He left. “Why?” she asked.', ['“It is over.”', 'He left.', '“Why?” she asked.']],
    ['“It is over,” said Berg.1 “We won.”2 He left.³ She stayed.', 4],
    ['It grew by 2.5 There.', 1],
    ['Jan Dahl was ill. Dahl resigned.', ['Jan Dahl was ill.', 'Dahl resigned.']],
    ['Ann Lee sat. Berg stood in the sun. Roe left.', 3],
    ['He came to Chicago, Ill. Dahl on Sat. Berg did not.', 1],
    ['No change in our . . . attitude was seen. It stayed.', 2],
    ['He lives in the U.S. The law is clear.', ['He lives in the U.S.', 'The law is clear.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['It rose 3.5 percent to 1,000.25 points. Then it fell.', 2],
    ['One line. Two\n\nThree. Four', ['One line.', 'Two', 'Three.', 'Four']],
    ['“They are friends. We are not,” he said. No.', ['“They are friends.', 'We are not,” he said.', 'No.']],
  ])('cuts %j', (text, expected) => {
    const found = cut(text);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  it.each([
    // Names that begin small, and other openings.
    ['It ran on macOS. iPads came later. eBay took a cut.', 3],
    ['He left. de Gaulle stayed. al-Sadr came. ’t Hooft won.', 4],
    ['He left. $5 was paid. #metoo came. ¿Qué?', 4],
    ['He left! 😀 Thanks.', 2],
    // What is quoted may begin with something left out.
    ['It is safe, he said. “[...] Rather, wash them.”', 2],
    ['It is safe, he said. “… it is better so.”', 2],
    ['It is safe. [...] Rather, wash them.', 2],
    ['It is safe “... and sound” here. He left.', 2],
    ['It is [...] Rather safe.', 1],
    // Marks of notes, forgotten blanks, other scripts.
    ['He left.[1] She stayed.[2][3]', 2],
    ['He left.She stayed at home. It cost 2,000.That is a lot.', 4],
    ['今日は晴れ。明日は雨。', 2],
    ['यह है। वह है।', 2],
    // Shortened words that a capital or a number tells apart.
    ['He left at 6 P.M. Mr. Lee went home at 5 p.m. Monday.', 2],
    ['The gates open at 10 a.m. Tickets cost $5.', 2],
    ['At 5 a.m. Mr. Lee went home.', 1],
    ['On Friday at 7 p.m. Berg sang.', 1],
    ['By 6 p.m. She had left.', 1],
    ['It is 3 p.m. He left.', 2],
    ['They met at 9 p.m. Mayor Berg spoke.', 2],
    ['Fire broke out at 10 a.m. (0900 GMT) on Sunday.', 1],
    ['He lives on Elm St. She lives in St. Louis.', 2],
    ['It worked as plan B. They knew Franklin D. Roosevelt.', 2],
    ['He was the 1st. She was the 2nd.', 2],
    ['See p. 5 of vol. 2, built c. 1900, sec. 3.', 1],
    ['He bought nails, rope, etc. Then he left Acme Inc. Nobody saw.', 3],
    ['Lee et al. wrote it. It was Lee et al. They sold it.', 3],
    ['Sens. Lee and Ek met Gen. (ret.) Bo Ray.', 1],
    ['It stands at N°. 1026. That is where it lies.', 2],
    // What is left out, and the numbers of items.
    ['One . . . was bold. . . . The other was not.', 2],
    ['“Lee [...] left” (Ek 55) is all that he says.', 1],
    ['1. The gate. 2. The wall.', ['1. The gate.', '2. The wall.']],
    ['1) The gate 2) The wall', ['1) The gate', '2) The wall']],
    ['a. The gate b. The wall c. The moat', 3],
    ['1) The gate has 4) The wall', 1],
    // What is none.
    ['He works at Yahoo! in Ohio with will.i.am and Node.js.', 1],
    ['He waited… then he ran to www.Example.Com today.', 1],
  ])('cuts %j', (text, expected) => {
    const found = cut(text);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });

  it('puts every non-blank character in exactly one trimmed sentence, in order', () => {
    const piece = constantFrom(
      'A',
      'b',
      '.',
      '. ',
      '"',
      '”',
      '?',
      ' ',
      '\n',
      '…',
      'Mr.',
      ' U.S. ',
      '1) ',
      ' 2) A',
      'left.She ',
      '。',
      '\u{1F600}',
      '\uD800',
    );
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of sentences(articleOf(text))) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
