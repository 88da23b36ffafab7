import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { encoder } from '../support/seeds.ts';

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
  library.vectors.add(
    new Map(library.vectors.left().map(({ key, sentences }) => [key, encoder.encode(sentences)])),
  );
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

  it('need their own words without vectors', () => {
    expect(quotedBy(words, 'election')).toEqual([]);
    expect(quotedBy(words, 'road')).toEqual(['The road to th']);
  });
});
