import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { openEncoder } from '../../../src/search/encoder/encoder.ts';
import { SIZE } from '../../../src/search/encoder/network.ts';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { reference } from './reference.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const SOURCE = '../../../src/search/encoder/encoder';

const { encode } = openEncoder(readWeights() as Weights);
const vectorOf = (text: string, title?: string): Int8Array => encode([{ text, ...(title && { title }) }]);

const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, one, i) => sum + one * b[i]!, 0);
const cosine = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  product(a, b) / Math.sqrt(product(a, a) * product(b, b));

/** The SHA-256 of what same-bytes.mjs encodes, on every machine. */
const BYTES = '521b5e907c3361339306f2bf40cd7fafedc885a66ec5b503839de8624155ed15';

describe('the encoder', () => {
  it('runs what its source says', async () => {
    const assembler = await wabt();
    const source = assembler.parseWat('encoder.wat', readFileSync(here(`${SOURCE}.wat`), 'utf8'), {
      simd: true,
    });
    expect(Buffer.from(source.toBinary({}).buffer).equals(readFileSync(here(`${SOURCE}.wasm`)))).toBe(true);
  });

  it.each(reference)('comes to what the float model comes to: $text', ({ text, vector }) => {
    expect(cosine(vectorOf(text), vector)).toBeGreaterThan(0.995);
  });

  it.each([
    [[]],
    [['--no-opt', '--max-lazy']],
    [['--no-wasm-tier-up', '--liftoff-only']],
    [['--no-liftoff']],
    [['--no-enable-avx', '--no-enable-avx2', '--no-enable-fma3']],
  ])('makes the same bytes whatever the engine optimises: %s', (options) => {
    const printed = execFileSync(process.execPath, [...options, here('same-bytes.mjs')], {
      encoding: 'utf8',
    });
    expect(printed).toBe(BYTES);
  });

  it('makes the same vector of a text whatever was encoded before and beside it', () => {
    const texts = [
      'A short one.',
      `A long one${' which goes on and on'.repeat(40)}.`,
      'Another one, of middling length, with commas.',
    ];
    const alone = texts.map((text) => [...vectorOf(text)]);
    const together = encode([...texts, ...texts.toReversed()].map((text) => ({ text })));
    const rows = [...alone, ...alone.toReversed()];
    for (const [i, row] of rows.entries())
      expect([...together.subarray(i * SIZE, (i + 1) * SIZE)]).toEqual(row);
  });

  it('brings sentences together that say the same in other words', () => {
    const question = vectorOf('Why did the shop have to close?');
    const near = cosine(question, vectorOf('The store was shut because its owner owed two years of rent.'));
    const far = cosine(question, vectorOf('The choir sang in the open, and nobody minded the rain.'));
    expect(near).toBeGreaterThan(far + 0.2);
  });

  it('turns a sentence a little towards its title', () => {
    const [question, text, title] = [
      'Why was the harbour closed?',
      'Waves broke over the wall.',
      'Harbour closed',
    ];
    const [alone, under] = [vectorOf(text), vectorOf(text, title)];
    expect(cosine(vectorOf(question), under)).toBeGreaterThan(cosine(vectorOf(question), alone) + 0.05);
    expect(cosine(under, alone)).toBeGreaterThan(0.9);
    expect(vectorOf(text, '')).toEqual(alone);
  });

  it.each([
    [''],
    [' '.repeat(5_000_000)],
    ['x'.repeat(5_000_000)],
    ['\u0301'.repeat(1000)],
    ['\ud800'],
    ['\0\0'],
  ])('makes a vector of anything', (text) => {
    const vector = vectorOf(text);
    expect(vector.some((one) => Math.abs(one) === 127)).toBe(true);
  });

  it('encodes nothing into nothing', () => {
    expect(encode([])).toHaveLength(0);
  });
});
