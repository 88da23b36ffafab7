import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../src/corpus/load.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { deduce } from '../../src/text/dates/published/deduce.ts';
import { HALVES, halfOf } from './half.ts';

/**
 * How many files of a folder get the right publication date from their text and name alone, by what their names begin
 * with; the day that sources.json gives is right. `--n 300` of each, drawn by `--seed`; `--half A`; `--errors` lists.
 */
const { values, positionals } = parseArgs({
  options: {
    n: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string' },
    errors: { type: 'boolean' },
  },
  allowPositionals: true,
});
const half = HALVES.find((one) => one === values.half);
const drawn = (file: string): string => createHash('sha256').update(`${values.seed} ${file}`).digest('hex');

for (const folder of positionals) {
  const known = loadCorpus(folder).articles.filter(({ published }) => published.value !== null);
  const ours = known.filter(({ file }) => half === undefined || halfOf({ id: file }) === half);
  const errors: string[] = [];
  const figures = [...Map.groupBy(ours, ({ file }) => file.split('-')[0]!)].map(([prefix, articles]) => {
    const sample = articles
      .toSorted((a, b) => (drawn(a.file) < drawn(b.file) ? -1 : 1))
      .slice(0, Number(values.n));
    let [right, wrong] = [0, 0];
    for (const { file, published } of sample) {
      const got = deduce(makeArticle(file, readFileSync(join(folder, file), 'utf8')));
      if (got.value === published.value) right++;
      else if (got.value !== null) wrong++;
      if (got.value !== published.value)
        errors.push(`${file} want ${published.value} got ${got.value} (${got.basis})`);
    }
    return [prefix, { of: sample.length, right, wrong, none: sample.length - right - wrong }] as const;
  });
  console.log(JSON.stringify({ folder, ...(half && { half }), ...Object.fromEntries(figures) }));
  if (values.errors) for (const error of errors) console.log(error);
}
