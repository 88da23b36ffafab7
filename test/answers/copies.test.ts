import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { bodyOf, cardsOf } from '../support/shown.ts';

const FILLER =
  'The harbour board met in the old town hall, where its members spoke at length of the pier, of the boats that moor there, and of what it costs to keep both in repair through a winter of storms. The board will meet again once the engineers have measured the pier from end to end, and then decide what is to be done.';
const text = (title: string, before: string): string =>
  `Bakers welcome it\n\n${before} Ada Lund spoke for the board. “The boats are not safe and nobody should sail in them,” ${title} Ada Lund said. ${title} Lund said that the stormwater drain leaks badly into the sea.\n\n${FILLER}`;
const on = (day: string) => ({ published: { value: day, from: day, to: day, basis: 'manifest' as const } });
const later = makeArticle('a.txt', text('Sen.', 'A spokesman of the harbour came.'), on('2009-09-20'));
const first = makeArticle('b.txt', text('Senator', 'A spokesman of the harbour came.'), on('2009-09-18'));
const other = makeArticle('c.txt', text('Senator', 'A woman of the harbour came.'), on('2009-09-19'));
const library = openLibrary([later, first], null);
const lines = (answer: Parameters<typeof bodyOf>[0]): string =>
  cardsOf(bodyOf(answer, library))
    .flatMap((card) => card.map(({ text: line }) => line))
    .join('\n');

describe('copies of one article', () => {
  test('are counted once and shown once, the first that was published, with every place', () => {
    const answer = library.quote('Lund');
    const shown = lines(answer);
    expect(shown).toContain('1 quotation in 1 article');
    expect(shown.split('nobody should sail')).toHaveLength(2);
    expect(shown).toMatch(/18 September 2009.*\nThe same words in:\n.*20 September 2009/s);
    expect(answer.evidence).toHaveLength(2);
    expect(lines(library.people())).toContain('Ada Lund · Sen. · 1 quotation in 1 article');
  });

  test('are shown once where their words differ in what does not count, and it is said', () => {
    const shown = lines(library.ask('does the stormwater drain leak?'));
    expect(shown.split('drain leaks badly')).toHaveLength(2);
    expect(shown).toMatch(
      /Senator Lund said.*\n.*18 September 2009.*\nThe same except for spaces, hyphens or a form of address, in:\n.*20 September/s,
    );
  });

  test('are what they are: an article that says something else is counted beside them', () => {
    const both = openLibrary([later, first, other], null).quote('Lund');
    expect(both.says[0]!.map((piece) => ('own' in piece ? piece.own : '')).join('')).toContain(
      '2 quotations in 2 articles',
    );
  });
});
