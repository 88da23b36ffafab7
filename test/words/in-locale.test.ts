import { describe, expect, it } from 'vitest';
import type { Variant } from '../../src/words/en-gb.ts';
import { overlaid } from '../../src/words/in-locale.ts';

describe('a locale that says little otherwise', () => {
  it('keeps what it does not say', () => {
    expect(overlaid('folder', undefined)).toBe('folder');
  });

  it('says a sentence otherwise', () => {
    const american: Variant = { folderKind: 'directory' };
    expect(overlaid('folder', american.folderKind)).toBe('directory');
  });

  it('says one sentence of a group otherwise, and keeps the others', () => {
    const american: Variant = { menuWords: { check: 'Check quotes' } };
    expect(overlaid({ check: 'Check quotations', evidence: 'Find evidence' }, american.menuWords)).toEqual({
      check: 'Check quotes',
      evidence: 'Find evidence',
    });
  });

  it('says a list of pieces as a whole', () => {
    expect(overlaid([{ own: 'one' }, { own: 'two' }], [{ own: 'uno' }])).toEqual([{ own: 'uno' }]);
  });
});
