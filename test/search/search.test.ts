import { describe, expect, it } from 'vitest';
import type { Hit } from '../../src/search/found.ts';
import { openSearch } from '../../src/search/search.ts';
import { seeds, textOf } from './seeds.ts';

const shown = ({ passage: { article, start, end } }: Hit): string => article.text.slice(start, end);

const why = (hits: readonly Hit[]) => hits.map(({ passage, matched }) => ({ passage, matched }));

describe('finding a passage in the seeds by its words', () => {
  const search = openSearch(seeds(), null);

  it('brings first the sentence that has the words', () => {
    const { outcome, hits } = search.find('Did the leaders agree a strategic framework?');
    expect(outcome).toBe('answered');
    expect(shown(hits[0]!)).toMatch(/^The leaders did agree a "strategic framework"/u);
  });

  it('meets an abbreviation where the article writes it in full', () => {
    const { hits } = search.find('restrictions on technology and membership of the WTO');
    expect(hits[0]!.passage).toMatchObject({ start: 644, end: 873 });
    expect(hits[0]!.matched.map(({ asked }) => asked)).toContain('WTO');
  });

  it('does not answer when names of the question stand apart, and says which words occur nowhere', () => {
    const { outcome, words } = search.find('when did Obama visit Moscow?');
    expect(outcome).toBe('closest');
    expect(words).toEqual([
      { text: 'Obama', how: 'word' },
      { text: 'visit', how: 'nowhere' },
      { text: 'Moscow', how: 'word' },
    ]);
  });

  it('finds nothing for a name that occurs nowhere', () => {
    expect(search.find('Merkel')).toEqual({
      outcome: 'nothing',
      hits: [],
      bearing: [],
      words: [{ text: 'Merkel', how: 'nowhere' }],
    });
  });

  it('takes a misspelt word for the one that was meant, and says so', () => {
    const { hits, words } = search.find('Rasmusen');
    expect(words).toEqual([{ text: 'Rasmusen', how: 'typo', meant: 'rasmussen' }]);
    expect(hits[0]!.matched).toMatchObject([{ asked: 'Rasmusen', how: 'typo', word: 'Rasmussen' }]);
  });

  it('never brings furniture, credits or titles', () => {
    for (const query of ['read more', 'Click to follow', 'Guardian service', 'story viewed 2504 times'])
      for (const { passage } of search.find(query).hits)
        expect(
          passage.article.blocks[
            passage.article.blocks.findIndex(
              (block) => block.start <= passage.start && passage.end <= block.end,
            )
          ]!.role,
        ).toBe('body');
  });

  it('says where each word is met', () => {
    const [hit] = search.find('radar station in Azerbaijan').hits;
    for (const { at } of hit!.matched)
      for (const { start, end } of at)
        expect(hit!.passage.article.text.slice(start, end).toLowerCase()).toMatch(
          /radar|station|azerbaijan/u,
        );
  });

  it('looks only where it is told to', () => {
    const all = search.find('Putin', { limit: 100 }).hits;
    const [some] = all;
    const only = search.find('Putin', {
      limit: 100,
      only: (article) => article === some!.passage.article,
    }).hits;
    // How sure it is depends on what else was searched; what is found and why does not.
    expect(why(only)).toEqual(why(all.filter((hit) => hit.passage.article === some!.passage.article)));
  });

  it('finds the same twice', () => {
    const query = 'Russian concerns about missiles';
    expect(search.find(query)).toEqual(search.find(query));
    expect(openSearch(seeds(), null).find(query)).toEqual(search.find(query));
  });

  it.each(['', '   ', '?', 'the of and', '\uD800', '🚀', 'a'.repeat(100_000)])(
    'finds nothing for %j',
    (query) => {
      expect(search.find(query)).toMatchObject({ outcome: 'nothing', hits: [] });
    },
  );
});

describe('a country and what is its own', () => {
  const search = openSearch(
    [
      textOf('a.txt', 'Talks on missiles were held in Iran.'),
      textOf('b.txt', 'Talks on missiles were held in Oman.'),
      textOf('c.txt', 'An Iranian envoy held talks on missiles.'),
      textOf('d.txt', 'They polish the missiles after talks in Poland.'),
    ],
    null,
  );

  it('finds the word itself first, and then the other', () => {
    const { hits } = search.find('Iranian missiles talks');
    expect(hits.slice(0, 2).map(({ passage }) => passage.article.file)).toEqual(['c.txt', 'a.txt']);
    expect(hits[1]!.matched[0]).toEqual({
      asked: 'Iranian',
      how: 'meaning',
      at: [{ start: 31, end: 35 }],
      word: 'Iran',
      similarity: expect.closeTo(0.8),
    });
  });

  it('says of one that occurs nowhere that it was matched with another', () => {
    const { words, hits } = search.find('Omani missiles talks');
    expect(words[0]).toMatchObject({ text: 'Omani', how: 'meaning' });
    expect(hits[0]!.passage.article.file).toBe('b.txt');
  });

  it('takes no common word for a country', () => {
    expect(search.find('polish').hits.map(({ passage }) => passage.article.file)).toEqual(['d.txt']);
    expect(search.find('polish').hits[0]!.matched[0]).toMatchObject({ how: 'word' });
    expect(search.find('omani').words[0]).toMatchObject({ how: 'meaning' });
  });
});

describe('finding a passage among none', () => {
  it('finds nothing', () => {
    expect(openSearch([], null).find('Putin')).toMatchObject({ outcome: 'nothing', hits: [] });
    expect(openSearch([textOf('empty.txt', '')], null).find('Putin')).toMatchObject({ outcome: 'nothing' });
  });
});
