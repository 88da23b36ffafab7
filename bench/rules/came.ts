import { createHash } from 'node:crypto';
import type { Half } from '../eval/half.ts';
import type { Task, World } from './world.ts';

/** What came of a task: its output's digest, and the gold's judgement. */
export interface Digested {
  readonly digest: string;
  readonly right: number;
  readonly wrong: number;
}

/** Does a task. What fails says nothing right. */
export function digested(task: Task<unknown>, opened: unknown): Digested {
  try {
    const { output, right, wrong } = task.run(opened);
    const digest = createHash('sha1')
      .update(JSON.stringify(output) ?? '')
      .digest('base64');
    return { digest, right, wrong };
  } catch (error) {
    return { digest: `failed: ${String(error)}`, right: 0, wrong: 1 };
  }
}

/** Of a set's half, what was right and wrong, before and after. */
export interface Moved {
  readonly set: string;
  readonly half: Half;
  readonly right: readonly [before: number, after: number];
  readonly wrong: readonly [before: number, after: number];
}

/** Whether something is lost: less is right, or more is wrong. */
export const isLoss = ({ right, wrong }: Moved): boolean => right[1] < right[0] || wrong[1] > wrong[0];

export const isGain = ({ right, wrong }: Moved): boolean => right[1] > right[0] || wrong[1] < wrong[0];

/** What each task of a world came to. */
export type Results = ReadonlyMap<Task<unknown>, Digested>;

/** The sets' halves that another outcome of some tasks moves. */
export function movedIn({ tasks }: World, before: Results, after: Results): Moved[] {
  const sets = Map.groupBy(tasks, ({ set, half }) => `${set} ${half}`);
  return [...sets.values()].flatMap((some): Moved[] => {
    const sum = (of: 'right' | 'wrong', results: Results): number =>
      some.reduce((all, task) => all + (results.get(task) ?? before.get(task)!)[of], 0);
    const { set, half } = some[0]!;
    const right = [sum('right', before), sum('right', after)] as const;
    const wrong = [sum('wrong', before), sum('wrong', after)] as const;
    return right[0] === right[1] && wrong[0] === wrong[1] ? [] : [{ set, half, right, wrong }];
  });
}
