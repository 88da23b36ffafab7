import { describe, expect, it } from 'vitest';
import { isRight, judge, type Row } from '../../bench/eval/joining/judge.ts';
import { rows } from '../../bench/eval/rows.ts';

const PATH = new URL('../../bench/data/joining/rows.jsonl', import.meta.url).pathname;
const all = rows<Row>(PATH);
const row = (articles: readonly string[], persons: readonly (readonly number[])[]): Row => ({
  id: 'x',
  kind: 'x',
  articles,
  persons,
});

describe('the rows of joining', () => {
  it('place every article, once, with a person or open', () => {
    for (const { articles, persons, open = [] } of all)
      expect([...persons.flat(), ...open].toSorted((a, b) => a - b)).toEqual(articles.map((_, i) => i));
  });
  it('are joined and kept apart as well as before', () => {
    const judged = all.map(judge);
    expect(judged.filter(isRight).length).toBeGreaterThanOrEqual(62);
    expect(judged.reduce((sum, { joined }) => sum + joined, 0)).toBeLessThanOrEqual(6);
  });
});

describe('judge', () => {
  const [mayor, nurse] = ['“No,” said Jan Holm, the mayor.', '“Yes,” said Jan Holm, a nurse.'];
  it('counts two that are wrongly one', () =>
    expect(judge(row([mayor, mayor], [[0], [1]]))).toMatchObject({ joined: 1, split: 0, nobody: 0 }));
  it('counts one that is wrongly two', () =>
    expect(judge(row([mayor, nurse], [[0, 1]]))).toMatchObject({ joined: 0, split: 1, nobody: 0 }));
  it('counts words of nobody', () =>
    expect(judge(row(['Nothing was said.', mayor], [[0], [1]])).nobody).toBe(1));
  it('is content where all is right', () =>
    expect(isRight(judge(row([mayor, nurse, mayor], [[0, 2], [1]])))).toBe(true));
});
