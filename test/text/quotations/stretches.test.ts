import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { stretches } from '../../../src/text/quotations/stretches.ts';
import { read } from '../../../src/text/read.ts';

const found = (text: string) => {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  return stretches(article).map(({ start, end, opened, closed, goesOn }) => ({
    words: article.text.slice(start, end),
    whole: opened && closed,
    goesOn,
  }));
};
const words = (text: string): string[] => found(text).map((one) => one.words);

describe('stretches in marks', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['yes', 'no']],
    ['straight', 'He said "yes" and "no".', ['yes', 'no']],
    [
      'single, with an apostrophe inside',
      "He said 'it's the workers' day, I don't mind', then left.",
      ["it's the workers' day, I don't mind"],
    ],
    ['curly single, with an apostrophe inside', 'He said ‘it’s over’, then left.', ['it’s over']],
    ['guillemets', 'Il dit «non» et partit.', ['non']],
    ['low and high', 'Er sagte „nein“ und ging.', ['nein']],
    ['doubled apostrophes', "''We won't go,'' he said.", ["We won't go,"]],
    ['single inside double', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    ['double inside double', '“He said “no” to me,” she said.', ['He said “no” to me,']],
    ['in brackets', 'It ended ("at last").', ['at last']],
  ])('are found when %s', (_, text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['apostrophes', "It's the workers' day and they don't mind; rock 'n' roll."],
    ['a measure', 'He is 6\'2" tall.'],
    ['a year', 'The class of ’90 met.'],
    ['nothing inside', 'It read “”.'],
    ['a name whose apostrophe stands apart', "Charles O 'Reilly praised Jobs' work."],
  ])('are not made of %s', (_, text) => expect(words(text)).toEqual([]));

  it('go on over paragraphs that each open anew', () => {
    const all = found('“One. And more.\n\n“Two. And more.\n\n“Three,” he said.');
    expect(all.map((one) => one.words)).toEqual(['One. And more.', 'Two. And more.', 'Three,']);
    expect(all.map((one) => one.goesOn)).toEqual([true, true, false]);
    expect(all.every((one) => one.whole)).toBe(true);
  });
  it('end with their sentence when never closed', () => {
    expect(found('“They heard it. By chance, Mr Berg left.\n\nNobody came.')).toEqual([
      { words: 'They heard it.', whole: false, goesOn: false },
    ]);
  });
  it('begin after a colon when never opened, and not at all without one', () => {
    expect(words('Mr Berg said: The main thing is the pier."')).toEqual(['The main thing is the pier.']);
    expect(words('The main thing is the pier."')).toEqual([]);
  });
  it('do not swallow what stands between an unclosed mark and the next pair', () => {
    expect(words('“No. He left. Later “yes” came.')).toEqual(['No.', 'yes']);
  });
});

it('A line of tags alone after words in marks has no word, and stops nothing.', () => {
  const article = makeArticle('t.md', 'href="{{< >}}">Sign Challenges.\n</p>');
  expect(() => read(article)).not.toThrow();
});

it('A closing mark alone on a line of its own has no words.', () => {
  for (const gap of ['\n', '\r\n', '\u2028', '\u0085']) {
    const article = makeArticle('a.txt', `A headline\n\n“We won ${gap} ” said Ida Moe.`);
    const ranges = read(article).quotations.flatMap(({ parts, marked }) => parts.concat(marked));
    expect(ranges.every(({ start, end }) => article.text.slice(start, end).trim() !== '')).toBe(true);
  }
});

it('leaves a mark open for good where who spoke stands behind the words', () => {
  expect(
    found('"It is late, said Anna Berg. The doors opened at six.\n\n"It was cold," said Jan Holm.'),
  ).toMatchObject([
    { words: 'It is late,', whole: false, goesOn: false },
    { words: 'It was cold,', whole: true, goesOn: false },
  ]);
});
