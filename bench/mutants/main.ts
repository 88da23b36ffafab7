import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from '../check/random.ts';
import { openCopy } from './copy.ts';
import { coveredBy } from './covered.ts';
import { keyOf, type Mutant, mutantsOf } from './made.ts';
import { type Switched, switchedIn } from './switched.ts';
import { inOrder, mirrored, RECORDS } from './tests-of.ts';
import { lineOf, summary, type Tried } from './tried.ts';

// Breaks the code on purpose, one place at a time, and prints what no test notices. How the places are broken is Stryker's; its own
// runner cannot try a sample, and its runs load everything anew through Vite.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    whole: { type: 'boolean', default: false },
    out: { type: 'string', default: 'tmp/mutants' },
  },
});
if (positionals.length === 0) {
  console.error('npm run mutants -- PATH… [--sample 400] [--seed 1] [--whole] [--out tmp/mutants]');
  process.exit(2);
}

/** The rooms whose tests are asked: a file's are those of its folder. */
const rooms = positionals.map((path) => (statSync(path).isFile() ? dirname(path) : path));
const roomTests = rooms.map((path) => `${mirrored(path)}/**/*.test.ts`);
const tests = [
  ...new Set([...globSync(values.whole ? 'test/**/*.test.ts' : roomTests), ...RECORDS]),
].toSorted();

const root = process.cwd();
mkdirSync(values.out, { recursive: true });
const { next } = chance(Number(values.seed));
const possible = await mutantsOf(positionals);
const drawn = possible
  .map((mutant) => ({ mutant, at: next() }))
  .toSorted((a, b) => a.at - b.at)
  .slice(0, Number(values.sample))
  .map(({ mutant }) => mutant);
console.log(`${possible.length} ways to break ${positionals.join(', ')}; ${drawn.length} of them are tried.`);

const roomOf = (file: string): string => positionals.find((path) => file.startsWith(path)) ?? file;
const copy = openCopy(root);
process.on('exit', copy.close);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const covered = await coveredBy(copy, tests, `${values.out}/covered.jsonl`);
for (const test of covered.red) console.log(`${test} fails as it is, and is not asked.`);

/** Tests that take longer were not run with switches, in milliseconds. */
const LONG = 500;

/** Breaks the code in this place alone, and asks the tests that were not asked with a switch. */
async function tried(mutant: Mutant, { asked, once }: Switched): Promise<Tried> {
  const reaching = covered.testsOf(mutant);
  const near = inOrder(mutant.file, reaching, rooms, covered.ms, values.whole).filter(
    (test) =>
      asked.get(keyOf(mutant))?.has(test) !== true ||
      RECORDS.includes(test) ||
      once.has(test) ||
      covered.ms.get(test)! > LONG,
  );
  if (reaching.length === 0) return { ...mutant, outcome: 'uncovered', by: null };
  if (near.length === 0) return { ...mutant, outcome: 'survived', by: null };
  const { told, isGreen, isStuck } = await copy.broken(mutant, () => copy.run({ tests: near, bail: true }));
  const by = told.find((one) => !one.isGreen)?.test ?? null;
  if (isStuck) return { ...mutant, outcome: 'stuck', by };
  if (isGreen) return { ...mutant, outcome: 'survived', by };
  // The tests did not run, as happens on a busy machine: nothing was noticed.
  return { ...mutant, outcome: by === null ? 'unknown' : 'caught', by };
}

// What an earlier run with this seed has tried is not tried again.
const kept = `${values.out}/seed-${values.seed}.jsonl`;
const known = new Map<string, Tried>();
if (existsSync(kept))
  for (const line of readFileSync(kept, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Tried;
    known.set(keyOf(one), one);
  }

const keep = (one: Tried): void => {
  known.set(keyOf(one), one);
  appendFileSync(kept, `${JSON.stringify(one)}\n`);
};

const quickest = tests
  .filter((test) => covered.ms.has(test) && !RECORDS.includes(test))
  .toSorted((a, b) => covered.ms.get(a)! - covered.ms.get(b)!);
const untried = drawn.filter((mutant) => !known.has(keyOf(mutant)));
const switched = await switchedIn(copy, untried, quickest, `${values.out}/switched.jsonl`);
for (const mutant of untried) {
  const found = switched.noticed.get(keyOf(mutant));
  if (found) keep({ ...mutant, ...found });
}
console.log(`${switched.noticed.size} of ${untried.length} were noticed at once.`);

const all: Tried[] = [];
for (const [i, mutant] of drawn.entries()) {
  const one = known.get(keyOf(mutant)) ?? (await tried(mutant, switched));
  if (!known.has(keyOf(mutant))) keep(one);
  all.push(one);
  if (one.outcome === 'survived' || one.outcome === 'uncovered') console.log(`${i + 1}  ${lineOf(one)}`);
}
for (const [room, own] of Map.groupBy(all, ({ file }) => roomOf(file))) console.log(summary(room, own));
console.log(summary('together', all));
// Whoever runs the tests waits for more, and would be waited for.
process.exit();
