import { isRight, judge, type Judged, type Row } from './joining/judge.ts';
import { run } from './run.ts';

const right = (of: readonly Judged[]): string => `${of.filter(isRight).length}/${of.length}`;

/** Whether people of small archives are joined who are one, and kept apart who are two; `--errors` lists what is wrong. */
await run((rows: readonly Row[]) => {
  const judged = rows.map(judge);
  const sum = (of: 'joined' | 'split' | 'nobody'): number => judged.reduce((all, one) => all + one[of], 0);
  return {
    figures: {
      rows: right(judged),
      joined: sum('joined'),
      split: sum('split'),
      nobody: sum('nobody'),
      ...Object.fromEntries(
        [...Map.groupBy(judged, ({ row }) => row.kind)].map(([kind, of]) => [kind, right(of)]),
      ),
    },
    errors: judged
      .filter((one) => !isRight(one))
      .map(
        ({ row, got }) =>
          `${row.id} ${JSON.stringify(row.persons)} | got ${got} | ${row.articles.join(' // ')}`,
      ),
    predictions: judged.map(({ row, got }) => ({ id: row.id, got })),
  };
});
