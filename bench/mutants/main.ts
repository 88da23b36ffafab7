import { parseArgs } from 'node:util';
import { chance } from '../check/random.ts';
import { wilson } from '../meaning/wilson.ts';
import { type Mutant, mutantsOf } from './made.ts';
import { testsOf } from './tests-of.ts';
import { openTrial } from './trial.ts';

const LIMIT = 120_000;
const WHOLE = 600_000;

// Breaks the code on purpose, one place at a time, and prints what no test notices. How the places are broken is Stryker's; its own
// runner cannot try a sample, and runs the tests of all that lies around it.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    whole: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('npm run mutants -- PATH… [--sample 400] [--seed 1] [--whole]');
  process.exit(2);
}

const root = process.cwd();
const { next } = chance(Number(values.seed));
const all = await mutantsOf(positionals);
const drawn = all
  .map((mutant) => ({ mutant, at: next() }))
  .toSorted((a, b) => a.at - b.at)
  .slice(0, Number(values.sample))
  .map(({ mutant }) => mutant);
console.log(`${all.length} ways to break ${positionals.join(', ')}; ${drawn.length} of them are tried.`);

const trial = openTrial(root, values.whole ? WHOLE : LIMIT);

/** Whether any test notices, the nearest asked first. */
async function isCaught(mutant: Mutant): Promise<boolean> {
  for (const tests of testsOf(root, mutant.file, values.whole))
    if (await trial.catches(mutant, tests)) return true;
  return false;
}

let caught = 0;
try {
  for (const [i, mutant] of drawn.entries()) {
    if (await isCaught(mutant)) caught++;
    else
      console.log(
        `${i + 1}  ${mutant.file}:${mutant.line}  ${mutant.kind}  ${mutant.replacement.replaceAll(/\s+/gu, ' ').slice(0, 100)}`,
      );
  }
} finally {
  trial.close();
}
const [share, low, high] = wilson(caught, drawn.length).map((part) => `${(100 * part).toFixed(1)} %`);
console.log(`${caught} of ${drawn.length} were caught: ${share} (${low} to ${high})`);
