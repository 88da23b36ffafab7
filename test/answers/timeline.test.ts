import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';
import { seedLibrary } from '../support/seeds.ts';

const shown = (library: ReturnType<typeof openLibrary>, about: string) => {
  const { kind, says, evidence } = library.timeline(about);
  return {
    kind,
    says: plain(says[0]!),
    days: evidence.map(({ when }) => when?.from ?? when?.to ?? null),
    first: evidence.map(({ notes }) => plain(notes[0]!)),
  };
};

const article = (file: string, text: string, day: string) =>
  makeArticle(file, `A made-up headline\n\n${text}`, {
    published: { value: day, from: day, to: day, basis: 'manifest' },
  });

describe('timeline', () => {
  const library = openLibrary(
    [
      article('a.txt', 'Ann Lee said on Monday that taxes would fall. Ann Lee left for Rome.', '2007-03-30'),
      article('b.txt', 'Ann Lee won the vote in May 1999. Bob Ray lost it.', '2007-01-10'),
    ],
    null,
  );

  it('puts what somebody said and did in the order of its days, and what has none last', () => {
    expect(shown(library, 'Ann Lee')).toEqual({
      kind: 'timeline',
      says: '2 passages in the order of the days told of, then 1 without a day.',
      days: ['1999-05-01', '2007-03-26', null],
      first: ['May 1999', 'Monday 26 March 2007', 'The passage gives no day for it.'],
    });
  });

  it('tells only of the articles that a question is narrowed to', () => {
    const { evidence } = library.timeline('Ann Lee', { before: '2007-02' });
    expect(evidence.map(({ article: { file } }) => file)).toEqual(['b.txt']);
  });

  it('takes a matter where the words are no name', () => {
    expect(shown(library, 'taxes')).toMatchObject({ kind: 'timeline', days: ['2007-03-26'] });
  });

  it('finds nothing where nothing is told', () => {
    expect(library.timeline('volcano').kind).toBe('nothing');
  });

  it('keeps the order over the seeds, every passage with its article and day', () => {
    const { days } = shown(seedLibrary, 'Putin');
    const known = days.filter((day) => day !== null);
    expect(known).toEqual(known.toSorted());
    expect(days.slice(known.length).every((day) => day === null)).toBe(true);
    expect(known.length).toBeGreaterThan(5);
  });
});
