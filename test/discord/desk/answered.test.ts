import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { openAnswered } from '../../../src/discord/desk/answered.ts';

const answerOf = (query: string, kind: Answer['kind'] = 'passages'): Answer => ({
  kind,
  query,
  says: [],
  evidence: [],
  nearest: [],
});

/** Asks, and counts how often it had to be answered. */
function counted(lasts?: number) {
  const answered = openAnswered(lasts);
  let times = 0;
  const ask = (asked: string | null, kind?: Answer['kind']): string =>
    answered(asked, () => (times++, answerOf(asked ?? 'alone', kind))).query;
  return { ask, times: () => times };
}

describe('the answers that are kept while their pages are turned', () => {
  it('are those asked last, each answered once', () => {
    const { ask, times } = counted();
    for (let turn = 0; turn < 5; turn++) expect([ask('1 /a'), ask('1 /b')]).toEqual(['1 /a', '1 /b']);
    expect(times()).toBe(2);
  });

  it('are each of what was asked, by server', () => {
    const { ask, times } = counted();
    expect([ask('1 /a'), ask('2 /a')]).toEqual(['1 /a', '2 /a']);
    expect(times()).toBe(2);
  });

  it('go when many others are asked after them', () => {
    const { ask, times } = counted();
    for (let other = 0; other < 50; other++) ask(`1 /${other}`);
    ask('1 /0');
    expect(times()).toBe(51);
  });

  it('are forgotten soon after they were last asked for', async () => {
    const { ask, times } = counted(20);
    ask('1 /a');
    await expect.poll(() => (ask('1 /a'), times()), { interval: 100, timeout: 5_000 }).toBeGreaterThan(1);
  });

  it('are none that tell how things stand just now, nor what is not to be kept', () => {
    const { ask, times } = counted();
    for (let turn = 0; turn < 3; turn++) {
      ask('1 /corpus', 'corpus');
      ask(null);
    }
    expect(times()).toBe(6);
  });
});
