import { halfOf } from '../../eval/half.ts';
import { rows } from '../../eval/rows.ts';
import { type Row as Timexes, score } from '../../eval/tempeval.ts';
import type { Came, Task } from '../world.ts';
import { readText } from './reading.ts';

interface Events {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly events: readonly { readonly start: number; readonly end: number; readonly date: string | null }[];
}

/** Right: each time expression with its value, and each that has the very bounds. Wrong: each that is none, or of another value. */
function timexes(row: Timexes): Came {
  const { output, reading } = readText(row.id, row.text, row.dct);
  const { found, strict, value } = score([row], new Map([[row.id, reading.timexes]]), /./).counts;
  return { output, right: value + strict, wrong: found - value };
}

export const timexTasks = (set: string, path: string): Task<unknown>[] =>
  rows<Timexes>(path).map((row) => ({ set, half: halfOf(row), run: () => timexes(row) }));

const known = (date: string): string => date.replace(/(?:-XX){1,2}$/, '');

/** Right: each event that has its date. Wrong: each that has another, or has one and should not. */
function events({ id, dct, text, events: gold }: Events): Came {
  const { output, dayOf } = readText(id, text, dct);
  const days = gold.map((event) => ({ want: event.date, got: dayOf(event) }));
  const isRight = ({ want, got }: (typeof days)[number]): boolean =>
    want !== null && got !== null && known(got.value) === known(want);
  return {
    output: [output, days],
    right: days.filter(isRight).length,
    wrong: days.filter((one) => one.got !== null && !isRight(one)).length,
  };
}

export const eventTasks = (set: string, path: string): Task<unknown>[] =>
  rows<Events>(path).map((row) => ({ set, half: halfOf(row), run: () => events(row) }));
