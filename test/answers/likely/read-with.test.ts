import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/answers/archive.ts';
import { help } from '../../../src/answers/help.ts';
import { weighed } from '../../../src/answers/likely/weighed.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import type { Hit } from '../../../src/search/found.ts';

const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;
const text =
  'News from Oslo\n\nIda Holm swam. On 3 March 2014 Ida Holm took her things and left Oslo. It rained.\n';
const article = makeArticle('a.txt', text, { published: day });

const placeOf = (word: string) => {
  const start = text.lastIndexOf(word);
  return { start, end: start + word.length };
};

/** What is made of one passage that is so like to the question, with a reader that says so much of it. */
function weigh(
  like: number,
  logit: number | null,
  names: readonly string[] = ['Ida', 'Holm'],
  question = 'removal of Ida Holm',
) {
  const words = [...names, 'removal'].map((word) => ({ text: word, how: 'word' }) as const);
  let one: ReturnType<typeof weighed>[number] | undefined;
  const asked: unknown[][] = [];
  const reader = {
    read: (...given: unknown[]) => {
      asked.push(given);
      return logit!;
    },
  };
  openLibrary([article], null).answer((archive) => {
    const reading = archive.readingOf(article);
    const sentence = reading.sentences.findIndex(({ start }) => text.startsWith('On 3', start));
    const hit: Hit = {
      passage: { article, sentence, ...reading.sentences[sentence]! },
      score: 0.3,
      like,
      matched: names.map((name) => ({
        asked: name,
        how: 'word',
        at: [placeOf(name)],
        word: name,
        similarity: 1,
      })),
    };
    const found = { outcome: 'bearing', hits: [hit], bearing: [hit], words } as const;
    const search = { ...archive.search, reader: () => (logit === null ? null : reader) };
    const seen: Archive = { ...archive, search };
    [one] = weighed(seen, question, found);
    return help();
  });
  return { value: one!.dated.when.value, sure: one!.sure, asked };
}

describe('the reader, asked of a day', () => {
  it('is asked the question as it stands, without its mark', () => {
    const { asked } = weigh(0.8, 0, ['Ida', 'Holm'], 'When was the removal of Ida Holm?');
    expect(asked[0]![0]).toBe('When was the removal of Ida Holm');
  });

  it('is asked of every day, and may take away one that is likely by itself', () => {
    expect(weigh(0.8, null)).toMatchObject({ value: '2014-03-03', asked: [] });
    expect(weigh(0.8, -9).value).toBe(null);
    expect(weigh(0.8, 0).value).toBe('2014-03-03');
  });

  it('has a day shown that it believes', () => {
    expect(weigh(0.1, 1).value).toBe('2014-03-03');
  });

  it('has none shown that it does not believe, nor where there is no reader', () => {
    expect(weigh(0.1, -3)).toMatchObject({ value: null, sure: 0 });
    expect(weigh(0.1, null)).toMatchObject({ value: null, sure: 0, asked: [] });
  });

  it('is believed the less, the less else speaks for it', () => {
    expect(weigh(0.8, 0).sure).toBeGreaterThan(weigh(0.1, 0).sure);
  });

  it('reads it under its title, and behind the sentence before it', () => {
    expect(weigh(0.1, -1).asked).toEqual([
      [
        'removal of Ida Holm',
        'News from Oslo',
        'On 3 March 2014 Ida Holm took her things and left Oslo.',
        'Ida Holm swam.',
      ],
    ]);
  });
});
