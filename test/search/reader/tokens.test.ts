import { describe, expect, it } from 'vitest';
import { MOST_TOKENS } from '../../../src/search/encoder/network.ts';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { openTokeniser } from '../../../src/search/reader/tokens.ts';

const { pieces } = readWeights() as Weights;
const tokenise = openTokeniser(pieces);
const long = (many: number): string => 'word '.repeat(many);

describe('what the reader reads', () => {
  it('is the question, and after it the title and the sentences, parted by marks', () => {
    const { tokens, second, sentences } = tokenise('Who won?', 'The race', ['Ann won.', 'Bo lost.']);
    const read = tokens.map((token) => pieces[token]);
    expect(read.join(' ')).toBe('[CLS] who won ? [SEP] the race [SEP] ann won . [SEP] bo lost . [SEP]');
    expect(read.slice(0, second).join(' ')).toBe('[CLS] who won ? [SEP]');
    expect(sentences.map(([start, end]) => read.slice(start, end).join(' '))).toEqual([
      'ann won .',
      'bo lost .',
    ]);
  });

  it('leaves out the mark of a title that is not there', () => {
    expect(
      tokenise('Who won?', '', ['Ann won.'])
        .tokens.map((token) => pieces[token])
        .join(' '),
    ).toBe('[CLS] who won ? [SEP] ann won . [SEP]');
  });

  it('cuts the longest sentence first, and never is more than the network takes', () => {
    const { tokens, sentences } = tokenise(long(50), long(50), [long(5), long(90), long(70)]);
    expect(tokens).toHaveLength(MOST_TOKENS);
    const lengths = sentences.map(([start, end]) => end - start);
    expect(lengths[0]).toBe(5);
    expect(Math.abs(lengths[1]! - lengths[2]!)).toBeLessThanOrEqual(1);
  });

  it('has a place for a sentence without words', () => {
    expect(tokenise('Who won?', '', ['', 'Ann won.']).sentences.map(([start, end]) => end - start)).toEqual([
      1, 3,
    ]);
  });
});
