import { describe, expect, it } from 'vitest';
import { tellsOtherIn } from './tells-other-in.ts';

describe('what was not done', () => {
  it.each([
    ['Acme will not build the dock in Hull.', 'where will Acme build the dock'],
    ['Neither Dahl nor Acme, his firm, sold the dock.', 'who sold the dock'],
    ['Dahl never sold the dock.', 'who sold the dock'],
  ])('is no answer to who asks of it as done: %s %s', (text, question) => {
    expect(tellsOtherIn(text, question)).toBe(true);
  });

  it.each([
    ['Acme will not build the dock because of the cost.', 'why will Acme not build the dock'],
    ['Dahl did not sell the dock until May.', 'to whom did Dahl sell the dock'],
    ['Not only Dahl but Acme sold the dock.', 'who sold the dock'],
    ['Dahl not only sold the dock but moved the crane.', 'who sold the dock'],
    ['Dahl, not Acme, sold the dock.', 'who sold the dock'],
    ['Without a permit, Dahl built the dock in Hull.', 'who built the dock'],
  ])(
    'is one to who asks why not, and what was done later, or also, or by another than somebody, is done: %s %s',
    (text, question) => {
      expect(tellsOtherIn(text, question)).toBe(false);
    },
  );
});
