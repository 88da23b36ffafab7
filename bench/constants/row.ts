import { HALVES, type Half } from '../eval/half.ts';
import type { Moved } from '../rules/came.ts';
import { whyKept } from '../rules/kept.ts';
import { ladder } from './ladder.ts';
import type { Chosen } from './numbers.ts';
import { flatOf, isFlat, type Moves, type Range } from './range.ts';

/** A line of the table. */
export interface Row {
  readonly name: string;
  /** `src/search/rank.ts` */
  readonly file: string;
  /** As it was written when it was tried: `1 / 3`. */
  readonly written: string;
  /** Whether it moves a figure; null where it was not tried. */
  readonly moves: boolean | null;
  readonly line: string;
}

const arrow = ([before, after]: readonly [number, number]): string => `${before}→${after}`;

const size = ({ right, wrong }: Moved): number =>
  Math.abs(right[1] - right[0]) + Math.abs(wrong[1] - wrong[0]);

/** So many sets are shown of a value. */
const SHOWN = 2;

function outside({ value, moved, fails }: Moves, half: Half): string {
  const own = moved.filter((one) => one.half === half).toSorted((a, b) => size(b) - size(a));
  const sets = own.slice(0, SHOWN).map(({ set, right, wrong }) => `${set} ${arrow(right)} / ${arrow(wrong)}`);
  return `${value}: ${fails ?? sets.join(', ')}`;
}

/** What moves at the nearest values below and above that are not flat. */
function nearest({ value, tried }: Range, half: Half): string {
  const moving = tried.filter((one) => !isFlat(one, half));
  const ends = [moving.findLast((one) => one.value < value), moving.find((one) => one.value > value)];
  return ends.flatMap((one) => (one ? [outside(one, half)] : [])).join('; ') || '–';
}

/** "0.4–0.66"; "≤0.2" or "≥4" where it is flat as far as it was moved. */
function flat(range: Range, half: Half): string {
  const [from, to] = flatOf(range, half);
  const [less, more] = ladder(range.value);
  const low = from === (less.at(-1) ?? range.value) ? `≤${from}` : `${from}`;
  const high = to === (more.at(-1) ?? range.value) ? `≥${to}` : `${to}`;
  return from === to ? `${from}` : `${low} – ${high}`;
}

const others = ({ tried }: Range): number =>
  Math.max(0, ...tried.map(({ changed }) => Object.values(changed).reduce((sum, one) => sum + one, 0)));

const cells = (all: readonly (string | number)[]): string =>
  `| ${all.map((one) => `${one}`.replaceAll('|', '\\|').replaceAll(/\s+/gu, ' ')).join(' | ')} |`;

/** @param range null where it was not tried */
export function rowOf({ id, name, file, written, decides }: Chosen, range: Range | null): Row {
  const head = [`\`${name}\``, `[${file.replace('src/', '')}](../${file})`, decides, written];
  const moves = range && range.tried.some(({ moved, fails }) => moved.length > 0 || fails !== undefined);
  const row = (...tail: readonly (string | number)[]): Row => ({
    name,
    file,
    written,
    moves,
    line: cells([...head, ...tail]),
  });
  if (range === null) return row();
  return moves
    ? row(...HALVES.map((half) => flat(range, half)), ...HALVES.map((half) => nearest(range, half)))
    : row(range.tried.map(({ value }) => value).join(', '), others(range), whyKept({ id }) ?? '?');
}

const ROW =
  /^\| `(?<name>[\w.]+)` \| \[.+?\]\(\.\.\/(?<file>.+?)\) \| .*? \| (?<written>[^|]+?) \|(?<tail>.*)$/u;
/** So many cells follow the value in a row of what moves a figure. */
const MOVING = 4;

/** The rows of a table. */
export const rowsIn = (page: string): readonly Row[] =>
  page.split('\n').flatMap((line) => {
    const found = ROW.exec(line)?.groups;
    if (!found) return [];
    const [name, file, written, tail] = ['name', 'file', 'written', 'tail'].map((key) => found[key]!);
    const many = tail!.split(' |').length - 1;
    return [
      { name: name!, file: file!, written: written!, moves: many === 0 ? null : many === MOVING, line },
    ];
  });
