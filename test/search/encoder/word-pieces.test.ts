import { describe, expect, it } from 'vitest';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { openWordPieces } from '../../../src/search/encoder/word-pieces.ts';
import { reference } from './reference.ts';

const { pieces } = readWeights() as Weights;
const numbersOf = openWordPieces(pieces);
const read = (text: string, most = 94): string[] => numbersOf(text, most).map((number) => pieces[number]!);

describe('word pieces', () => {
  it.each(reference)('are those that the reference reads: $text', ({ text, pieces: expected }) => {
    expect(read(text)).toEqual(expected.slice(1, -1));
  });

  it('are the longest that a word has from its start on', () => {
    expect(read('Unaffable')).toEqual(['una', '##ffa', '##ble']);
  });

  it('stand alone for marks and signs', () => {
    expect(read("didn't—(50%)")).toEqual(['didn', "'", 't', '—', '(', '50', '%', ')']);
  });

  it('are unknown for a word that has none, and for one that is too long', () => {
    expect(read('漢字')).toEqual(['[UNK]', '[UNK]']);
    expect(read(`${'a'.repeat(101)} b`)).toEqual(['[UNK]', 'b']);
  });

  it('are no more than asked for', () => {
    expect(read('one two three four', 3)).toEqual(['one', 'two', 'three']);
    expect(read('Unaffable', 2)).toEqual(['una', '##ffa']);
    expect(read('one', 0)).toEqual([]);
  });

  it('are never the network’s own signs, whatever a text says', () => {
    expect(read('[CLS] [SEP]')).toEqual(['[', 'cl', '##s', ']', '[', 'sep', ']']);
  });
});
