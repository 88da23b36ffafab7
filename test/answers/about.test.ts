import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain as inPlain } from '../../src/words.ts';
import { encodeAll } from '../support/encode-all.ts';
import { encoder, seedLibrary } from '../support/seeds.ts';

const article = makeArticle(
  'council.txt',
  `Council meets late

The council sat until midnight on Monday.

The election was put off by a year, against the wish of the opposition. “People were promised a vote this May, and they shall have to wait for it,” said Anna Holm, the mayor.

“The road to the quay will be mended before the winter,” Holm said.

The ferry company raised its fares again. “Nobody asked the islanders who take the boat to work,” Holm said. “I like the new colour of the benches,” Holm said.

“Our hospital needs forty nurses,” Holm said.`,
);
const table = readTable();
const meaning = 'kind' in table ? null : table;

function withVectors(): Library {
  const library = openLibrary([article], meaning, undefined, encoder);
  encodeAll(library.vectors);
  return library;
}

const quotedBy = (library: Library, about: string): string[] =>
  library
    .quote('Holm', about)
    .evidence.map(({ quotation }) =>
      article.text.slice(quotation!.quotation.start, quotation!.quotation.start + 14),
    );

describe('quotations about a topic', () => {
  const library = withVectors();
  const words = openLibrary([article], meaning);

  it.each([
    ['election', 'People were pr'],
    ['ferry', 'Nobody asked t'],
  ])('are found where the sentence before names it: %s', (topic, first) => {
    expect(quotedBy(library, topic)).toEqual([first]);
  });

  it('are found by their own words first', () => {
    expect(quotedBy(library, 'road')).toEqual(['The road to th']);
    expect(quotedBy(library, 'hospital')[0]).toBe('Our hospital n');
  });

  it('are not whatever stands in the same paragraph', () => {
    expect(quotedBy(library, 'ferry')).not.toContain('I like the new');
    expect(quotedBy(library, 'opposition')).not.toContain('The road to th');
  });

  it.each(['penguins', 'football', 'midnight', 'parliament of Norway'])('are none about %s', (topic) => {
    expect(quotedBy(library, topic)).toEqual([]);
  });

  it('are offered where they say it in other words only', () => {
    const answer = library.quote('Holm', 'medical staff shortage');
    expect(answer).toMatchObject({ kind: 'quotations', sure: 'bearing' });
    expect(answer.says.map(inPlain).slice(0, 2)).toEqual([
      'Anna Holm is quoted here 5 times, in no sentence that names “medical staff shortage”.',
      'This quotation comes near it in other words; whether it is about that is for you to judge.',
    ]);
    expect(quotedBy(library, 'medical staff shortage')).toEqual(['Our hospital n']);
    expect(words.quote('Holm', 'medical staff shortage').kind).toBe('nothing');
    expect(library.quote('the mayor', 'medical staff shortage').sure).toBe('bearing');
  });

  it('are offered where little is quoted, and the article speaks of it', () => {
    const text =
      'Police fired at fishers in the harbour of Lund on Friday.\n\nCaptain Eva Moe said: “We gave them three warnings, in two languages.”';
    const shots = openLibrary(
      [makeArticle('shots.txt', `Shots in Lund\n\n${text}`)],
      meaning,
      undefined,
      encoder,
    );
    encodeAll(shots.vectors);
    const answer = shots.quote('Moe', 'the shooting');
    expect(answer.sure).toBe('bearing');
    expect(answer.says.map(inPlain).slice(0, 2)).toEqual([
      'Eva Moe is quoted here once, in no sentence that names “the shooting”.',
      'This quotation is from an article that speaks of it; whether it is about that is for you to judge.',
    ]);
    expect(shots.quote('Moe', 'penguins').kind).toBe('nothing');
  });

  it('are not called so where they are only reported', () => {
    const reporting = openLibrary(
      [
        makeArticle(
          'nurses.txt',
          'Council meets late\n\nAnna Holm, the mayor, said that the hospital needed forty nurses.',
        ),
      ],
      meaning,
      undefined,
      encoder,
    );
    encodeAll(reporting.vectors);
    for (const speaker of ['Holm', 'the mayor']) {
      const answer = reporting.quote(speaker, 'medical staff shortage', { reported: 'yes' });
      expect(answer.sure).toBe('bearing');
      expect(answer.says.map(inPlain).slice(1, 3)).toEqual([
        'This passage comes near it in other words; whether it is about that is for you to judge.',
        'Reported, not word for word: once in 1 article',
      ]);
    }
  });

  it('need their own words without vectors', () => {
    expect(quotedBy(words, 'election')).toEqual([]);
    expect(quotedBy(words, 'road')).toEqual(['The road to th']);
  });
});

describe('quotations about a phrase', () => {
  const cells = makeArticle(
    'cells.txt',
    `Two talks in one day

“We found two terrorist cells in the harbour,” said Anna Holm, the mayor.

It rained.

“Stem cells are taken from the blood of the donor,” Holm said.

The fair went on.

“The prison has forty cells and no windows,” Holm said.`,
  );
  const open = openLibrary([cells], meaning, undefined, encoder);
  encodeAll(open.vectors);
  const plain = openLibrary([cells], meaning);

  it.each([
    ['stem cells', ['Stem cells']],
    ['stem cell research', ['Stem cells']],
    ['terrorist cells', ['We found t']],
    ['prison cells', ['The prison']],
  ])('are not those with one word of it: %s', (topic, starts) => {
    for (const library of [open, plain])
      expect(
        library
          .quote('Holm', topic)
          .evidence.map(({ quotation }) =>
            cells.text.slice(quotation!.quotation.start, quotation!.quotation.start + 10),
          ),
      ).toEqual(starts);
  });

  it('are all that name a thing of one word', () => {
    expect(open.quote('Holm', 'cells').evidence).toHaveLength(3);
  });
});

describe('quotations about a country', () => {
  it('say that they do not name it, and that no other stands for it', () => {
    const { sure, says } = seedLibrary.quote('Rasmussen', 'missile shield poland');
    expect(sure).toBeUndefined();
    expect(says.map(inPlain)).toContain('“poland” is not in these passages.');
  });

  it.each(['ukraine joining nato', 'russia invading georgia'])(
    'are offered at most for what only the headline has a word of: %s',
    (topic) => {
      expect(seedLibrary.quote('Putin', topic).sure).toBe('bearing');
    },
  );
});
