import { describe, expect, it, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';
import { seedLibrary } from '../support/seeds.ts';

const article = (file: string, text: string, day: string | null) =>
  makeArticle(
    file,
    `A made-up headline\n\n${text}`,
    day === null ? {} : { published: { value: day, from: day, to: day, basis: 'manifest' } },
  );

const libraryOf = (text: string, day: string | null = '2007-03-30') =>
  openLibrary([article('a.txt', text, day)], null);

const shown = (library: ReturnType<typeof openLibrary>, about: string) => {
  const { kind, says, evidence } = library.timeline(about);
  return {
    kind,
    says: plain(says[0]!),
    days: evidence.map(({ placed }) => placed?.from ?? placed?.to ?? null),
    first: evidence.map(({ notes }) => plain(notes[0]!)),
  };
};

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
      says: '3 passages in date order: 2 on the day they describe, 1 without a day.',
      days: ['1999-05-01', '2007-03-26', null],
      first: ['May 1999', 'Monday 26 March 2007', 'The passage gives no day for it.'],
    });
  });

  it('tells only of the articles that a question is narrowed to', () => {
    const { evidence } = library.timeline('Ann Lee', { before: '2007-02' });
    expect(evidence.map(({ article: { file } }) => file)).toEqual(['b.txt']);
  });

  it('finds nothing where nothing is told', () => {
    expect(library.timeline('volcano').kind).toBe('nothing');
  });

  it('keeps the order over the seeds, every passage with its article and day', () => {
    const { days } = shown(seedLibrary, 'Putin');
    const known = days.filter((day) => day !== null);
    expect(known).toEqual(known.toSorted());
    expect(days.slice(known.length).every((day) => day === null)).toBe(true);
    expect(known.length).toBeGreaterThan(20);
  });
});

describe('what is only said', () => {
  it('stands on the day of its article, under its own label, after what happened on that day', () => {
    const library = libraryOf('“The mill is old,” said Ann Lee. Ann Lee left for Rome on 30 March 2007.');
    expect(shown(library, 'Ann Lee')).toMatchObject({
      says: '2 passages in date order: 1 on the day they describe, 1 on the day their article was published.',
      days: ['2007-03-30', '2007-03-30'],
      first: ['Friday 30 March 2007', 'Said or published on this day: Friday 30 March 2007'],
    });
  });

  it('has the day that its article tells of, not that of publication', () => {
    const library = libraryOf('“The mill is old,” said Ann Lee on 2 March 2007.');
    expect(shown(library, 'Ann Lee')).toMatchObject({
      days: ['2007-03-02'],
      first: ['Friday 2 March 2007'],
    });
  });

  it('has no day where nobody knows when its article was published', () => {
    expect(shown(libraryOf('“The mill is old,” said Ann Lee.', null), 'Ann Lee')).toMatchObject({
      says: '1 passage without a day.',
      days: [null],
    });
  });

  it('is no act that merely stands in such an article', () => {
    expect(shown(libraryOf('Ann Lee opened the mill.'), 'Ann Lee').days).toEqual([null]);
  });

  it('has no publication date when it is said recently, for that is before', () => {
    expect(shown(libraryOf('Ann Lee recently said that the mill was old.'), 'Ann Lee').days).toEqual([null]);
  });
});

describe('of several things in a sentence', () => {
  test('one with a day is told, and no other’s "recently"', () => {
    const library = libraryOf(
      'Ann Lee visited the mill on 2 March 2007 to praise a bill she recently wrote.',
    );
    expect(shown(library, 'Ann Lee').days).toEqual(['2007-03-02']);
  });

  test('what somebody did this year is told, not only what they said', () => {
    const library = libraryOf('But this year Ann Lee sold the mill and said it was old.');
    expect(shown(library, 'Ann Lee').days).toEqual(['2007-01-01']);
  });

  test.each([
    ['“We met on Thursday,” said Ann Lee.', 'Said or published on this day: Friday 30 March 2007'],
    ['“Thursday,” Ann Lee said.', 'Said or published on this day: Friday 30 March 2007'],
    ['“We met in 1999,” Ann Lee said on Thursday.', 'Thursday 29 March 2007'],
  ])('a day that is spoken is not the day of speaking: %s', (text, first) => {
    expect(shown(libraryOf(text), 'Ann Lee').first).toEqual([first]);
  });

  test('another’s doing beside the name is none of theirs', () => {
    const library = libraryOf('“It is sad,” said Ann Lee, whose firm closed the mill in 2003.');
    expect(shown(library, 'Ann Lee').days).toEqual(['2007-03-30']);
  });
});

describe('a matter', () => {
  test('is told by the passages on it, not by those on a word of it', () => {
    const library = libraryOf('The Civil War ended in 1865.\n\nA civil rights march began in 1965.');
    expect(shown(library, 'Civil War').days).toEqual(['1865-01-01']);
  });

  test('has the day of the saying, which is named, where only that has one', () => {
    expect(shown(libraryOf('Ann Lee said on Monday that taxes would fall.'), 'taxes')).toMatchObject({
      days: ['2007-03-26'],
      first: ['Monday 26 March 2007'],
    });
  });

  test('is never on the day of the saying for /when', () => {
    const { evidence } = libraryOf('Ann Lee said on Monday that taxes would fall.').timeline('taxes');
    expect(evidence[0]!.when!.status).toBe('undatable');
  });

  test.each([
    ['strike', 'The strike on 3 March 2007 was called off.', 'The passage says that this was called off.'],
    [
      'bakery burned',
      'The bakery was not burned on 4 March 2007.',
      'The passage says that this did not happen.',
    ],
    [
      'school closed',
      'Parents demanded that the school be closed on 5 March 2007.',
      'The passage speaks of this only as wanted, demanded or proposed.',
    ],
  ])('%s: what did not happen has no day, and is labelled, here and in /when', (about, text, label) => {
    const library = libraryOf(text);
    expect(shown(library, about)).toMatchObject({ days: [null], first: [label] });
    expect(library.when(about).evidence[0]!.notes.map(plain)).toEqual([label]);
  });

  test('that is planned is labelled, here and in /when', () => {
    const library = libraryOf('Carl Fox will open the museum on 4 April 2007.');
    const planned = 'Described as planned or expected: the passage does not say that it happened.';
    for (const answer of [library.timeline('museum open'), library.when('museum open')])
      expect(answer.evidence[0]!.notes.map(plain)).toContain(planned);
  });
});

test('a passage that has some day never says bluntly that it gives none', () => {
  const library = libraryOf('As in 1999, critics of Ann Lee abound, and Ann Lee, they say, knows it.');
  for (const { notes } of library.timeline('critics').evidence)
    expect(notes.map(plain)).not.toContain('The passage gives no day for it.');
});
