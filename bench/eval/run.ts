import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { HALVES, halfOf } from './half.ts';
import { rows } from './rows.ts';

/** What an evaluation says of one file: its figures, and what went wrong as readable lines. */
export interface Evaluated {
  readonly figures: object;
  readonly errors: readonly string[];
  readonly predictions: readonly object[];
}

const OPTIONS = {
  errors: { type: 'boolean' },
  out: { type: 'string' },
  half: { type: 'string' },
  corpus: { type: 'string' },
} as const;

/**
 * Runs an evaluation over the files named on the command line; `--errors` lists, `--out FILE` writes predictions,
 * `--half A` (or B) takes the rows of half of the articles; `--corpus DIR` is for those who ask a folder of articles.
 */
export async function run(
  evaluate: (gold: readonly never[], corpus?: string) => Evaluated | Promise<Evaluated>,
): Promise<void> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const half = HALVES.find((one) => one === values.half);
  if (values.half !== undefined && !half) throw new Error(`--half is A or B, not ${values.half}`);
  const written: object[] = [];
  for (const path of positionals) {
    const { figures, errors, predictions } = await evaluate(
      rows<never>(path).filter((row) => half === undefined || halfOf(row) === half),
      values.corpus,
    );
    console.log(JSON.stringify({ file: basename(path), ...(half && { half }), ...figures }));
    if (values.errors) for (const error of errors) console.log(error);
    written.push(...predictions);
  }
  if (values.out !== undefined)
    writeFileSync(values.out, written.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
