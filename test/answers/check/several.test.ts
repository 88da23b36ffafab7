import { describe, expect, it } from 'vitest';
import { severalIn } from '../../../src/answers/check-message.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const library = openLibrary(
  [
    makeArticle(
      'quay.txt',
      [
        'The quay',
        '“The quay is old and tired,” said Ingrid Dahl. “Nobody has asked us.”',
        'Tomas Berg said: “The cranes are older still. We like the ‘green plan’ and the ‘blue plan’ alike.”',
      ].join('\n\n'),
    ),
  ],
  null,
);

describe('a line with two quotations', () => {
  it.each<[string, string, number]>([
    ['“The quay is old and tired” and “The cranes are older still”', 'partial', 2],
    ['“The quay is old and tired,” Dahl said. “The cranes are newer still.”', 'altered', 2],
    ['"The quay is old and tired" "Nobody has asked us"', 'verbatim', 2],
    ['Dahl: „The quay is old and tired“; Berg: „The cranes are older still“', 'partial', 2],
    ['Dahl said “The quay is old and tired” and added “Nobody has asked us”', 'verbatim', 2],
    ['“The moon is made of cheese”, “Nobody has asked us.”', 'absent', 2],
    ['«The quay is old and tired» / «Nobody ever asked us» / «The cranes are older still»', 'altered', 3],
  ])('is checked as two, the worst leading: %s', (line, verdict, count) => {
    const answer = library.check(line, '');
    expect(answer.check?.verdict).toBe(verdict);
    expect(plain(answer.says[0]!)).toMatch(new RegExp(`^${count} quotations, each checked separately`, 'u'));
    expect(library.ask(line).check?.verdict).toBe(verdict);
  });

  it('gives each its own speaker', () => {
    const answer = library.check(
      '“The quay is old and tired,” Ingrid Dahl said. “The cranes are older still,” Ingrid Dahl said.',
      '',
    );
    expect(answer.check?.verdict).toBe('other_speaker');
    expect(plain(answer.says[0]!)).toContain('Number 2: Word for word, but not from Ingrid Dahl');
  });

  it('asked about with one speaker is asked with that speaker for both', () =>
    expect(library.check('“The quay is old and tired” “Nobody has asked us.”', 'Berg').check?.verdict).toBe(
      'other_speaker',
    ));
});

describe('one quotation', () => {
  it.each([
    'We like the “green plan” and the “blue plan” alike.',
    'The “green plan” and the “blue plan” are mistakes for all of us here',
    '“We like the ‘green plan’ and the ‘blue plan’ alike.”',
    '“The quay is old and tired”',
    'It’s the dockers’ quay and the dockers’ crane',
  ])('is no two: %s', (line) => expect(severalIn(line)).toEqual([]));
});
