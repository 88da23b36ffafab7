import { openTable } from '../../eval/open-table.ts';
import { openCases } from '../../eval/cases/asked.ts';
import { readCase } from '../../eval/cases/read-case.ts';
import type { Case } from '../../eval/cases/types.ts';
import { halfOf } from '../../eval/half.ts';
import { isRight, judge, type Row } from '../../eval/joining/judge.ts';
import { evaluateSeeds, type Stretch } from '../../eval/quotations/seeds.ts';
import { rows } from '../../eval/rows.ts';
import { type Came, judged, type Task } from '../world.ts';

/** Small cases that are read: right is one that comes out as it should. */
export const caseTasks = (path: string): Task<unknown>[] =>
  rows<Case>(path)
    .filter(({ read }) => read)
    .map((one) => ({
      set: 'cases',
      half: halfOf(one),
      run: () => {
        const { passed, got } = readCase(one);
        return judged(got, passed);
      },
    }));

/** Small cases that are asked, each of articles of its own; without vectors. */
export const askedCaseTasks = (path: string): Task<unknown>[] => {
  const means = { meaning: openTable(), encoder: null };
  return rows<Case>(path)
    .filter(({ read, corpus }) => !read && corpus === undefined)
    .map((one) => ({
      set: 'cases that are asked',
      half: halfOf(one),
      run: () => {
        const { passed, got } = openCases(means)(one);
        return judged(got, passed);
      },
    }));
};

export const joiningTasks = (path: string): Task<unknown>[] =>
  rows<Row>(path).map((row) => ({
    set: 'people of one name',
    half: halfOf(row),
    run: () => {
      const one = judge(row);
      return judged(one.got, isRight(one));
    },
  }));

function ofSeed(stretches: readonly Stretch[]): Came {
  const { figures, predictions } = evaluateSeeds(stretches);
  const { gold, spans, persons, invented } = figures as Record<
    'gold' | 'spans' | 'persons' | 'invented',
    number
  >;
  return { output: predictions, right: spans + persons, wrong: gold - persons + invented };
}

/** The quotations of the seeds, an article each. */
export const seedTasks = (path: string): Task<unknown>[] =>
  [...Map.groupBy(rows<Stretch>(path), ({ article }) => article)].map(([id, stretches]) => ({
    set: 'seeds',
    half: halfOf({ id }),
    run: () => ofSeed(stretches),
  }));
