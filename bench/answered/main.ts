import { parseArgs } from 'node:util';
import { ANSWERED } from '../../src/search/confidence.ts';
import type { Values } from '../../src/search/evidence/values.ts';
import { PART_ALIKE, WHOLE_ALIKE } from '../../src/search/evidence/weights-alike.ts';
import { type Example, examplesOf } from './examples.ts';
import { logistic, regression } from './logistic.ts';

type Name = keyof Values;

const FOLDS = 5;
/** Of the near misses as many may be answered. */
const SHARE = 0.06;
const SHARES = [0.03, 0.05, 0.06, 0.07, 0.08, 0.1, 0.12];
const DIGITS = 2;

/** Near misses that are answered cost more; a passage beside the right one costs less where a question is far or paraphrased. */
function countOf({ kind, right }: Example): number {
  if (kind === 'near') return 1.5;
  return (kind === 'far' || kind === 'para') && !right ? 0.5 : 1;
}

const valuesOf = ({ values }: Example, names: readonly Name[]): number[] => names.map((name) => values[name]);

const fit = (examples: readonly Example[], names: readonly Name[]): number[] =>
  regression(
    examples.map((one) => valuesOf(one, names)),
    examples.map(({ right }) => right),
    examples.map(countOf),
  );

const sumOf = (example: Example, names: readonly Name[], weights: readonly number[]): number =>
  valuesOf(example, names).reduce((sum, value, i) => sum + value * weights[i]!, 0);

/** How sure each example is by weights that were fitted to other articles. */
function heldOut(examples: readonly Example[], names: readonly Name[]): Map<Example, number> {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  const sure = new Map<Example, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const [own, others] = [true, false].map((is) =>
      examples.filter(({ article }) => (foldOf.get(article) === fold) === is),
    );
    const weights = fit(others!, names);
    for (const one of own!)
      // What is only planned is never said to answer.
      sure.set(one, one.values.aheadOfPast > 0 ? 0 : logistic(sumOf(one, names, weights)));
  }
  return sure;
}

const { values, positionals } = parseArgs({
  options: { vectors: { type: 'string', default: 'answered.vectors' } },
  allowPositionals: true,
});
const examples = examplesOf(positionals[0]!, values.vectors);
const tables = [
  ['WHOLE_ALIKE', examples.filter(({ part }) => !part), Object.keys(WHOLE_ALIKE) as Name[]],
  ['PART_ALIKE', examples.filter(({ part }) => part), Object.keys(PART_ALIKE) as Name[]],
] as const;
const sure = new Map(tables.flatMap(([, own, names]) => [...heldOut(own, names)]));
const near = examples.flatMap((one) => (one.kind === 'near' ? sure.get(one)! : [])).toSorted((a, b) => b - a);
const leastFor = (share: number): number => near[Math.floor(share * near.length)]!;
const answeredOf = (kind: Example['kind'], least: number): readonly Example[] =>
  examples.filter((one) => one.kind === kind && sure.get(one)! > least);
for (const share of SHARES) {
  const least = leastFor(share);
  const right = (['own', 'names', 'para'] as const).map(
    (kind) => `${kind} ${answeredOf(kind, least).filter((one) => one.right).length}`,
  );
  console.log(
    `near misses answered ${Math.round(share * 100)} %: right ${right.join(', ')} (from ${least.toFixed(3)})`,
  );
}
const logit = (sureness: number): number => Math.log(sureness / (1 - sureness));
const less = logit(leastFor(SHARE)) - logit(ANSWERED);
console.log(
  `\nalways: less by ${less.toFixed(DIGITS)}, so that ${Math.round(SHARE * 100)} % of the near misses are answered at ${ANSWERED}`,
);
for (const [table, own, names] of tables) {
  const weights = fit(own, names);
  const lines = names.map(
    (name, i) => `  ${name}: ${Number((weights[i]! - (name === 'always' ? less : 0)).toFixed(DIGITS))},`,
  );
  console.log(`\n${table} (${own.length} questions)\n${lines.join('\n')}`);
}
