import { describe, expect, it } from 'vitest';
import { rtfOf } from '../../src/forms/rtf.ts';

const words = (body: string): string =>
  rtfOf(String.raw`{\rtf1\ansi\ansicpg1252 ${body}}`).paragraphs.join(' | ');

describe('the words of an RTF file', () => {
  it.each([
    [String.raw`One.\par Two.\line Three.`, 'One. | Two. | Three.'],
    [String.raw`{\b Bo}ld and pla{\i in}`, 'Bold and plain'],
    [String.raw`\'93Yes,\'94 he said \'96 twice`, '“Yes,” he said – twice'],
    [String.raw`\ldblquote Yes,\rdblquote  he said\emdash twice`, '“Yes,” he said—twice'],
    [String.raw`na\u239?ve \uc2\u8364EUR 5`, 'naïve €R 5'],
    [String.raw`A \{brace\} and a \\ slash`, String.raw`A {brace} and a \ slash`],
    [String.raw`Seen{\v unseen}{\deleted gone}.`, 'Seen.'],
    [String.raw`Word{\footnote A note.}{\*\bkmkstart here}s.`, 'Words.'],
    [String.raw`A {\field{\*\fldinst HYPERLINK "https://x"}{\fldrslt link}} here`, 'A link here'],
    [String.raw`{\pict\bin3 }}}}Drawn`, 'Drawn'],
    [String.raw`{\fonttbl{\f1\fcharset204 Arial;}}{\f1 \'cc\'ee\'f1\'ea\'e2\'e0} is far`, 'Москва is far'],
  ])('%s', (body, found) => {
    expect(words(body)).toBe(found);
  });

  it('are none of its head, and its head names what it is', () => {
    const file = String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}}{\info{\title The quay}{\author Ida Moe}{\company X}}{\header Top}Words.}`;
    expect(rtfOf(file)).toEqual({ paragraphs: ['Words.'], title: 'The quay', author: 'Ida Moe' });
  });

  it('are read in no time from a file that is all braces', () => {
    expect(rtfOf(`{\\rtf1${'{'.repeat(200_000)}Words.`).paragraphs).toEqual(['Words.']);
  });
});
