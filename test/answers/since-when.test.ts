import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

describe('since when something is so', () => {
  it.each([
    [
      'In 2009, Lumo sold its offices in Norway and Finland. Lumo has 300 shops in Norway.',
      'since when has Lumo been in Norway',
    ],
    [
      'On 3 March 2014 Ida Holm met the mayor of Lund. Ida Holm praised Lund.',
      'since when is Ida Holm the mayor of Lund',
    ],
    [
      'On 3 March 2014 Ida Holm spoke in Lund. She is the head of the guild.',
      'since when has Ida Holm been in Lund',
    ],
    ['The guild sued the mill on 3 March 2014. The mill is shut.', 'since when is the mill shut'],
    ['Dahl praised the ban on smoking in May 2014.', 'since when is smoking banned'],
  ])('is not told by the day of something else: “%s”', (text, question) => {
    const { sure, value } = readIn(text, question);
    expect(sure === 'answered' ? value : null).toBeNull();
  });

  it.each([
    ['Ida Holm has been mayor of Lund since 2014.', 'since when has Ida Holm been mayor of Lund'],
    ['Ida Holm became mayor of Lund in 2014.', 'since when is Ida Holm mayor of Lund'],
  ])('is told by a limit, or by the day of what began it: “%s”', (text, question) => {
    expect(readIn(text, question).sure).toBe('answered');
  });
});
