import { describe, expect, it } from 'vitest';
import { readIn } from './read-in.ts';

const NEEDS =
  'Holm told the council that any decision about the mill needs approval from Dahl and the state.';

describe('that the articles do not say when', () => {
  it.each([
    ['Ida Holm resigned as mayor after a quarrel.', 'when did Ida Holm resign'],
    ['Ida Holm resigned as mayor after a quarrel.', 'Ida Holm’s resignation'],
    ['The mill burned down in a storm.', 'when did the mill burn down'],
  ])('is said of what they tell: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event)).toMatchObject({ sure: 'answered', says: 'The articles do not say when.' }),
  );

  it.each([
    [NEEDS, 'when did Dahl approve the mill'],
    [NEEDS, 'approval of the mill by Dahl'],
    ['Holm, who never met Berg, wrote a book on his election as mayor.', 'when was Holm elected mayor'],
  ])('is not said of what has its words and is not told: “%s”, asked “%s”', (text, event) =>
    expect(readIn(text, event).sure).toBe('bearing'),
  );
});
