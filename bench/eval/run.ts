import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basename } from 'node:path';
import { rows } from './rows.ts';

/** What an evaluation says of one file: its figures, and what went wrong as readable lines. */
export interface Evaluated {
  readonly figures: object;
  readonly errors: readonly string[];
  readonly predictions: readonly object[];
}

/** Runs an evaluation over the files named on the command line; `--errors` lists, `--out FILE` writes predictions. */
export function run(evaluate: (gold: readonly never[]) => Evaluated): void {
  const { values, positionals } = parseArgs({
    options: { errors: { type: 'boolean' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const written: object[] = [];
  for (const path of positionals) {
    const { figures, errors, predictions } = evaluate(rows<never>(path));
    console.log(JSON.stringify({ file: basename(path), ...figures }));
    if (values.errors) for (const error of errors) console.log(error);
    written.push(...predictions);
  }
  if (values.out !== undefined)
    writeFileSync(values.out, written.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
