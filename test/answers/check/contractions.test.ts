import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { plain } from '../../../src/words.ts';

const { check } = openLibrary(
  [
    makeArticle(
      'ferry.txt',
      [
        'The ferry',
        '“On the new ferry, we do not agree yet,” Anna Lunde said.',
        '“It’s our town, and we won’t sell the harbour to anybody,” Lunde said.',
        '“I would like a ferry that is on time,” Per Moe said. “We can sell the old one at once.”',
        '“We are going to lose the last ferry. They were late again,” Moe said.',
      ].join('\n\n'),
    ),
  ],
  null,
);
const lines = (text: string): string[] => check(text, '').evidence[0]?.notes.map(plain) ?? [];

describe('a contraction and its full form', () => {
  it.each([
    ['we don’t agree yet', 'Contraction: yours has “don’t”; the article has “do not”.'],
    ['we dont agree yet', 'Contraction: yours has “dont”; the article has “do not”.'],
    ['It is our town', 'Contraction: yours has “It is”; the article has “It’s”.'],
    ['we will not sell the harbour', 'Contraction: yours has “will not”; the article has “won’t”.'],
    ['I’d like a ferry that’s on time', 'Contraction: yours has “I’d”; the article has “I would”.'],
    ['Id like a ferry', 'Contraction: yours has “Id”; the article has “I would”.'],
    ['We’re going to lose', 'Contraction: yours has “We’re”; the article has “We are”.'],
    ['on the new ferry, we don’t', 'Contraction: yours has “don’t”; the article has “do not”.'],
  ])('are the same words, and the difference is named: %j', (text, line) => {
    const { check: checked } = check(text, '');
    expect(checked?.verdict).toBe('altered');
    expect(lines(text)).toContain(line);
    expect(lines(text).join()).not.toContain('Negation: yours');
  });

  it('are found with words moved and changed beside them, and named after what is worse', () => {
    expect(lines('we don’t agree yet on the new ferry')[0]).toContain('on the new ferry');
    expect(lines('we don’t agree now')).toEqual([
      'Yours has “now”; the article has “yet”.',
      'Contraction: yours has “don’t”; the article has “do not”.',
    ]);
  });

  it.each([
    ['we do agree yet', 'Negation: yours leaves out “not”.'],
    ['we will sell the harbour to anybody', 'Negation: yours has “will”; the article has “won’t”.'],
    ['We can’t sell the old one at once', 'Negation: yours has “can’t”; the article has “can”.'],
    ['We cant sell the old one at once', 'Negation: yours has “cant”; the article has “can”.'],
  ])('never hide a not: %j', (text, line) => expect(lines(text)[0]).toBe(line));

  it('say it is the spelling where only the apostrophe is left out', () =>
    expect(lines('and we wont sell the harbour')).toEqual([
      'Spelling: yours has “wont”; the article has “won’t”.',
    ]));

  it('leave a word alone that is one only by its letters', () =>
    expect(check('They were late again', '').check?.verdict).toBe('partial'));
});
