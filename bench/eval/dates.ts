import { makeArticle } from '../../src/corpus/make.ts';
import { read } from '../../src/text/read.ts';
import { run } from './run.ts';
import { score, type Row } from './tempeval.ts';

await run((rows: readonly Row[]) => {
  const predictions = rows.map(({ id, dct, text }) => {
    const published = { value: dct, from: dct, to: dct, basis: 'manifest' } as const;
    const { timexes } = read(makeArticle(id, text, { published }));
    return { id, timexes: timexes.map(({ start, end, type, value }) => ({ start, end, type, value })) };
  });
  const predicted = new Map(predictions.map(({ id, timexes }) => [id, timexes]));
  const all = score(rows, predicted, /./);
  const date = score(rows, predicted, /^DATE$/);
  return { figures: { all: all.figures, date: date.figures }, errors: all.errors, predictions };
});
