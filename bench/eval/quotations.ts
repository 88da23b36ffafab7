import { readingJson } from '../../src/answers/reading-json.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { errorOf } from './quotations/errors.ts';
import { match } from './quotations/match.ts';
import { evaluateSeeds, type Stretch } from './quotations/seeds.ts';
import { tracks } from './quotations/tracks.ts';
import type { Pair, Said, Span } from './quotations/types.ts';
import { run, type Evaluated } from './run.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly Said[];
  readonly quotations?: readonly Said[];
  readonly ignore?: readonly Span[];
}

function evaluate(rows: readonly (Row | Stretch)[]): Evaluated {
  if (rows[0] && 'article' in rows[0]) return evaluateSeeds(rows as readonly Stretch[]);
  const pairs = (rows as readonly Row[]).map(({ id, text, quotes, quotations, ignore }): Pair => {
    const found: readonly Said[] = readingJson(makeArticle(id, text)).quotations;
    return { id, text, gold: quotes ?? quotations ?? [], found, ignore: ignore ?? [] };
  });
  const outcomes = pairs.flatMap(match);
  return {
    figures: tracks(outcomes),
    errors: outcomes.map(errorOf).filter((line) => line !== null),
    predictions: pairs.map(({ id, found }) => ({ id, quotations: found })),
  };
}

await run(evaluate);
