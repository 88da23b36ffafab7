import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const SOURCE = new URL('../src/search/kernel/kernel.wat', import.meta.url);

/** Makes kernel.wasm out of kernel.wat, byte for byte the same each time. */
const assembler = await wabt();
const { buffer } = assembler
  .parseWat('kernel.wat', readFileSync(SOURCE, 'utf8'), { simd: true })
  .toBinary({});
writeFileSync(new URL('kernel.wasm', SOURCE), buffer);
