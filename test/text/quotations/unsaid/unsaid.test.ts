import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../../src/corpus/make.ts';
import { read } from '../../../../src/text/read.ts';

/** To whom the words in marks of a text are given, and how they were not said. */
function standing(text: string) {
  const article = makeArticle('test.txt', `A headline\n\n${text}`);
  const { quotations, people } = read(article);
  const name = (person: number | null): string | null => {
    const range = person === null ? null : people[person]!.name;
    return range && article.text.slice(range.start, range.end);
  };
  const one = quotations.find(({ kind }) => kind !== 'indirect');
  return (
    one && { speaker: name(one.speaker), how: one.unsaid?.how ?? null, by: name(one.unsaid?.by ?? null) }
  );
}

const NOBODY = { speaker: null, by: 'Olga Renn' };

describe('words that an article says somebody did not say', () => {
  it.each([
    ['denied', 'Olga Renn never said “I was wrong”.'],
    ['denied', 'Olga Renn has not said “I was wrong”.'],
    ['denied', 'Contrary to reports, Olga Renn never told voters “I was wrong”.'],
    ['denied', 'Olga Renn denied having said “I was wrong”.'],
    ['denied', 'Olga Renn denies that she ever said “I was wrong”.'],
    ['denied', 'Olga Renn refused to say “I was wrong”.'],
    ['denied', 'Olga Renn cannot bring herself to say “I was wrong”.'],
    ['denied', 'Olga Renn stopped short of saying “I was wrong”.'],
    ['denied', 'Without saying “I was wrong”, Olga Renn left.'],
    ['denied', '“I was wrong,” Olga Renn did not say.'],
    ['wished', 'Olga Renn wanted to say “thank you all”.'],
    ['wished', 'Olga Renn waved as if to say “I was wrong”.'],
    ['wished', 'Olga Renn should have said “I was wrong”.'],
    ['wished', 'Olga Renn could have called it “a mess”.'],
    ['open', 'If Olga Renn says “I was wrong”, it is over.'],
    ['open', 'Had Olga Renn said “I was wrong”, it would be over.'],
    ['open', 'Did Olga Renn say “I was wrong”?'],
    ['open', 'Imagine Olga Renn saying “I was wrong”.'],
    ['false', 'Posts that Olga Renn said “I was wrong” are false.'],
    ['false', 'Posts claiming Olga Renn said “I was wrong” are made up.'],
    ['false', 'It is not true that Olga Renn said “I was wrong”.'],
    ['false', 'Olga Renn was misquoted as saying “I was wrong”.'],
    ['false', 'Olga Renn was wrongly quoted as saying “I was wrong”.'],
    ['false', 'The letter in which Olga Renn says “I was wrong” is a forgery.'],
    ['false', 'In a fake interview, Olga Renn says “I was wrong”.'],
    ['played', 'In a comedy sketch Olga Renn says “I was wrong.”'],
    ['played', 'A parody account posing as Olga Renn tweeted: “I was wrong.”'],
    ['played', 'In the film, Olga Renn, played by Ida Holm, says “I was wrong.”'],
  ])('are nobody’s (%s): %s', (how, text) => {
    expect(standing(text)).toEqual({ ...NOBODY, how });
  });

  it.each([
    '“I never said that,” said Olga Renn.',
    'Olga Renn did not hesitate to say “I was wrong”.',
    'Olga Renn never failed to say “thank you”.',
    'Olga Renn did not only say “I was wrong”.',
    'Olga Renn denied that the plan was “dead”.',
    'Olga Renn would often say “I was wrong”.',
    'Olga Renn used to say “I was wrong”.',
    'Olga Renn went on to say “I was wrong”.',
    'Olga Renn had to say “I was wrong”.',
    'Olga Renn was the first to say “I was wrong”.',
    'Olga Renn called to say “no thanks”.',
    'If, as Olga Renn said, “the plan is dead”, we go.',
    'Asked if it was over, Olga Renn said “yes, it is over”.',
    'Have you heard? Olga Renn said “I was wrong”.',
    'Olga Renn falsely claimed that the plan was “dead”.',
    'In a speech about a false claim, Olga Renn said “I was wrong”.',
    'Olga Renn, who plays in a sketch, said “I was wrong”.',
  ])('are somebody’s where the denial is of something else: %s', (text) => {
    expect(standing(text)).toEqual({ speaker: 'Olga Renn', how: null, by: null });
  });

  it('are not counted for those who speak together either', () => {
    expect(standing('Neither Olga Renn nor Ida Holm said “I was wrong”.')).toMatchObject({ speaker: null });
  });
});
