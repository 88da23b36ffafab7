import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

const SIGNED =
  'Berg and Dahl have signed an agreement to build the ferry.\n\nThe ferry will run to Oslo.\n\nIt is meant to carry cars. The signing took place May 9 at the town hall.';
const ARREST = 'Jan Berg was arrested in Oslo.\n\nHe denies it. The arrest took place on Monday.';
const TWO = 'Jan Berg was arrested in Oslo.\n\nEva Lie was arrested too. The arrest took place on Monday.';

describe('an event that a later sentence says took place', () => {
  it.each([
    [SIGNED, 'when did Berg and Dahl sign the agreement', '2015-05-09'],
    [SIGNED, 'ferry agreement signed', '2015-05-09'],
    [ARREST, 'when was Jan Berg arrested', '2015-05-25'],
    [
      'A bomb exploded in Kiel.\n\nThe explosion occurred on Friday evening.',
      'when did the bomb explode',
      '2015-05-22TEV',
    ],
    [TWO, 'when was Eva Lie arrested', '2015-05-25'],
  ])('has its day: “%s”, asked “%s”', (text, event, value) =>
    expect(readIn(text, event)).toMatchObject({ sure: 'answered', value }),
  );

  it('says that another sentence gives it', () => {
    expect(readIn(ARREST, 'when was Jan Berg arrested').notes[0]).toBe(
      'Another sentence of the article gives the day of “arrest”.',
    );
  });

  it.each([
    [TWO, 'when was Jan Berg arrested'],
    [
      'Jan Berg was arrested in Oslo.\n\nEva Lie is 40. Her arrest took place on Monday.',
      'when was Jan Berg arrested',
    ],
    ['Holm married Berg in Oslo.\n\nThe party was held on 3 May.', 'when did Holm marry Berg'],
    ['Holm’s ferry sank.\n\nThe sinking of another ferry took place in 1999.', 'when did Holm’s ferry sink'],
    ['The arrest took place on Monday. Jan Berg was arrested in Oslo.', 'when was Jan Berg arrested'],
  ])('has none that is another’s, another thing’s or told before: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event).value).toBeNull(),
  );
});
