// Re-checks answers against the source bytes: node bench/verify.mjs CORPUS_DIR ANSWERS.jsonl…  (standard input without files)
// Shares no code with the product: an article is found by the SHA-256 of its file, and every text must be the slice it says it is.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [dir, ...files] = process.argv.slice(2);
const texts = new Map();
for (const name of readdirSync(dir).filter((file) => /\.(txt|md)$/.test(file))) {
  const bytes = readFileSync(join(dir, name));
  texts.set(
    createHash('sha256').update(bytes).digest('hex').slice(0, 10),
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
}
let checked = 0;
const faults = [];
/** Every object with a text and offsets, at any depth, is a claim about the article it stands in. */
function claims(value, article, where) {
  if (value === null || typeof value !== 'object') return;
  const source = value.article ?? article;
  if (typeof value.text === 'string' && Number.isInteger(value.start)) {
    checked++;
    if (texts.get(source)?.slice(value.start, value.end) !== value.text)
      faults.push(`${where}: ${source}:${value.start}-${value.end}`);
  }
  for (const [key, inner] of Object.entries(value)) claims(inner, source, `${where}.${key}`);
}
for (const file of files.length ? files : [0]) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  lines.forEach((line, i) => claims(JSON.parse(line), undefined, `${file || 'stdin'}:${i + 1}`));
}
for (const fault of faults) console.error(`not the source's words: ${fault}`);
console.log(`${checked} passages checked, ${faults.length} wrong`);
process.exitCode = faults.length ? 1 : 0;
