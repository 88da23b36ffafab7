import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/answers/emphasis/form.ts';
import {
  ANY_MODAL,
  AUXILIARIES,
  BE,
  DO,
  FINITE_BE,
  HAVE,
  INVERTED,
  MODALS,
} from '../../src/grammar/auxiliaries.ts';
import { isBeing, isModal } from '../../src/search/evidence/small.ts';
import { mainVerb } from '../../src/search/main-verb.ts';
import { verbForm } from '../../src/text/dates/clauses/verb-form.ts';
import { leansOnBefore } from '../../src/discord/follow/leans.ts';
import { tokens } from '../../src/text/tokens.ts';
import { readingOf } from '../support/reading-of.ts';

const formAt = (text: string, word: string): string | null => {
  const all = tokens(text, { start: 0, end: text.length });
  return verbForm(
    all,
    all.findIndex(({ low }) => low === word),
  );
};

describe('verbs that help others', () => {
  it('are all there, each of one kind', () => {
    expect([BE.size, HAVE.size, DO.size, MODALS.size]).toEqual([8, 4, 3, 10]);
    expect(BE.union(HAVE).union(DO).union(MODALS).size).toBe(25);
    expect(AUXILIARIES.isSupersetOf(BE.union(HAVE).union(DO).union(ANY_MODAL))).toBe(true);
    expect(INVERTED.has('may')).toBe(false);
  });

  it.each([...BE])('are one of "be": %s', (word) => {
    expect([isBeing(word), isModal(word)]).toEqual([true, false]);
  });

  it.each([...ANY_MODAL].filter((word) => word !== "'ll"))('leave open what follows: %s', (word) => {
    expect(formAt(`The mill ${word} sell flour.`, word)).toBe('modal');
  });

  it.each([...INVERTED])('ask for yes or no where they come first: %s', (word) => {
    expect(formOf(`${word} they sell the mill?`)).toBe('yes-no');
  });

  it.each([...INVERTED].filter((word) => !FINITE_BE.has(word)))(
    'stand before who is asked about: %s',
    (word) => {
      const verb = HAVE.has(word) ? 'sold' : 'sell';
      expect(mainVerb(`When ${word} Jan Holm ${verb} the mill?`)).toBe(verb);
      expect(leansOnBefore(`When ${word} she sell it?`)).toBe(true);
    },
  );

  it.each(['could', 'would', 'should', 'might', 'may', 'must'])(
    'make words nobody’s that are only possible: %s',
    (modal) => {
      const { marked } = readingOf(`Jan Holm ${modal} have said “the old mill is sold”.`);
      expect(marked.map(({ how }) => how)).toEqual(['wished']);
    },
  );

  it.each(['will say', 'says', 'did say'])('leave words to who says them: %s', (verb) => {
    const { marked } = readingOf(`Jan Holm ${verb}: “The old mill is sold.”`);
    expect(marked.map(({ speaker, how }) => [speaker, how])).toEqual([['Jan Holm', null]]);
  });
});
