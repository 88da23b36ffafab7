import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { sentences } from '../../src/text/sentences.ts';

const text = [
  '# Harbour to stay open',
  '**“We will not close it,”** [Ingrid Dahl](https://example.com/d "Her page") said. She told `print("hello world")` users that “the [plan](https://example.com/p) is dead”.',
  '> "It is a mistake," said Tomas Berg.',
  '```\n"The code is quoted here," said Ingrid Dahl.\n```',
].join('\n\n');
const library = openLibrary([makeArticle('harbour.md', text)], null);

describe('a Markdown article', () => {
  it('has quotations where a reader sees them, and none in code or addresses', () => {
    const marked = (name: string): string[] =>
      library
        .quote(name)
        .evidence.flatMap(({ quotation }) =>
          quotation!.quotation.marked.map(({ start, end }) => text.slice(start, end)),
        );
    expect(marked('Dahl')).toEqual(['We will not close it,', 'the [plan](https://example.com/p) is dead']);
    expect(marked('Berg')).toEqual(['It is a mistake,']);
    expect(library.speakers).toHaveLength(2);
  });

  it('is checked by the words that a reader sees', () => {
    expect(library.check('the plan is dead', 'Dahl').check?.verdict).toBe('verbatim');
    expect(library.check('The code is quoted here', '').check?.verdict).toBe('absent');
    expect(library.check('the plan is not dead', '').check?.verdict).toBe('altered');
  });

  it('has every sign in exactly one sentence, stars with the sentence they close', () => {
    const article = makeArticle('a.md', 'It is over. **It is *not*.** She left.');
    expect(sentences(article).map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'It is over.',
      '**It is *not*.**',
      'She left.',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB .“”"*_`[]()>#-\n'.split('')) }), (any) => {
        const made = makeArticle('a.md', any);
        const covered = sentences(made)
          .map(({ start, end }) => made.text.slice(start, end))
          .join('');
        expect(covered.replaceAll(/\s/gu, '')).toBe(any.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
