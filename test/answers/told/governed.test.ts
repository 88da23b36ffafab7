import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';

const published = { value: '2007-03-30', from: '2007-03-30', to: '2007-03-30', basis: 'manifest' } as const;

const asked = (text: string, event: string): string | null => {
  const one = makeArticle('a.txt', `News\n\n${text}\n`, { published });
  return openLibrary([one], null).when(event).evidence[0]?.when?.value ?? null;
};

describe('the day of what a verb only hangs on', () => {
  test.each([
    ['Elmia voted on Monday to leave the union.', 'when did Elmia leave the union'],
    ['Elmia agreed in 2004 to leave the union.', 'when did Elmia leave the union'],
    ['The vote on Monday to leave the union was close in Elmia.', 'when did Elmia leave the union'],
    ['Ann Roe was allowed on Monday to sell the mill.', 'when did Roe sell the mill'],
    ['Ann Roe won the right on Monday to sell the mill.', 'when did Roe sell the mill'],
    ['Ann Roe was jailed on Monday for selling the mill.', 'when did Roe sell the mill'],
    ['Ann Roe began talks on Monday about selling the mill.', 'when did Roe sell the mill'],
    ['Ann Roe was accused on Monday of selling the mill.', 'when did Roe sell the mill'],
  ])('%s', (text, event) => {
    expect(asked(text, event)).toBeNull();
  });

  test.each([
    ['Elmia voted on Monday to leave the union.', 'when did Elmia vote to leave the union', '2007-03-26'],
    ['Ann Roe was jailed on Monday for selling the mill.', 'when was Roe jailed', '2007-03-26'],
    ['Ann Roe was forced on Monday to sell the mill.', 'when did Roe sell the mill', '2007-03-26'],
    ['Ann Roe managed on Monday to sell the mill.', 'when did Roe sell the mill', '2007-03-26'],
    ['Ann Roe met the mayor on Monday to discuss the mill.', 'when did Roe meet the mayor', '2007-03-26'],
  ])('but %s %s', (text, event, day) => {
    expect(asked(text, event)).toBe(day);
  });
});
