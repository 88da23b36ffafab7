import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { withStories } from '../../../src/corpus/copies/stories.ts';
import { makeArticle } from '../../../src/corpus/make.ts';

const FILLER =
  'The harbour board met in the old town hall, where its members spoke at length of the pier, of the boats that moor there, and of what it costs to keep both in repair through a winter of storms. Nobody from the fishing fleet had come, though all had been asked. The board will meet again once the engineers have measured the pier from end to end, and then decide what is to be done.';
const body = (words: string): string =>
  `Pier to be mended\n\n${words}\n\n${FILLER}\n\nThe meeting was open to all, and many came to hear what was said there.`;
const article = (file: string, text: string, day: string | null = '2009-09-19'): Article =>
  makeArticle(file, text, {
    published: { value: day, from: day, to: day, basis: day === null ? 'unknown' : 'manifest' },
  });
/** The stories of articles with these words, by number: the same where they are copies. */
const stories = (...words: readonly string[]): (string | undefined)[] =>
  withStories(words.map((one, i) => article(`${i}.txt`, body(one)))).map(({ story }) => story);
const areCopies = (a: string, b: string): boolean => {
  const [one, other] = stories(a, b);
  return one !== undefined && one === other;
};

describe('copies of an article', () => {
  it.each([
    ['Sen. Ann Berg spoke.', 'Senator Ann Berg spoke.'],
    ['Sen. Ann Berg spoke.', 'Ann Berg spoke.'],
    ['Mr Berg of the N.M. delegation spoke.', 'Berg of the NM delegation spoke.'],
    ['“It is safe,” said Berg.', '"It is safe" said Berg'],
    ['The stormwater board’s plan is new.', 'The storm-water boards plan is new.'],
    ['HIGHLIGHTS OF IT', 'Highlights of it'],
    ['It costs $1.5 million -- or more.', 'It costs $1.5 million – or more.'],
  ])('has the same letters and figures: %j and %j', (a, b) => {
    expect(areCopies(a, b)).toBe(true);
  });

  it.each([
    ['Ann Berg spoke.', 'Ann Holm spoke.'],
    ['It costs $15 million.', 'It costs $1.5 million.'],
    ['It costs 15 million.', 'It costs 1 5 million.'],
    ['It costs $15 million.', 'It costs £15 million.'],
    ['It fell by -5 points.', 'It fell by 5 points.'],
    ['It grew by 5% there.', 'It grew by 5 there.'],
    ['It grew by 5, 6 there.', 'It grew by 5.6 there.'],
    ['It is safe.', 'It is not safe.'],
    ['He came yesterday.', 'He came today.'],
    ['She will speak.', 'She spoke.'],
    ['In May he spoke.', 'In June he spoke.'],
    ['The senators met.', 'The senate met.'],
    ['The governor vetoed it.', 'The vetoed it.'],
    ['Two boats sank.', 'Three boats sank.'],
    ['He spoke.', 'He spoke. Ann Berg left.'],
  ])('is none that says something else: %j and %j', (a, b) => {
    expect(areCopies(a, b)).toBe(false);
  });

  it('is named for the first that was published, whatever their order', () => {
    const early = article('b.txt', body('Sen. Berg spoke.'), '2009-09-18');
    const late = article('a.txt', body('Senator Berg spoke.'));
    const unknown = article('c.txt', body('Berg spoke.'), null);
    for (const all of [
      [early, late, unknown],
      [unknown, late, early],
    ])
      expect(withStories(all).map(({ story }) => story)).toEqual([early.id, early.id, early.id]);
  });

  it('is none where it is printed again much later, or is a notice of a few lines', () => {
    const [old, recent] = [
      article('a.txt', body('He spoke.'), '2008-09-19'),
      article('b.txt', body('He spoke!')),
    ];
    expect(withStories([old, recent]).map(({ story }) => story)).toEqual([undefined, undefined]);
    const notices = ['The pier is shut on Monday.', 'The pier is shut on Monday!'];
    expect(
      withStories(notices.map((text, i) => article(`${i}.txt`, `Notice\n\n${text}`))).every(
        ({ story }) => story === undefined,
      ),
    ).toBe(true);
  });

  it('stays as it was but for that, and a form letter is never one', () => {
    const letters = Array.from({ length: 300 }, (_, i) =>
      article(`${i}.txt`, body(`The town of Number${i} receives $${i},000 for its pier.`)),
    );
    expect(withStories(letters)).toEqual(letters);
  });

  it('is found however many articles are alike: pair by pair it would take hours', () => {
    const same = Array.from({ length: 20_000 }, (_, i) => article(`${i}.txt`, body('He spoke.')));
    expect(new Set(withStories(same).map(({ story }) => story))).toEqual(new Set([same[0]!.id]));
  });
});
