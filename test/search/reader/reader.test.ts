import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWeights, type Weights } from '../../../src/search/encoder/weights.ts';
import { openReader } from '../../../src/search/reader/reader.ts';
import { readReader, type ReaderWeights } from '../../../src/search/reader/weights.ts';

interface Row {
  readonly question: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What the float model says of each sentence (`bench/reader/reference.py`). */
  readonly logits: readonly number[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rows = JSON.parse(readFileSync(here('reference.json'), 'utf8')) as readonly Row[];
const { read } = openReader(readWeights() as Weights, readReader() as ReaderWeights);

/** The SHA-256 of what same-bytes.mjs reads, on every machine. */
const BYTES = '133a433a73a3021e84c816616debda33ddf3b3f5b9735ed3db16d35142b93541';

const say = () => rows.map(({ question, title, sentences }) => read(question, title, sentences, 0));

describe('the reader', () => {
  it.each(rows)(
    'comes to what the float model comes to: $question',
    ({ question, title, sentences, logits }) => {
      for (const [at, logit] of logits.entries()) {
        const apart = read(question, title, sentences, at) - logit;
        expect(Math.abs(apart)).toBeLessThan(0.1);
      }
    },
  );

  it.each([
    [[]],
    [['--no-opt', '--max-lazy']],
    [['--no-wasm-tier-up', '--liftoff-only']],
    [['--no-liftoff']],
    [['--no-enable-avx', '--no-enable-avx2', '--no-enable-fma3']],
  ])('says the same whatever the engine optimises: %s', (options) => {
    const printed = execFileSync(process.execPath, [...options, here('same-bytes.mjs')], {
      encoding: 'utf8',
    });
    expect(printed).toBe(BYTES);
  });

  it('says the same whatever was read before', () => {
    expect(say()).toEqual(say());
  });

  it.each([
    [
      'Who opened the bridge?',
      'Mayor Ingrid Dahl opened the bridge.',
      'Mayor Ingrid Dahl crossed the bridge.',
    ],
    [
      'Why was the school closed?',
      'The school was closed because its roof leaked.',
      'The school was closed.',
    ],
    ['How long did the strike last?', 'The walkout ended after nine days.', 'The strike began in the docks.'],
    ['Did the ferry sink?', 'The ferry sank off Lunde.', 'The ferry left Lunde at noon.'],
    ['Who bought the mill?', 'The mill was bought by Holm Brothers.', 'Nobody has bought the mill yet.'],
  ])('knows what answers from what is only about it: %s', (question, answers, about) => {
    expect(read(question, '', [answers], 0)).toBeGreaterThan(read(question, '', [about], 0));
  });

  it.each([[''], [' '.repeat(100_000)], ['x'.repeat(100_000)], ['\ud800'], ['\0\0'], ['a, '.repeat(9000)]])(
    'reads anything',
    (text) => {
      expect(read(text, text, [text, text, text], 1)).toSatisfy(Number.isFinite);
    },
  );
});
