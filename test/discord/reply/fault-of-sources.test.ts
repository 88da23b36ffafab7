import { describe, expect, it } from 'vitest';
import { HIDDEN, type Article } from '../../../src/corpus/article.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import type { Card } from '../../../src/discord/reply/card.ts';
import { citation } from '../../../src/discord/reply/citation.ts';
import { cards } from '../../../src/discord/reply/cards.ts';
import { faultOfSources } from '../../../src/discord/reply/fault-of-sources.ts';
import { openLibrary } from '../../../src/library.ts';
import { copy } from '../../../src/corpus/verbatim.ts';
import type { Piece } from '../../../src/words.ts';

const on = (day: string) => ({ value: day, from: day, to: day, basis: 'manifest' as const });

const quay = makeArticle(
  'quay.txt',
  'Storm shuts quay\n\nThe quay is shut.\n\n“It is not safe,” said Finance Minister Ida Moe. “It rains,” she said.',
  { outlet: 'Harbour Post', published: on('2009-09-19') },
);
const pier = makeArticle(
  'pier.txt',
  'Storm shuts pier\n\n“It is not safe,” said Transport Minister Ida Moe. “It rains,” she said.',
  { outlet: 'Pier News', published: on('2009-09-20') },
);
const library = openLibrary([quay, pier], null);
const [, ofQuay] = cards(library.quote('Moe', '')).cards;

const find = (id: string): Article | undefined => library.articleOf(id);
const fault = (card: Card): string | null => faultOfSources([card], find);

/** The card of one article with every piece of every line changed. */
const withPieces = (change: (piece: Piece) => Piece): Card =>
  ofQuay!.map(({ style, says, of }) => ({ style, says: says.map(change), of: of! }));

/** Words of the other article in place of the same words of this one. */
const fromPier = (words: string): Card =>
  withPieces((piece) =>
    'words' in piece && piece.words.text === words
      ? {
          ...piece,
          words: copy(pier, {
            start: pier.text.indexOf(words),
            end: pier.text.indexOf(words) + words.length,
          }),
        }
      : piece,
  );

describe('what a card is made from', () => {
  it('is the article that it cites', () => {
    expect(ofQuay!.flatMap(({ says }) => says)).toContainEqual({ field: 'Harbour Post' });
    expect(fault(ofQuay!)).toBeNull();
  });

  it.each(['Ida Moe', '“It is not safe,”'])('is not another article that has the same words: %s', (words) => {
    expect(fault(fromPier(words))).toMatch(/is not from/);
  });

  it('is refused where it has a word that is hidden', () => {
    const blocks = quay.blocks.map((block) =>
      quay.text.slice(block.start, block.end).startsWith('“It') ? { ...block, rule: HIDDEN } : block,
    );
    const shown = faultOfSources([ofQuay!], (id) => (id === quay.id ? { ...quay, blocks } : find(id)));
    expect(shown).toMatch(/is hidden$/);
  });

  it('is refused by one sign that is hidden, and not by what is hidden beside it', () => {
    const at = quay.text.indexOf('“It is');
    const says = [{ words: copy(quay, { start: at, end: at + 16 }) }];
    const of = { article: quay.id, passages: [{ start: at, end: at + 16 }] };
    const hiding = (start: number, end: number): string | null => {
      const blocks = [{ start, end, role: 'body', number: 1, rule: HIDDEN } as const];
      return faultOfSources([[{ style: 'code', says, of }]], () => ({ ...quay, blocks }));
    };
    expect(hiding(at - 3, at)).toBeNull();
    expect(hiding(at + 16, at + 20)).toBeNull();
    expect(hiding(at - 3, at + 1)).toMatch(/is hidden$/);
    expect(hiding(at + 15, at + 20)).toMatch(/is hidden$/);
  });

  it('cites an article that is known, whatever else it has', () => {
    const of = { article: 'ffffffffff', passages: [] };
    expect(fault([{ style: 'text', says: [{ own: 'Here' }], of }])).toBe('no article ffffffffff');
  });

  it('has a citation beside what is to be copied where anything else stands there', () => {
    const at = quay.text.indexOf('“It is');
    const says = [{ words: copy(quay, { start: at, end: at + 16 }) }];
    const of = { article: quay.id, passages: [{ start: at, end: at + 16 }] };
    expect(
      fault([
        { style: 'quote', says, of },
        { style: 'code', says, of },
      ]),
    ).toMatch(/^cited as/);
  });

  it('has the office that this very article gives', () => {
    const office = 'Transport Minister';
    const at = pier.text.indexOf(office);
    const card = withPieces((piece) =>
      'words' in piece && piece.words.text === 'Finance Minister'
        ? { words: copy(pier, { start: at, end: at + office.length }) }
        : piece,
    );
    expect(fault(card)).toMatch(/"Transport Minister" is not from/);
  });

  it.each([
    ['headline', 'Storm shuts quay', 'Storm shuts pier'],
    ['outlet', 'Harbour Post', 'Pier News'],
    ['day', '19 September 2009', '20 September 2009'],
    ['basis', ' (as given with the article)', ' (inferred)'],
    ['paragraph', 'paragraph 2', 'paragraph 1'],
    ['place', quay.id, pier.id],
  ])('is cited with its own %s', (_, own, other) => {
    const card = withPieces((piece) => {
      if ('field' in piece) return { ...piece, field: piece.field.replace(own, other) };
      return 'own' in piece ? { own: piece.own.replace(own, other) } : piece;
    });
    expect(card).not.toEqual(ofQuay);
    expect(fault(card)).toMatch(/^cited as/);
  });

  it('is not cited by what it was said to be, but by what was loaded', () => {
    for (const change of [
      { title: 'Another headline' },
      { outlet: null },
      { published: { value: '2010-01-01', from: null, to: null, basis: 'text' as const } },
      { blocks: [] },
    ])
      expect(faultOfSources([ofQuay!], (id) => ({ ...find(id)!, ...change }))).toMatch(/^cited as/);
  });

  it('is not quoted without a source, without a citation, or from outside what is cited', () => {
    expect(fault(ofQuay!.map(({ style, says }) => ({ style, says })))).toMatch(/^without a source/);
    expect(fault(ofQuay!.slice(0, -1))).toMatch(/^cited as/);
    expect(fault([])).toBeNull();
    const of = { article: quay.id, passages: [{ start: 0, end: 16 }] };
    expect(fault(ofQuay!.map(({ style, says }) => ({ style, says, of })))).toMatch(/is not in the passages/);
  });

  it('is not cited by lines of another manner, nor by half of them', () => {
    const styled = (at: number, style: 'note' | 'text') => ofQuay!.with(at, { ...ofQuay!.at(at)!, style });
    expect(fault(styled(-2, 'note'))).toMatch(/^cited as/);
    expect(fault(styled(-1, 'text'))).toMatch(/^cited as/);
    expect(fault(ofQuay!.slice(-1))).toMatch(/^cited as undefined, not/);
  });

  it('is not copied without a source, or from outside what is cited', () => {
    const at = quay.text.indexOf('“It is');
    const says = [{ words: copy(quay, { start: at, end: at + 16 }) }];
    expect(fault([{ style: 'code', says }])).toMatch(/^without a source: "“It is/);
    const of = { article: quay.id, passages: [{ start: at, end: at + 16 }] };
    expect(fault([{ style: 'code', says, of }])).toBeNull();
    expect(
      fault([{ style: 'code', says, of: { ...of, passages: [{ start: at + 1, end: at + 16 }] } }]),
    ).toMatch(/is not in the passages/);
  });

  it('is cited to be copied by a line of ours alone', () => {
    const says = [{ field: quay.title }];
    const of = { article: quay.id, passages: [] };
    expect(fault([{ style: 'code', says, cites: quay.id }])).toBeNull();
    for (const line of [
      { style: 'quote', says, cites: quay.id },
      { style: 'code', says, cites: quay.id, of },
    ] as const)
      expect(fault([line])).toBe('something else than our own line cites');
  });

  it('may lead to each article that is cited, by its headline', () => {
    const both = [
      { ...quay, url: 'https://quay.example/' },
      { ...pier, url: 'https://pier.example/' },
    ];
    const card = both.flatMap((article) => citation(article, []));
    const known = (id: string) => both.find((article) => article.id === id);
    expect(card.filter(({ link }) => link !== undefined)).toHaveLength(2);
    expect(faultOfSources([card], known)).toBeNull();
    const stray = card.map((line) => Object.assign({}, line, { link: 'https://quay.example/' }));
    expect(faultOfSources([stray], known)).toMatch(/leads to "https:\/\/quay/);
  });

  it('is unchanged since it was loaded, and known', () => {
    expect(faultOfSources([ofQuay!], () => undefined)).toMatch(/^no article/);
    expect(faultOfSources([ofQuay!], () => ({ ...quay, text: `${quay.text} More.` }))).toMatch(/has changed/);
    expect(faultOfSources([ofQuay!], () => ({ ...quay, text: quay.text.replace('safe', 'sane') }))).toMatch(
      /does not read/,
    );
  });
});

describe('an article in a list', () => {
  const listed = cards(library.articles({ outlet: 'Harbour Post' })).cards[0]!;

  it('stands with its own headline, outlet, day and id', () => {
    expect(listed).toHaveLength(2);
    expect(fault(listed)).toBeNull();
  });

  it.each([
    ['headline', 'Storm shuts quay', 'Storm shuts pier'],
    ['outlet', 'Harbour Post', 'Pier News'],
    ['day', '19 September 2009', '20 September 2009'],
    ['basis', ' (as given with the article)', ''],
    ['id', quay.id, pier.id],
  ])('has no other %s', (_, own, other) => {
    const changed = listed.map(({ style, says, of }) => ({
      style,
      says: says.map((piece): Piece => {
        if ('field' in piece) return { ...piece, field: piece.field.replace(own, other) };
        return 'own' in piece ? { own: piece.own.replace(own, other) } : piece;
      }),
      of: of!,
    }));
    expect(changed).not.toEqual(listed);
    expect(fault(changed)).toMatch(/^cited as/);
  });
});
