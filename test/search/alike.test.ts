import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import { openAdding } from '../../src/search/vectors/adding.ts';
import { encodeAll } from '../support/encode-all.ts';
import { encoder, vectors } from '../support/seeds.ts';
import { seeds, textOf } from './seeds.ts';

const table = readTable();
const meaning = 'kind' in table ? null : table;

describe('a search with vectors', () => {
  const texts = seeds();
  const search = openSearch(texts, meaning, undefined, encoder);
  openAdding(texts, search).add(vectors);

  it('knows when all vectors are there', () => {
    expect(search.withoutVectors()).toEqual([]);
  });

  it('offers a topic in other words where they mean the same', () => {
    expect(search.find('shield cancelled')).toMatchObject({ outcome: 'bearing' });
  });

  it.each(['cricket', 'exit', 'bread', 'accountant', 'knitting', 'volcano'])(
    'takes no loose synonym for a topic: %s',
    (topic) => {
      expect(search.find(topic).outcome).not.toBe('answered');
    },
  );

  it.each([
    'Who won the World Cup?',
    'What is the capital of Peru?',
    'When did the volcano erupt?',
    'Did Putin visit Brazil?',
    'How many goals did Bush score?',
  ])('answers nothing far away: %s', (question) => {
    expect(search.find(question).outcome).not.toBe('answered');
  });

  it('says the same each time', () => {
    expect(search.find('Who met Medvedev?')).toEqual(search.find('Who met Medvedev?'));
  });

  it('finds what shares no word with the question', () => {
    const shop = [
      textOf(
        'shop.txt',
        'News from the market\n\nThe store was shut because its owner owed two years of rent.',
      ),
      textOf('choir.txt', 'An evening out\n\nThe choir sang in the open, and nobody minded the rain.'),
    ];
    const open = openSearch(shop, null, undefined, encoder);
    const adding = openAdding(shop, open);
    encodeAll(adding);
    expect(open.find('Why did the shop have to close?').hits[0]?.passage.article.file).toBe('shop.txt');
    expect(open.find('zebra crossings')).toMatchObject({ outcome: 'nothing', hits: [] });
  });
});
