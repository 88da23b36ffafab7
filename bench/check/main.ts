// npm run bench:check [-- FILE… [--errors]]: mutations of quotations, and what the check makes of them.
// FILE: articles with their quotations in PolNeAR's format, JSONL, plain or gzipped; the seeds and the Wikinews texts are always there.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { casesOf } from './cases.ts';
import { checkable } from './archive.ts';
import { poolOf } from './pool.ts';
import { realOf } from './relabel.ts';
import { renamed } from './renamed.ts';
import { confusion, errors, figures, times } from './report.ts';
import { rowsOf, seedRows, type Row } from './rows.ts';
import { outcomeOf } from './score.ts';

const CASES = 10_000;
const SEED = 20_111_208;
const PASSAGES = 100_000;
const TIMED = 2_000;

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const here = import.meta.dirname;
const rows = [
  ...seedRows(join(here, '..', '..', 'seeds')),
  ...rowsOf(join(here, '..', 'data', 'wikinews-quotations', 'quotations.jsonl')),
  ...positionals.flatMap(rowsOf),
];
console.log(`${rows.length} articles, seed ${SEED}`);

const { articles, pool } = poolOf(rows);
const archive = checkable(articles);
const real = realOf(pool.bases, articles);
const drawn = casesOf(pool, real, CASES, SEED);
const outcomes = drawn.map((one) => outcomeOf(archive, one));
for (const line of [...confusion(outcomes), '', ...figures(outcomes)]) console.log(line);
console.log(`time to verdict here: ${times(outcomes.map(({ milliseconds }) => milliseconds))}`);
if (values.errors) for (const line of errors(outcomes)) console.log(line);

/** The same texts again and again with other names, until there are enough passages. */
function many(): Row[] {
  const enough = [...rows];
  let sentences = archive.texts.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const once = sentences;
  for (let by = 1; sentences < PASSAGES; by++, sentences += once)
    enough.push(...rows.map((row) => renamed(row, by)));
  return enough;
}

const large = checkable(poolOf(many()).articles);
const passages = large.texts.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
const timed = drawn.slice(0, TIMED).map((one) => outcomeOf(large, one).milliseconds);
console.log(`time to verdict at ${passages} passages: ${times(timed)} (20 and 100 ms, 5 and 25 ms)`);
