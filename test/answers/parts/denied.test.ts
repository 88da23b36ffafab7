import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what was not done', () => {
  it('is no answer to who asks where it was', () => {
    expect(tellsOtherIn('Acme will not build the dock in Hull.', 'where will Acme build the dock')).toBe(
      true,
    );
  });

  it.each([
    ['Acme will not build the dock because of the cost.', 'why will Acme not build the dock'],
    ['Dahl did not sell the dock until May.', 'to whom did Dahl sell the dock'],
  ])('is one to who asks why not, and what was done later is done: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(false);
  });
});
