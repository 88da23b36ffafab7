import { readFileSync } from 'node:fs';

/** Loops over vectors, many numbers at once; kernel.wat is their source. Addresses are bytes into `memory`. */
export interface Kernel {
  /** Zeros until they are written. */
  readonly memory: ArrayBuffer;
  /**
   * The scalar products of one vector of signed bytes with some others.
   * @param list where the addresses of the others stand, 32 bits each
   * @param many how many they are, above 0
   * @param size of a vector: a multiple of `ALIGNED`, above 0
   * @param out where the products are written, 32 bits each
   */
  readonly products: (list: number, many: number, vector: number, size: number, out: number) => void;
  /**
   * Which stretches of 128 bits differ from another in at most so many bits.
   * @param like the address of the other
   * @param from where the first starts
   * @param to where the last ends, beyond `from`
   * @param out where the address of each is written, and in how many bits it differs, 32 bits each
   * @returns how many there are
   */
  readonly within: (like: number, from: number, to: number, limit: number, out: number) => number;
}

/** Vectors are taken in pieces of so many bytes. */
export const ALIGNED = 16;

const PAGE = 2 ** 16;

const compiled = new WebAssembly.Module(readFileSync(new URL('kernel.wasm', import.meta.url)));

/** A kernel with a memory of at least so many bytes of its own. */
export function openKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / PAGE)) });
  const { exports } = new WebAssembly.Instance(compiled, { own: { memory } });
  const { products, within } = exports as unknown as Pick<Kernel, 'products' | 'within'>;
  return { memory: memory.buffer, products, within };
}
