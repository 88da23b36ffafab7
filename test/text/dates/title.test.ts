import { describe, expect, it } from 'vitest';
import { values } from './reading.ts';

// Published on Friday 30 March 2007.
describe('words for a day that are titles', () => {
  it.each([
    'USA Today ran the story.',
    'She told the Today programme so.',
    'She wrote for Psychology Today magazine.',
    'Psychology Today wrote so.',
    '“Today” is a radio show.',
    'He sang "Yesterday" well.',
    'The Tomorrow People came.',
    'She saw The Day After Tomorrow again.',
    'He watched Monday Night Football.',
    'She was on the Tonight Show.',
    'He read it in Egypt Today.',
  ])('leaves "%s" alone', (text) => {
    expect(values(text)).toEqual([]);
  });

  it.each([
    ['Today the mill was sold.', 'Today = 2007-03-30'],
    ['Yesterday, it rained.', 'Yesterday = 2007-03-29'],
    ['Today Berg said so.', 'Today = 2007-03-30'],
    ['It is shut. Tomorrow Berg opens it.', 'Tomorrow = 2007-03-31'],
    ['Rain Expected Today', 'Today = 2007-03-30'],
    ['“Today we won,” she said.', 'Today = 2007-03-30'],
    ['The mill was sold today.', 'today = 2007-03-30'],
  ])('reads "%s"', (text, found) => {
    expect(values(text)).toContain(found);
  });

  it.each(['Young people today read less.', 'Today’s youth reads less.', 'Few men today can mow.'])(
    'takes "%s" for no one day',
    (text) => {
      expect(values(text)).toEqual([expect.stringMatching(/= PRESENT_REF$/)]);
    },
  );
});
