import { parseArgs } from 'node:util';
import { open } from './open.ts';
import { readKept, vectorsBeside, writeKept } from './search/vectors/kept.ts';
import { environmentWith, readSettings } from './settings.ts';
import { vectorsInWords } from './words/saved.ts';
import { settingInWords } from './words/setting.ts';
import { encodedInWords, encodeUsage } from './words/encode.ts';

/** So much is lost at most when it is ended before its time. */
const SAVED_EVERY = 60_000;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Makes the vectors of all articles of a corpus that have none yet, and keeps them beside the index, or where `--out` says.
 * @returns the exit code
 */
function main(): number {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
  const settings = readSettings(environmentWith('.env'));
  if (Array.isArray(settings)) {
    for (const name of settings) tell(settingInWords(name));
    return 2;
  }
  const { index } = settings;
  const out = values.out ?? (index === null ? null : vectorsBeside(index));
  if (out === null) return (tell(encodeUsage), 2);
  const opened = open({ corpus: values.corpus ?? settings.corpus, index }, tell);
  // What is wrong has been told.
  if (!opened?.encoder) return 2;
  const { encoder } = opened;
  const { vectors } = opened.library;
  const before = readKept(out);
  const kept = new Map('kind' in before ? [] : before);
  vectors.add(kept);
  const left = vectors.left();
  let saved = performance.now();
  for (const [done, { key, sentences }] of left.entries()) {
    kept.set(key, encoder.encode(sentences));
    const last = done === left.length - 1;
    if (!last && performance.now() - saved < SAVED_EVERY) continue;
    const problem = writeKept(out, kept);
    if (problem) return (tell(vectorsInWords(problem)), 2);
    tell(encodedInWords(done + 1, left.length));
    saved = performance.now();
  }
  return 0;
}

process.exitCode = main();
