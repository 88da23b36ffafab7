import { describe, expect, it } from 'vitest';
import { foldGap, foldWord } from '../../../src/answers/check/fold.ts';
import { tokensOf } from '../../../src/answers/check/tokens.ts';

const folded = (text: string): string =>
  tokensOf(text, { start: 0, end: text.length })
    .map(({ gap, text: word }) => `${gap}|${word}`)
    .join(' ');

describe('what is folded when words are compared', () => {
  it.each([
    ['it’s', "it's"],
    ['of\u00ADfi\u00ADcial', 'official'],
    ['oﬃcial', 'official'],
    ['cafe\u0301', 'café'],
    ['[T]he', 'The'],
  ])('takes %j for %j', (a, b) => expect(foldWord(a)).toBe(b));

  it.each([
    ['a—b', 'a – b'],
    ['a ‑ b', 'a-b'],
    ['a\u00A0b', 'a  b'],
    ['a . . . b', 'a … b'],
    ['a .  .\u00A0 . b', 'a … b'],
    ['a “b', 'a "b'],
    ['he said.[3] Then', 'he said. Then'],
    ['he said.² Then', 'he said. Then'],
  ])('takes %j for %j', (a, b) => expect(folded(a)).toBe(folded(b)));

  it.each([
    ['Nato', 'NATO'],
    ['cooperate', 'co-operate'],
    ['a, b', 'a b'],
    ['44,000', '44000'],
    ['5 km²', '5 km'],
    ['$40', '£40'],
    ['every one', 'everyone'],
    ['for 20 [30] minutes', 'for 20 minutes'],
  ])('never takes %j for %j', (a, b) => expect(folded(a)).not.toBe(folded(b)));

  it('reads ten thousand signs in a row without running away', () => {
    expect(foldGap('.'.repeat(100_000))).toBe('…');
    expect(tokensOf(`a${'[1'.repeat(50_000)}b`, { start: 0, end: 100_002 }).length).toBeGreaterThan(1);
  });
});
