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
  readonly before: string | null;
  readonly sentence: string;
  /** What the float model says of it (`bench/reader/reference.py`). */
  readonly logit: number;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rows = JSON.parse(readFileSync(here('reference.json'), 'utf8')) as readonly Row[];
const { read } = openReader(readWeights() as Weights, readReader() as ReaderWeights);

/** The SHA-256 of what same-bytes.mjs reads, on every machine. */
const BYTES = '6b9794087cc5b98569a2fb0b2f9ccb8b7785ec69eb09d78ad0082f3ffc9c7252';

const say = () =>
  rows.map(({ question, title, sentence, before }) => read(question, title, sentence, before));

describe('the reader', () => {
  it.each(rows)(
    'comes to what the float model comes to: $question $sentence',
    ({ question, title, sentence, before, logit }) => {
      expect(Math.abs(read(question, title, sentence, before) - logit)).toBeLessThan(0.1);
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
    expect(read(question, '', answers, null)).toBeGreaterThan(read(question, '', about, null));
  });

  it.each([
    [
      'Who claimed responsibility for the bomb in Lunde?',
      'A bomb went off at the church in Lunde.',
      'The Red Front later claimed responsibility.',
      'A bomb went off at the church in Skarnes.',
    ],
    [
      'When will Dahl leave office?',
      'Mayor Dahl resigned on Friday.',
      'He is to leave office on 2 August.',
      'Mayor Berg resigned on Friday.',
    ],
    [
      'Who bought the ferry?',
      'The ferry was put up for sale.',
      'Holm Brothers bought it for a crown.',
      'The mill was put up for sale.',
    ],
  ])('knows by what stands before of whom a sentence tells: %s', (question, own, sentence, other) => {
    expect(read(question, '', sentence, own)).toBeGreaterThan(read(question, '', sentence, other));
  });

  it.each([[''], [' '.repeat(100_000)], ['x'.repeat(100_000)], ['\ud800'], ['\0\0'], ['a, '.repeat(9000)]])(
    'reads anything',
    (text) => {
      expect(read(text, text, text, text)).toSatisfy(Number.isFinite);
    },
  );
});
