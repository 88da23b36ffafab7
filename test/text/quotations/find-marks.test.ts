import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a single mark before a figure', () => {
  it('opens what is said where the figure is no decade’s', () => {
    expect(said('‘A 90 per cent rise is too much,’ said Anna Berg.')).toMatchObject([
      { words: ['A 90 per cent rise is too much,'], name: 'Anna Berg' },
    ]);
  });
});
