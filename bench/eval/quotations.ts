import { readingJson } from '../../src/answers/reading-json.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { errorOf } from './quotations/errors.ts';
import { match } from './quotations/match.ts';
import { pairOf, type QuotationRow } from './quotations/row.ts';
import { evaluateSeeds, type Stretch } from './quotations/seeds.ts';
import { tracks } from './quotations/tracks.ts';
import { run, type Evaluated } from './run.ts';

function evaluate(rows: readonly (QuotationRow | Stretch)[]): Evaluated {
  if (rows[0] && 'article' in rows[0]) return evaluateSeeds(rows as readonly Stretch[]);
  const pairs = (rows as readonly QuotationRow[]).map((row) =>
    pairOf(row, readingJson(makeArticle(row.id, row.text)).quotations),
  );
  const outcomes = pairs.flatMap(match);
  return {
    figures: tracks(outcomes),
    errors: outcomes.map(errorOf).filter((line) => line !== null),
    predictions: pairs.map(({ id, found }) => ({ id, quotations: found })),
  };
}

await run(evaluate);
