import { describe, expect, it } from 'vitest';
import { statedIn } from '../stated-in.ts';

describe('somebody is met by what a sentence has of their name', () => {
  it.each([
    ['Ida Holm founded the mill. Holm was arrested in Oslo on 3 March 2014.', 'arrest of Ida Holm'],
    [
      'Ida Holm founded the mill. Holm, who stepped down in Lund on 3 March 2014, left.',
      'When did Ida Holm step down?',
    ],
    ['General Mills Co. recalled 300 lorries on 3 March 2014.', 'GM recall of 300 lorries'],
  ])('“%s”, asked “%s”', (text, question) => expect(statedIn(text, question)).toBe('2014-03-03'));

  it.each([
    ['Ida Holm founded the mill. Jan Holm was arrested in Oslo on 3 March 2014.', 'arrest of Ida Holm'],
    ['General Foods Co. recalled 300 lorries on 3 March 2014.', 'GM recall of 300 lorries'],
  ])('but by nobody else: “%s”, asked “%s”', (text, question) => expect(statedIn(text, question)).toBeNull());
});
