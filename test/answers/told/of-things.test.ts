import { describe, expect, it } from 'vitest';
import { givenIn, statedIn } from '../stated-in.ts';

describe('what only shows or was done by whom a question names', () => {
  it.each([
    ['Rebels released a video of the reporter Jan Moss on 3 March 2014.', 'When was Jan Moss released?'],
    ['A portrait of Jan Moss was sold on 3 March 2014.', 'When was Jan Moss sold?'],
    ['A film about Jan Moss opened on 3 March 2014.', 'When did Jan Moss open?'],
    ['Ida Holm in a letter read by Jan Dahl on 3 March 2014 resigned.', 'When did Jan Dahl resign?'],
    ['The law signed by Jan Moss was scrapped on 3 March 2014.', 'When was Jan Moss scrapped?'],
  ])('gives it no day: “%s”, asked “%s”', (text, question) => {
    expect(givenIn(text, question)).toBeNull();
  });

  it.each([
    [
      'Rebels released a video of the reporter Jan Moss on 3 March 2014.',
      'When was the video of Jan Moss released?',
    ],
    [
      'The law signed by Jan Moss was scrapped on 3 March 2014.',
      'When was the law signed by Jan Moss scrapped?',
    ],
    ['A bus operated by Viazul crashed on 3 March 2014.', 'When did the Viazul bus crash?'],
    ['Rebels released the reporter Jan Moss on 3 March 2014.', 'When was Jan Moss released?'],
    [
      'A report on the Leeds flight was published on 3 March 2014.',
      'When was the report on the Leeds flight published?',
    ],
  ])('has the day where it is asked for itself: “%s”, asked “%s”', (text, question) => {
    expect(statedIn(text, question)).toBe('2014-03-03');
  });
});
