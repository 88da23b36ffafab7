import { readFileSync } from 'node:fs';
import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { openKernel } from '../../../src/search/kernel/kernel.ts';

const file = (name: string): Buffer =>
  readFileSync(new URL(`../../../src/search/kernel/${name}`, import.meta.url));

const byte = integer({ min: -128, max: 127 });
const SIZE = 48;
const row = array(byte, { minLength: SIZE, maxLength: SIZE });
const stretch = array(integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 4, maxLength: 4 });

const ones = (number: number): number => (number >>> 0).toString(2).replaceAll('0', '').length;

describe('the kernel', () => {
  it('is what its source says', async () => {
    const assembler = await wabt();
    const source = assembler.parseWat('kernel.wat', file('kernel.wat').toString(), { simd: true });
    expect(Buffer.from(source.toBinary({}).buffer).equals(file('kernel.wasm'))).toBe(true);
  });

  it('multiplies a row of bytes with others', () => {
    const { memory, products } = openKernel(1024);
    const bytes = new Int8Array(memory);
    const list = new Uint32Array(memory, 512, 16);
    const out = new Int32Array(memory, 768, 16);
    assert(
      property(row, array(row, { minLength: 1, maxLength: 9 }), (one, others) => {
        bytes.set([...one, ...others.flat()]);
        list.set(others.map((_, i) => (i + 1) * SIZE));
        products(512, others.length, 0, SIZE, 768);
        expect(Array.from(out.subarray(0, others.length))).toEqual(
          others.map((other) => other.reduce((sum, byteOf, i) => sum + byteOf * one[i]!, 0)),
        );
      }),
    );
    bytes.fill(-128, 0, SIZE);
    list[0] = 0;
    products(512, 1, 0, SIZE, 768);
    expect(out[0]).toBe(SIZE * 128 * 128);
  });

  it('finds the stretches within a number of bits of another, in order', () => {
    const { memory, within } = openKernel(1024);
    assert(
      property(
        stretch,
        array(stretch, { minLength: 1, maxLength: 9 }),
        integer({ min: 40, max: 128 }),
        (like, all, limit) => {
          const numbers = new Uint32Array(memory);
          numbers.set([...all.flat(), ...like]);
          const end = all.length * 16;
          const many = within(end, 0, end, limit, 512);
          const differing = all.map((one) => one.reduce((sum, bits, i) => sum + ones(bits ^ like[i]!), 0));
          expect(Array.from(numbers.subarray(128, 128 + 2 * many))).toEqual(
            differing.flatMap((bits, i) => (bits <= limit ? [i * 16, bits] : [])),
          );
        },
      ),
    );
  });
});
