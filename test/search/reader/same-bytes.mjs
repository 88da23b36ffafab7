// Reads some questions and prints the SHA-256 of the logits: run with options of the engine by reader.test.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readWeights } from '../../../src/search/encoder/weights.ts';
import { openReader } from '../../../src/search/reader/reader.ts';
import { readReader } from '../../../src/search/reader/weights.ts';

const { read } = openReader(readWeights(), readReader());
const rows = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'));
const logits = rows.map(({ question, title, sentence, before }) => read(question, title, sentence, before));
process.stdout.write(createHash('sha256').update(Float64Array.from(logits)).digest('hex'));
