import { describe, expect, it } from 'vitest';
import { scorePage } from '../../bench/eval/pages/score-page.ts';

const GOLD = {
  paragraphs: ['The council voted to mend the bridge.', 'Work begins in May, says Ida Moe.'],
  title: 'A bridge',
  authors: ['Ida Moe', 'Jan Holm'],
  date: '2021-03-04',
};

describe('how far a page was read', () => {
  it('is all where the words are those of the gold, however they are parted', () => {
    const read = { ...GOLD, paragraphs: [GOLD.paragraphs.join(' ')], authors: ['jan holm', 'Ida Moe'] };
    expect(scorePage(GOLD, read)).toMatchObject({
      f1: 1,
      furniture: [],
      title: true,
      date: true,
      authors: true,
    });
  });

  it('tells what is too much and what is lost', () => {
    const score = scorePage(GOLD, { paragraphs: [GOLD.paragraphs[0]!, 'Sign up now'], date: null });
    expect(score).toMatchObject({ furniture: ['Sign up now'], lost: [GOLD.paragraphs[1]], date: false });
    expect(score.f1).toBeGreaterThan(0.4);
    expect(score.f1).toBeLessThan(0.8);
  });

  it('says nothing of what the gold does not say', () => {
    expect(scorePage({ paragraphs: [] }, { paragraphs: [] })).toMatchObject({
      f1: 1,
      title: null,
      date: null,
    });
  });
});
