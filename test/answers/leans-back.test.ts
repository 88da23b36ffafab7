import { describe, expect, test } from 'vitest';
import { leansBack } from '../../src/answers/leans-back.ts';

describe('a sentence that only makes sense with the one before', () => {
  test.each([
    'He resigned on Monday.',
    'But he said the boats would stay.',
    'However, she denied it.',
    'It was scrapped in 2009.',
    'They met in Brink.',
    '“They heard the signal and started work.',
    'This angered the unions.',
    'That changed in March.',
    'These were lifted later.',
    'His deputy took over.',
    'Its members voted on Tuesday.',
    'Both countries signed.',
    'The move was criticised by unions.',
    'The decision, which surprised many, came late.',
    'The latter was freed.',
    'And the announcement came on a Friday.',
    'He’s a baker.',
    'Those were the last boats.',
  ])('%s', (sentence) => expect(leansBack(sentence)).toBe(true));
});

describe('a sentence that stands alone', () => {
  test.each([
    'Lund resigned on Monday.',
    'But Berg said the boats would stay.',
    'It is clear that the boats are late.',
    'It was not possible to land.',
    'It is raining in Brink.',
    'This week the ferry stopped.',
    'This Tuesday, the council meets.',
    'This article was changed.',
    'These days nobody sails.',
    'That said, Berg sails.',
    'Those who sail are few.',
    'His Holiness the Dalai Lama arrived.',
    'Both Berg and Lund sailed.',
    'Neither Berg nor Lund sailed.',
    'The decision of the council to stop the ferry was taken in May.',
    'The move from Brink to Holm cost money.',
    'The boats were late.',
    'Hers is the fastest boat.',
    'Theyskens designed the flag.',
    'Italy signed.',
    'Thatcher resigned.',
    'Such as it is, the boat sails.',
    'Heath sailed.',
  ])('%s', (sentence) => expect(leansBack(sentence)).toBe(false));
});

test('is decided at once, however long a sentence is', () => {
  expect(leansBack('it is '.repeat(100_000))).toBe(true);
});
