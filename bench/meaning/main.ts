import { parseArgs } from 'node:util';
import { printTable } from './bridges.ts';
import { printTime } from './time.ts';

/*
 * `npm run bench:meaning -- --vectors FILE SET…` compares what bridges other words: words alone, the table, the encoder's vectors.
 * `npm run bench:meaning -- --vectors FILE --time CORPUS --questions FILE` times questions, the encoder included.
 */
const { values, positionals } = parseArgs({
  options: {
    /** A file that keeps vectors between runs. */
    vectors: { type: 'string' },
    time: { type: 'string' },
    questions: { type: 'string' },
    sentences: { type: 'string', default: '100000' },
    /** So many of them get their own vectors; the others those of one of these, with noise. */
    real: { type: 'string', default: '10000' },
  },
  allowPositionals: true,
});
const { vectors, time, questions } = values;
if (vectors === undefined) throw new Error('Say with --vectors which file keeps the vectors.');
if (time === undefined) printTable(positionals, vectors);
else if (questions === undefined) throw new Error('Say with --questions what is asked.');
else
  printTime({
    corpus: time,
    questions,
    vectors,
    sentences: Number(values.sentences),
    real: Number(values.real),
  });
