import { describe, expect, it } from 'vitest';
import { kinOf } from '../../../src/search/terms/countries.ts';
import { stem } from '../../../src/search/terms/stem.ts';

describe('the words for a country, its people and what is theirs', () => {
  it.each([
    ['iran', 'iranian'],
    ['poland', 'polish'],
    ['netherlands', 'dutch'],
    ['swiss', 'switzerland'],
    ['europe', 'european'],
  ])('%s goes with %s, and the other way', (one, other) => {
    expect(kinOf(stem(one), true)).toContain(stem(other));
    expect(kinOf(stem(other), true)).toContain(stem(one));
  });

  it('knows the states that are written as initials by the term of those', () => {
    expect(kinOf('US', true)).toContain(stem('american'));
    expect(kinOf(stem('british'), true)).toContain('UK');
  });

  it.each(['us', 'missile', 'polonium', ''])('has none for %j', (word) => {
    expect(kinOf(word, true)).toEqual([]);
  });

  it('takes no common word for a country unless it is written as a name', () => {
    expect(kinOf(stem('polish'), false)).toEqual([]);
    expect(kinOf(stem('iranian'), false)).toEqual([stem('iran')]);
  });

  it('keeps countries with like names apart', () => {
    expect(kinOf(stem('niger'), true)).not.toContain(stem('nigerian'));
    expect(kinOf(stem('dominican'), true)).not.toContain(stem('domin'));
    expect(kinOf(stem('austria'), true)).not.toContain(stem('australian'));
  });
});
