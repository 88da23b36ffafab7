import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { textOf } from './seeds.ts';

describe('counting the words of a question', () => {
  const texts = [
    textOf('a.txt', 'Title\n\nMissiles fly. No missile flew; the missiles stood.\n\nA shield holds.'),
    textOf('b.txt', 'Shield\n\nThe shield and the missile. A radar.'),
  ];
  const search = openSearch(texts, null);

  it('counts the sentences that have the very word, no other form of it, and not headlines', () => {
    expect(search.count('missile shield')).toEqual({
      words: [
        { text: 'missile', occurrences: 2 },
        { text: 'shield', occurrences: 2 },
      ],
      together: true,
    });
  });

  it('says whether one sentence has them all', () => {
    expect(search.count('missile radar').together).toBe(false);
  });

  it('counts only where it is told to', () => {
    const [{ article }] = texts as [(typeof texts)[number]];
    expect(search.count('missile radar', { only: (one) => one === article })).toEqual({
      words: [
        { text: 'missile', occurrences: 1 },
        { text: 'radar', occurrences: 0 },
      ],
      together: false,
    });
  });

  it('counts in paragraphs that have the phrase', () => {
    expect(search.count('"a shield holds"').words).toEqual([
      { text: 'shield', occurrences: 1 },
      { text: 'holds', occurrences: 1 },
    ]);
  });

  it('leaves out words that occur nowhere or are misspelt', () => {
    expect(search.count('missle Merkel')).toEqual({ words: [], together: false });
  });
});
