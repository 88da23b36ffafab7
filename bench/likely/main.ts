import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { sureness } from '../../src/answers/likely/sureness.ts';
import { logistic, regression } from '../answered/logistic.ts';
import type { Kind } from './asked.ts';
import { type Example, examplesOf } from './examples.ts';

const FOLDS = 5;
const SHOWN = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];
/** Surer days are shown without the reader. */
const SURE = 0.45;
const DOUBTFUL = [0.1, 0.2, 0.3];
const LOGITS = [-9, -5, -4, -3, -2, -1, 0, 2];
const KINDS = ['event', 'event2', 'near'] as const satisfies readonly Kind[];
const TELLS = ['of it', 'of something near', 'in no word'] as const;
const DIGITS = 2;

const { values, positionals } = parseArgs({
  options: { vectors: { type: 'string', default: 'likely.vectors' } },
  allowPositionals: true,
});
const { examples, asked } = examplesOf(positionals[0]!, values.vectors);
const names = Object.keys(examples[0]!.signs) as (keyof Example['signs'])[];
const rowOf = ({ signs }: Example): number[] => [1, ...names.map((name) => signs[name])];

const fit = (some: readonly Example[]): number[] =>
  regression(
    some.map(rowOf),
    some.map(({ right }) => right),
    some.map(() => 1),
  );

/** How sure each example is by weights that were fitted to other articles. */
function heldOut(): Map<Example, number> {
  const articles = [...new Set(examples.map(({ article }) => article))].toSorted();
  const foldOf = new Map(articles.map((article, i) => [article, i % FOLDS]));
  return new Map(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const isOwn = ({ article }: Example): boolean => foldOf.get(article) === fold;
      const weights = fit(examples.filter((one) => !isOwn(one)));
      return examples.filter(isOwn).map((one): [Example, number] => {
        return [one, logistic(rowOf(one).reduce((sum, value, i) => sum + value * weights[i]!, 0))];
      });
    }),
  );
}

const countsOf = (all: readonly Example[]): string =>
  KINDS.map((kind) => {
    const some = all.filter((one) => one.kind === kind);
    return `${kind} ${some.filter(({ right }) => right).length}/${some.length}`;
  }).join(', ');

/** Of the days that are so sure, how many are right, by how they are told and by what was asked. */
function table(title: string, sureOf: (one: Example) => number): void {
  console.log(`\n${title}: of the passages with a day that are so sure, those that tell of the event`);
  for (const tells of TELLS)
    for (const least of SHOWN) {
      const all = examples.filter((one) => one.tells === tells && sureOf(one) >= least);
      console.log(`${tells}, from ${least}: ${countsOf(all)}`);
    }
}

/** One article in five was held back from the reader's training (`bench/reader/rows.py`). */
const isHeld = ({ article }: Example): boolean =>
  BigInt(`0x${createHash('sha256').update(article).digest('hex')}`) % 5n === 0n;

/** Of the days that are not sure by themselves, how many the reader is right to believe. */
function believed(): void {
  const doubtful = examples.filter(
    (one) => !(one.told && one.tells === 'of it') && sureness(one.signs) < SURE,
  );
  for (const held of [true, false])
    for (const from of DOUBTFUL)
      for (const least of LOGITS) {
        const all = doubtful.filter(
          (one) => isHeld(one) === held && sureness(one.signs) >= from && one.read >= least,
        );
        console.log(
          `${held ? 'held' : 'trained'} articles, sure from ${from}, logit from ${least}: ${countsOf(all)}`,
        );
      }
}

console.log(`Asked: ${KINDS.map((kind) => `${kind} ${asked[kind]}`).join(', ')}`);
table('As it ships', ({ signs }) => sureness(signs));
const fitted = heldOut();
table('Fitted without its article', (one) => fitted.get(one)!);
console.log('\nOf the days that are less sure than that, those that tell of the event');
believed();
console.log(`\nWeights, fitted to all (${examples.length} passages with a day)`);
const weights = fit(examples);
for (const [i, name] of ['always', ...names].entries())
  console.log(`  ${name}: ${weights[i]!.toFixed(DIGITS)},`);
