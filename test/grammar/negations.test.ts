import { describe, expect, it } from 'vitest';
import { negates } from '../../src/answers/check/turns/lists.ts';
import { isNegation, isNot, NEGATIONS, NOBODY } from '../../src/grammar/negations.ts';
import { denies } from '../../src/search/evidence/small.ts';
import { scene } from '../../src/text/dates/attach/scene.ts';
import { undone } from '../../src/text/dates/attach/undone/undone.ts';
import { readingOf } from '../support/reading-of.ts';
import { read } from '../text/dates/reading.ts';

/** Why what a sentence says was sold was not; null where it may have been. */
function whyUnsold(text: string): string | null {
  const start = text.search(/\bs(?:old|ell)\b/u);
  const event = { start, end: start + 4 };
  const told = scene(text, { start: 0, end: text.length }, read(text));
  return undone(told, event, [{ ...event, name: false }]);
}

describe('what denies', () => {
  it.each([...NEGATIONS, "didn't", "won't"])('denies in whatever reads it: %s', (word) => {
    expect([isNegation(word), negates(word), denies(word)]).toEqual([true, true, true]);
  });

  it.each(['now', 'note', 'knot', 'one', 'nod', 'nearly', 'hard', 'bare', "he's"])(
    'is no other word: %s',
    (word) => {
      expect([isNegation(word), negates(word), denies(word)]).toEqual([false, false, false]);
    },
  );

  it.each(['no', 'nobody', 'nothing', 'nowhere'])('denies no verb beside it: %s', (word) => {
    expect(isNot(word)).toBe(false);
  });
});

describe('what denies a verb', () => {
  it('is wanted for that', () => {
    expect(whyUnsold('Jan Holm sold it on 3 March 2014.')).toBeNull();
  });

  it.each(['never', 'hardly', 'scarcely', 'barely'])('has it not happen: %s', (word) => {
    expect(whyUnsold(`Jan Holm ${word} sold it on 3 March 2014.`)).toBe('denied');
  });

  it.each(['did not', 'cannot', "didn't", 'couldn’t'])('has it not happen: %s', (words) => {
    expect(whyUnsold(`Jan Holm ${words} sell it on 3 March 2014.`)).toBe('denied');
  });

  it.each([
    'Jan Holm said nothing and sold it on Monday.',
    'Jan Holm did nothing but sell it on Monday.',
    'Nothing short of a crowd sold it on Monday.',
    'With nothing left, Jan Holm sold it on Monday.',
    'Jan Holm came from nowhere and sold it on Monday.',
    'Not only Jan Holm sold it on Monday.',
  ])('leaves what it does not deny: %s', (text) => {
    expect(whyUnsold(text)).toBeNull();
  });

  it.each(['Nobody', 'None', 'Neither', 'Nothing', 'Noone'])('has it not happen: %s', (who) => {
    expect(whyUnsold(`${who} sold on 3 March 2014.`)).toBe('denied');
    expect(whyUnsold(`${who} believed that Jan Holm sold it on 3 March 2014.`)).toBe('doubted');
  });

  it.each(['never', 'hardly', 'scarcely', 'barely'])('makes words nobody’s: %s', (word) => {
    const { marked } = readingOf(`Jan Holm ${word} said “the old mill is sold”.`);
    expect(marked.map(({ speaker, certain }) => certain && speaker)).not.toContain('Jan Holm');
  });

  it.each([...NOBODY].filter((word) => word !== 'nothing' && word !== 'nowhere'))(
    'makes words nobody’s who is spoken of: %s',
    (word) => {
      const who = word[0]!.toUpperCase() + word.slice(1);
      const { marked } = readingOf(`Jan Holm was there. ${who} said “the old mill is sold”.`);
      expect(marked.map(({ speaker }) => speaker)).not.toContain('Jan Holm');
    },
  );
});
