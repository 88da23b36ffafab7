import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { given } from '../../../src/text/offices/given.ts';
import { read } from '../../../src/text/read.ts';

/** The offices that a text gives, each after whom it is given to. */
function offices(text: string): string[] {
  const article = makeArticle('a.txt', `A headline\n\n${text}`);
  const reading = read(article);
  const slice = ({ start, end }: { start: number; end: number }): string => article.text.slice(start, end);
  return given(article, reading, reading.sentences).map(
    (one) => `${one.person === null ? '' : slice(reading.people[one.person]!.name)} · ${slice(one)}`,
  );
}

const many = (times: number): string => 'President Ann Lee, the mayor, '.repeat(times);

describe('an office that an article gives', () => {
  test.each([
    ['Vinmark interviewed Deputy Governor Ann Lee.', ['Ann Lee · Deputy Governor']],
    ['Members of the House greeted President Ann Lee.', ['Ann Lee · President']],
    ['Ann Lee (chairwoman of the board) left.', ['Ann Lee · chairwoman of the board']],
    ['Ann Lee – the mayor of Bergen – left.', ['Ann Lee · mayor of Bergen']],
    ['Ann Lee, who is mayor of Bergen, left.', ['Ann Lee · mayor of Bergen']],
    ['Ann Lee serves as mayor of Bergen.', ['Ann Lee · mayor of Bergen']],
    ['Ann Lee, spokeswoman for Ivan Berg, left.', ['Ann Lee · spokeswoman for Ivan Berg']],
    ['He saw Secretary of State Ann Lee.', ['Ann Lee · Secretary of State']],
    ['He saw Secretary of Justice Ann Lee.', ['Ann Lee · Secretary of Justice']],
    ['Egypt’s current President Ann Lee left.', ['Ann Lee · Egypt’s current President']],
    ['Trump-critic and former Governor Ann Lee left.', ['Ann Lee · Trump-critic and former Governor']],
    ['TODAY SENATOR ANN LEE LEFT.', ['ANN LEE · SENATOR']],
    ['VOTERS BACK FRENCH FOREIGN MINISTER ANN LEE.', ['ANN LEE · FRENCH FOREIGN MINISTER']],
    ['BERGEN RECEIVES GRANT THROUGH U.S. SENATOR ANN LEE.', ['ANN LEE · U.S. SENATOR']],
    ['HOUSE PASSES BILL CHAMPIONED BY SEN. ANN LEE.', ['ANN LEE · SEN.']],
    ['Today Sen. Ann Lee left.', ['Ann Lee · Sen.']],
    ['On Tuesday President Ann Lee left.', ['Ann Lee · President']],
    ['Member of Parliament (MP) Ann Lee left.', ['Ann Lee · Member of Parliament']],
    ['The Chief Executive Officer (CEO) Ann Lee left.', ['Ann Lee · Chief Executive Officer']],
    ['Bergen Mayor Ann Lee left on Sunday.', ['Ann Lee · Bergen Mayor']],
  ])('%s', (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  test.each([
    'Ann Lee was mayor of Bergen.',
    'Ann Lee would be mayor of Bergen.',
    'Is Ann Lee the mayor of Bergen?',
    'Ann Lee, the mayor said, was late.',
    'Ann Lee, the mayor and Ivan Berg left.',
    'No minister Ann Lee knows left.',
    'Ann Lee and the mayor left.',
    'The mayor met Ann Lee.',
    'The mayor of Bergen knows. Ann Lee left.',
    'He met Mr Ek, Ann Lee, the mayor, and others.',
    'Unlike Ann Lee, the mayor, who is ill, came.',
    'After meeting Ann Lee, the mayor, who is ill, left.',
  ])('is none in: %s', (text) => {
    expect(offices(text)).toEqual([]);
  });

  test('is found as often as it is given', () => {
    const article = makeArticle('a.txt', `A headline\n\n${many(4_000)}left.`);
    const reading = read(article);
    expect(given(article, reading, reading.sentences).length).toBeGreaterThan(0);
  });
});
