import { describe, expect, it } from 'vitest';
import { statedIn } from '../stated-in.ts';

describe('what a sentence ends with', () => {
  it.each([
    [
      'The Lumo will be the basis for a freighter, announced on 3 March 2014.',
      'When was the Lumo announced?',
    ],
    ['Lumo bought the Lund mill, founded on 3 March 2014.', 'When was Lumo founded?'],
    ['Ida Holm married Jan Lind, arrested on 3 March 2014.', 'When was Ida Holm arrested?'],
  ])('is said of the nearer of two: “%s”, asked “%s”', (text, question) =>
    expect(statedIn(text, question)).toBeNull(),
  );

  it.each([
    ['Lumo bought the Lund mill, founded on 3 March 2014.', 'When was the Lund mill founded?'],
    ['Ida Holm was jailed in May, convicted of fraud on 3 March 2014.', 'When was Ida Holm convicted?'],
    [
      'A bus run by Lumo, which is owned by the army, crashed on 3 March 2014.',
      'When did the Lumo bus crash?',
    ],
  ])('or of what alone may be meant: “%s”, asked “%s”', (text, question) =>
    expect(statedIn(text, question)).toBe('2014-03-03'),
  );
});
