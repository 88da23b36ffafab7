import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { plain } from '../../src/words.ts';

const article = (file: string, outlet: string, day: string, text: string) =>
  makeArticle(file, `A made-up headline\n\n${text}`, {
    outlet,
    published: { value: day, from: day, to: day, basis: 'manifest' },
  });
const library = openLibrary(
  [
    article('a.txt', 'The Herald', '2009-05-06', 'The mill burned down. “It is sad,” said Ann Lee.'),
    article('b.txt', 'Herald', '2011-05-06', 'The mill was built again.'),
    article('c.txt', 'The Herald', '2011-05-07', 'The bridge was closed.'),
    article('d.txt', 'Evening Post', '2011-05-08', 'The mill is sold. The Evening Post said: “We erred.”'),
  ],
  null,
);
const texts = (question: string) =>
  library.ask(question).evidence.map(({ article: { text }, start, end }) => text.slice(start, end));

describe('what an outlet reported', () => {
  test.each([
    [
      'what did the Herald report',
      ['The bridge was closed.', 'The mill was built again.', 'The mill burned down.'],
    ],
    ['what did the herald report on the bridge?', ['The bridge was closed.']],
    ['What does The Herald say about the bridge', ['The bridge was closed.']],
    ['what has the Herald published in 2011', ['The bridge was closed.', 'The mill was built again.']],
    ['what did the Herald write about the mill in 2009', ['The mill burned down.']],
  ])('%s', (question, found) => {
    expect(texts(question)).toEqual(found);
  });

  test('is said to be narrowed, and to what', () => {
    expect(library.ask('what did the Herald write in 2011').says.map(plain)).toEqual([
      'How 2 articles begin, newest first:',
      'Limited to 2 of 4 articles: outlet Herald, The Herald.',
      'Only what was published in that time: 2011.',
    ]);
  });

  test('tells how many of its articles have no day, where a time is asked for', () => {
    const some = openLibrary(
      [
        article('a.txt', 'Herald', '2011-05-06', 'The mill was built again.'),
        makeArticle('b.txt', 'A made-up headline\n\nThe bridge was closed.', { outlet: 'Herald' }),
      ],
      null,
    );
    expect(some.ask('what did the Herald write in 2011').says.map(plain).join('\n')).toContain(
      '1 article without a publication date',
    );
  });

  test.each([
    'what did the Gazette report on the mill',
    'what did Ann Lee report',
    'what did the Heralds say',
  ])('is not asked for where none is so called: %s', (question) => {
    expect(library.ask(question).says.map(plain).join(' ')).not.toContain('outlet');
  });

  test('is not meant where it speaks itself', () => {
    expect(library.ask('what did the Evening Post say').kind).toBe('quotations');
  });

  test('is no time without a year', () => {
    expect(library.ask('what did the Herald report last year').kind).toBe('nothing');
  });
});
