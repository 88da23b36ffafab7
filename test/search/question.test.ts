import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { admits, isQuestion, questionIn } from '../../src/search/question.ts';
import { seeds } from './seeds.ts';

describe('a question taken apart', () => {
  it.each([
    ['"positive step" by Putin', { phrases: ['positive step'], without: [] }],
    ['“positive step” «and»', { phrases: ['positive step', 'and'], without: [] }],
    ['missiles -Iran', { phrases: [], without: ['iran'] }],
    ['anti-missile S-300 9-11 a - b', { phrases: [], without: [] }],
    ['an open " mark', { phrases: [], without: [] }],
    ['""', { phrases: [], without: [] }],
    ['Who took the "positive step"?', { phrases: [], without: [] }],
  ])('%s', (query, expected) => {
    expect(questionIn(query)).toMatchObject(expected);
  });

  it('looks for the words of its phrases too, and not for those it will not have', () => {
    expect(questionIn('"positive step" -Iran').tokens.map(({ term }) => term)).toEqual(['posit', 'step']);
  });

  it.each([
    ['In what city did Lee speak', ['lee', 'speak']],
    ['Which country left?', ['leav']],
    ['What treaty was signed?', ['treati', 'sign']],
    ['city of Oslo', ['citi', 'oslo']],
    ['Who runs the city?', ['run', 'citi']],
  ])('does not look for the noun that only says what kind of thing is asked for: %s', (query, terms) => {
    expect(questionIn(query).tokens.map(({ term }) => term)).toEqual(terms);
  });

  it.each(['in what city did Lee speak', 'Of whom was Lee afraid', 'since when', 'Lee left?'])(
    'knows a question without its mark: %s',
    (query) => expect(isQuestion(query)).toBe(true),
  );

  it.each(['in the city', 'of treaties', 'from Oslo with love'])(
    'knows that nothing is asked in: %s',
    (query) => expect(isQuestion(query)).toBe(false),
  );

  it('admits a phrase whatever its case, marks and spaces, and only whole words of it', () => {
    const text = 'It was a “Positive,  step” forward.';
    const whole = { start: 0, end: text.length };
    expect(admits(questionIn('"a positive step"'), text, whole)).toBe(true);
    expect(admits(questionIn('"step positive"'), text, whole)).toBe(false);
    expect(admits(questionIn('"positive ste"'), text, whole)).toBe(false);
    expect(admits(questionIn('positive -forward'), text, whole)).toBe(false);
  });
});

describe('phrases and unwanted words', () => {
  const search = openSearch(seeds(), null);
  const shown = (query: string): string[] =>
    search
      .find(query, { limit: 50 })
      .hits.map(({ passage }) => passage.article.text.slice(passage.start, passage.end));

  it('bring only sentences that have the phrase word for word', () => {
    expect(shown('"strategic framework"')).toHaveLength(1);
    expect(shown('"framework strategic"')).toEqual([]);
  });

  it('leave out sentences with an unwanted word', () => {
    const without = shown('missiles -Iran');
    expect(without.length).toBeGreaterThan(5);
    for (const sentence of without) expect(sentence).not.toContain('Iran');
    expect(shown('missiles').some((sentence) => sentence.includes('Iran'))).toBe(true);
  });
});
