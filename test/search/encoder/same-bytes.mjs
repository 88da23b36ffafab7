// Encodes some texts and prints the SHA-256 of the vectors: run with options of the engine by encoder.test.ts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openEncoder } from '../../../src/search/encoder/encoder.ts';
import { readWeights } from '../../../src/search/encoder/weights.ts';

const rows = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8'));
const vectors = openEncoder(readWeights()).encode(rows.map(({ text }) => ({ title: 'Of a title.', text })));
process.stdout.write(createHash('sha256').update(vectors).digest('hex'));
