import { describe, expect, it } from 'vitest';
import { asks } from '../../src/search/asks.ts';
import { bearing } from '../../src/search/bearing.ts';

const bears = (question: string, text: string): string[] =>
  bearing(asks(question), question, text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the words that can be an answer', () => {
  it.each([
    ['When did they meet?', 'They met on 7 May 2008 in Sochi.', ['7 May 2008']],
    ['When did they meet?', 'They met on Thursday.', ['Thursday']],
    ['How many were arrested?', 'Around 1,000 people were arrested.', ['1,000']],
    ['Who met them?', 'There they met Dmitry Medvedev.', ['Dmitry Medvedev']],
    ['Where did they meet?', 'They met in the Black Sea resort.', ['Black Sea']],
    ['Why did he leave?', 'He left because of the rain.', ['because of']],
  ])('%s / %s', (question, text, found) => {
    expect(bears(question, text)).toEqual(expect.arrayContaining(found));
  });

  it.each([
    ['When did they meet?', 'They met in the rain.'],
    ['How many were arrested?', 'Some people were arrested.'],
    ['Why did he leave?', 'He left in the rain.'],
    ['What did they say?', 'They met on 7 May 2008.'],
    ['Where did they meet?', 'They met in the rain.'],
  ])('none: %s / %s', (question, text) => {
    expect(bears(question, text)).toEqual([]);
  });

  it('are not the words of the question', () => {
    expect(bears('Who met Dmitry Medvedev?', 'There they met Dmitry Medvedev.')).toEqual([]);
  });

  it('are looked for only where told', () => {
    const text = 'They met. It was 7 May 2008.';
    expect(bearing('when', 'When did they meet?', text, { start: 0, end: 9 })).toEqual([]);
  });

  it('are found in little time in hostile text', () => {
    const hostile = `${'A'.repeat(200_000)} ${'1,'.repeat(100_000)} ${'May '.repeat(50_000)}`;
    for (const question of ['Who was it?', 'When was it?', 'How many?', 'Where is it?', 'Why?'])
      expect(bears(question, hostile).length).toBeGreaterThanOrEqual(0);
  });
});
