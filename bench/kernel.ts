import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const SOURCES = ['kernel/kernel', 'encoder/encoder'];

const assembler = await wabt();
/** Makes each kernel's bytes out of its text, byte for byte the same each time. */
for (const name of SOURCES) {
  const source = new URL(`../src/search/${name}.wat`, import.meta.url);
  const { buffer } = assembler.parseWat(name, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
  writeFileSync(new URL(`../src/search/${name}.wasm`, import.meta.url), buffer);
}
