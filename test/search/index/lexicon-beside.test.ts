import { describe, expect, it } from 'vitest';
import { lexiconBeside } from '../../../src/search/index/lexicon-beside.ts';
import { type Lexicon, lexiconOf, numbering } from '../../../src/search/index/lexicon.ts';

/** Some terms, each written as it is, numbered by themselves. */
function ownOf(...terms: readonly string[]): Lexicon {
  const { form, lexicon } = numbering();
  for (const term of terms) form({ term, word: term });
  return lexicon;
}

const first = lexiconOf(['mill', 'town'], ['mill', 'towns'], Uint32Array.of(0, 1));
const numbersOf = ({ terms, term }: Lexicon): (number | null)[] => terms.map((one) => term(one));

describe('putting words behind others', () => {
  it('numbers what is new behind the rest, and what is known as it was', () => {
    const { lexicon, formOf } = lexiconBeside(first, ownOf('choir', 'mill', 'town'));
    expect(lexicon.terms).toEqual(['mill', 'town', 'choir']);
    expect(lexicon.words).toEqual(['mill', 'towns', 'choir', 'town']);
    expect([...formOf]).toEqual([2, 0, 3]);
    expect(numbersOf(lexicon)).toEqual([0, 1, 2]);
    expect(lexicon.term('ferry')).toBeNull();
    expect(first.term('choir')).toBeNull();
  });

  it('finds every term, whatever came step by step', () => {
    const names = Array.from({ length: 50 }, (_, i) => `term${i}`);
    const last = names.reduce((so, name) => lexiconBeside(so, ownOf(name, 'mill')).lexicon, first);
    expect(numbersOf(last)).toEqual([...last.terms.keys()]);
    expect(last.terms).toHaveLength(52);
  });

  it('looks up a term as quickly however often articles came', () => {
    let lexicon = lexiconBeside(first, ownOf('choir')).lexicon;
    const own = ownOf('mill', 'choir');
    for (let step = 0; step < 20_000; step++) lexicon = lexiconBeside(lexicon, own).lexicon;
    expect(lexicon.term('choir')).toBe(2);
    expect(lexicon.term('ferry')).toBeNull();
  });
});
