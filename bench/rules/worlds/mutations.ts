import { join } from 'node:path';
import { checkable, type Checkable } from '../../check/archive.ts';
import { casesOf } from '../../check/cases.ts';
import { poolOf } from '../../check/pool.ts';
import { realOf } from '../../check/relabel.ts';
import { rowsOf } from '../../check/rows.ts';
import { outcomeOf } from '../../check/score.ts';
import { halfOf } from '../../eval/half.ts';
import { judged, type World } from '../world.ts';

const CASES = 1000;
const SEED = 20_111_208;

/** Quotations that were altered in every way, and what the check makes of them. */
export function mutations(): World<Checkable> {
  const path = join(import.meta.dirname, '..', '..', 'data', 'wikinews-quotations', 'quotations.jsonl');
  const { articles, pool } = poolOf(rowsOf(path));
  const cases = casesOf(pool, realOf(pool.bases, articles), CASES, SEED);
  return {
    name: 'altered quotations',
    open: () => checkable(articles),
    tasks: cases.map((drawn) => ({
      set: 'altered quotations',
      half: halfOf({ id: drawn.base }),
      run: (archive) => {
        const { label, right, named, said } = outcomeOf(archive, drawn);
        return judged([label, named, said], right && named !== false);
      },
    })),
  };
}
