import { describe, expect, it } from 'vitest';
import { openSearch } from '../../../src/search/search.ts';
import { openAdding } from '../../../src/search/vectors/adding.ts';
import { encodeAll } from '../../support/encode-all.ts';
import { encoder } from '../../support/seeds.ts';
import { textOf } from '../seeds.ts';

const texts = [
  textOf('bakery.txt', 'Bread dearer\n\nFlour has doubled in price. The bakers want to be heard.'),
  textOf(
    'harbour.txt',
    'Quay closed\n\nNo vessel may land until the wall is mended. A diver found the crack.',
  ),
  textOf('again.txt', 'Bread dearer\n\nFlour has doubled in price. The bakers want to be heard.'),
];
const QUESTION = 'Why can boats not land?';

function opened() {
  const search = openSearch(texts, null, undefined, encoder);
  return { search, adding: openAdding(texts, search) };
}

describe('adding vectors to a search', () => {
  it('leaves answers as they are by words, until every article has its vectors', () => {
    const { search, adding } = opened();
    const plain = openSearch(texts, null).find(QUESTION);
    expect(search.find(QUESTION)).toEqual(plain);
    const [first, second, ...others] = adding.left();
    expect(others).toEqual([]);
    adding.add(new Map([[first!.key, encoder.encode(first!.sentences)]]));
    expect(adding.left()).toEqual([second]);
    expect(search.find(QUESTION)).toEqual(plain);
    adding.add(new Map([[second!.key, encoder.encode(second!.sentences)]]));
    expect(adding.left()).toEqual([]);
    expect(search.find(QUESTION)).not.toEqual(plain);
  });

  it('makes the same answers in whatever order they come', () => {
    const made = opened()
      .adding.left()
      .map(({ key, sentences }) => [key, encoder.encode(sentences)] as const);
    const found = [made, made.toReversed()].map((order) => {
      const { search, adding } = opened();
      for (const one of order) adding.add(new Map([one]));
      return search.find(QUESTION);
    });
    expect(found[0]).toEqual(found[1]);
  });

  it('takes no notice of vectors that belong to other articles', () => {
    const { adding } = opened();
    adding.add(new Map([['of another', new Int8Array(3)]]));
    expect(adding.left()).toHaveLength(2);
  });

  it('adds nothing that counts without an encoder for the question', () => {
    const search = openSearch(texts, null);
    const adding = openAdding(texts, search);
    const before = search.find(QUESTION);
    encodeAll(adding);
    expect(search.find(QUESTION)).toEqual(before);
  });
});
