import { parseArgs } from 'node:util';
import { open } from './open.ts';
import type { Adding } from './search/vectors/adding.ts';
import { type Kept, readKept, vectorsBeside, writeKept } from './search/vectors/kept.ts';
import { settingsTold } from './settings-told.ts';
import { vectorsInWords } from './words/saved.ts';
import { encodedInWords, encodeUsage } from './words/encode.ts';
import { tell } from './tell.ts';

/** So much is lost at most when it is ended before its time. */
const SAVED_EVERY = 60_000;

/**
 * Makes the vectors of all articles of a corpus that have none yet, and keeps them beside the index, or where `--out` says.
 * @returns the exit code
 */
function main(): number {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const { index } = settings;
  const out = values.out ?? (index === null ? null : vectorsBeside(index));
  const opened = open(
    { corpus: values.corpus ?? settings.corpus, store: settings.store, server: null, index },
    tell,
  );
  // What is wrong has been told.
  if (!opened?.encoder) return 2;
  const { encoder, keeping } = opened;
  const keep = out === null ? keeping.keep : inFile(out, opened.library.vectors);
  if (!keep) return (tell(encodeUsage), 2);
  const left = opened.library.vectors.left();
  let made = new Map<string, Int8Array>();
  let saved = performance.now();
  for (const [done, { key, sentences }] of left.entries()) {
    made.set(key, encoder.encode(sentences));
    const last = done === left.length - 1;
    if (!last && performance.now() - saved < SAVED_EVERY) continue;
    if (!keep(made)) return 2;
    made = new Map();
    tell(encodedInWords(done + 1, left.length));
    saved = performance.now();
  }
  return 0;
}

/** Keeps vectors in a file, beside those that it has, which are added to what is searched. */
function inFile(path: string, vectors: Adding): (made: Kept) => boolean {
  const before = readKept(path);
  const kept = new Map('kind' in before ? [] : before);
  vectors.add(kept);
  return (made) => {
    for (const [key, some] of made) kept.set(key, some);
    const problem = writeKept(path, kept);
    if (problem) tell(vectorsInWords(problem));
    return problem === null;
  };
}

process.exitCode = main();
