import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/corpus/paragraphs.ts';

const of = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = `The ministers met in the capital on
Thursday and left without a result,
officials of both sides said in the
evening.

A further meeting is planned before
the end of the year, although no day
has been named.`;

describe('paragraphs', () => {
  it('are lines', () => {
    const line = 'The ministers met in the capital on Thursday and left without a result, officials said. ';
    expect(of(`${line.repeat(3)}\n${line.repeat(2)}\r\n${line}\n\n${line}`)).toHaveLength(4);
  });

  it('are parted by blank lines where the lines were evidently wrapped at a column', () => {
    expect(of(WRAPPED).map((words) => words.slice(0, 13))).toEqual(['The ministers', 'A further mee']);
    expect(of(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it('stay lines where short lines are whole sentences or a list', () => {
    expect(of('He came early.\nHe saw it all.\nHe won easily.\nHe left again.\nHe slept well.')).toHaveLength(
      5,
    );
    expect(
      of('Tea\nCoffee with milk and sugar\nWater\nA very small glass of orange juice\nBeer'),
    ).toHaveLength(5);
  });

  it('stay lines where a single one is long', () => {
    expect(of(`${WRAPPED}\n${'A long line of a whole paragraph. '.repeat(10)}\nOne more.`)).toHaveLength(9);
  });
});
