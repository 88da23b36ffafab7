import { describe, expect, it } from 'vitest';
import { MOST_TOKENS } from '../../../src/search/encoder/network.ts';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { openTokeniser } from '../../../src/search/reader/tokens.ts';

const { pieces } = readWeights() as Weights;
const tokenise = openTokeniser(pieces);
const long = (many: number): string => 'word '.repeat(many);

const text = (tokens: readonly number[]): string => tokens.map((token) => pieces[token]).join(' ');

describe('what the reader reads', () => {
  it('is the question, and after it the title, what stands before and the sentence, parted by marks', () => {
    const { tokens, second, sentence } = tokenise('Who won?', 'The race', 'Bo lost.', 'Ann won.');
    expect(text(tokens)).toBe('[CLS] who won ? [SEP] the race [SEP] ann won . [SEP] bo lost . [SEP]');
    expect(text(tokens.slice(0, second))).toBe('[CLS] who won ? [SEP]');
    expect(text(tokens.slice(...sentence))).toBe('bo lost .');
  });

  it.each([
    ['', 'Ann won.'],
    ['', null],
    ['', ''],
  ])('leaves out the mark of what is not there: %j, %j', (title, before) => {
    const { tokens } = tokenise('Who won?', title, 'Bo lost.', before);
    const said = before ? 'ann won . [SEP] ' : '';
    expect(text(tokens)).toBe(`[CLS] who won ? [SEP] ${said}bo lost . [SEP]`);
  });

  it.each([3, 30, 58, 90])(
    'has what stands before give way to the sentence, and never is more than the network takes: %j',
    (many) => {
      for (const asked of [2, 50]) {
        const { tokens, sentence } = tokenise(long(asked), long(50), long(many), long(90));
        const alone = tokenise(long(asked), long(50), long(many), null);
        expect(tokens.length).toBeLessThanOrEqual(MOST_TOKENS);
        expect(text(tokens.slice(...sentence))).toBe(text(alone.tokens.slice(...alone.sentence)));
      }
    },
  );

  it('reads as much of what stands before as there is room for, forty pieces at most', () => {
    const behind = (many: number) => tokenise(long(2), long(50), long(many), long(90)).tokens.length;
    expect(behind(58)).toBe(MOST_TOKENS);
    expect(behind(9) - tokenise(long(2), long(50), long(9), null).tokens.length).toBe(41);
  });

  it('has a place for a sentence without words', () => {
    const { sentence } = tokenise('Who won?', '', '', 'Ann won.');
    expect(sentence[1] - sentence[0]).toBe(1);
  });
});
