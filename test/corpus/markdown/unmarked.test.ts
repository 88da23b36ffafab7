import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmarked } from '../../../src/corpus/markdown/unmarked.ts';

const read = (text: string, file = 'a.md'): string => unmarked({ file, text }).replaceAll(/ +/gu, ' ').trim();

describe('the words of a Markdown text', () => {
  it.each([
    ['links', 'The [plan](https://example.com/a_(b) "A title") is dead.', 'The plan is dead.'],
    ['code', 'She ran `print("hello")` and ``a `b` c`` again.', 'She ran and again.'],
    ['pictures', 'Here ![the "quay"](x.png) it is.', 'Here it is.'],
    ['tags', 'See <a href="x.html" title="“A day”">the plan</a><br/>.', 'See the plan .'],
    ['shortcodes', 'Here {{< picture alt="say "so"" >}} and {% image "b" "c" %} it is.', 'Here and it is.'],
    ['emphasis', '**“We won,”** *she* __said__ _again_.', '“We won,” she said again .'],
  ])('are there without %s', (_, text, words) => expect(read(text)).toBe(words));

  it.each([
    '3 < 4 and 5 > 4',
    'a {set} of {{two',
    'a_b_c and 2 * 3 * 4',
    'He said `so.',
    '[sic] (that is all)',
    'a [note] (here)',
  ])('keep what is none: %s', (text) => expect(read(text)).toBe(text));

  it('are all there in any other file', () => {
    const text = 'The [plan](https://example.com) is **dead**.';
    expect(read(text, 'a.txt')).toBe(text);
  });

  it('stand where they stand in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a "`*_[]()<>{%}!\n“”'.split('')) }), (text) => {
        const words = unmarked({ file: 'a.md', text });
        expect(words).toHaveLength(text.length);
        const kept = words.split('').map((sign, i) => (sign === ' ' ? text[i] : sign));
        expect(kept.join('')).toBe(text);
      }),
    );
  });

  it.each(['<a', '{{', '{%', '[', '`', '*a', '![', '[a](', '``a`'])('are found behind many of %s', (sign) => {
    const text = `${sign.repeat(100_000)}\n\nThe plan is dead.`;
    expect(unmarked({ file: 'a.md', text })).toMatch(/The plan is dead\.$/u);
  });
});
