import { percent, scores } from './figures.ts';

/** A time expression, found or gold. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
interface Gold extends Expression {
  readonly fn?: string;
  readonly nested?: boolean;
}
/** A row of an evaluation set. */
export interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timexes: readonly Gold[];
}

const normal = (value: string | undefined): string => (value ?? '').replace(/T(\d\d:\d\d):00$/, 'T$1');
const shared = (a: Expression, b: Expression): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** One to one, each gold expression in order taking the largest overlap that is left. */
function pairs(gold: readonly Gold[], found: readonly Expression[]): Map<Gold, Expression> {
  const pair = new Map<Gold, Expression>();
  const used = new Set<Expression>();
  for (const one of gold) {
    const free = found.filter((other) => !used.has(other) && shared(one, other) > 0);
    const best = free.toSorted((a, b) => shared(one, b) - shared(one, a))[0];
    if (best === undefined) continue;
    pair.set(one, best);
    used.add(best);
  }
  return pair;
}

/** As TempEval-3 scores (UzZaman et al., 2013): relaxed, strict, and value F1, over `types` alone when given. */
export function score(
  rows: readonly Row[],
  predicted: ReadonlyMap<string, readonly Expression[]>,
  types: RegExp,
) {
  let [gold, found, relaxed, strict, value, days, rightDays] = [0, 0, 0, 0, 0, 0, 0];
  const errors: string[] = [];
  for (const { id, text, timexes } of rows) {
    const all = predicted.get(id) ?? [];
    const counted = timexes.filter(({ nested }) => !nested);
    const pair = pairs(counted, all);
    const words = ({ start, end }: Expression) =>
      `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
        '\n',
        ' ',
      );
    const asked = counted.filter(({ fn, type }) => fn !== 'CREATION_TIME' && types.test(type));
    const owner = new Map([...pair].map(([one, other]) => [other, one]));
    gold += asked.length;
    found += all.filter((other) => {
      const one = owner.get(other);
      if (one === undefined && types.test(other.type))
        errors.push(`spurious ${other.type} ${other.value} | ${words(other)}`);
      return one === undefined ? types.test(other.type) : asked.includes(one);
    }).length;
    for (const one of asked) {
      const other = pair.get(one);
      const day = one.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(one.value);
      if (day) days++;
      if (other === undefined) {
        errors.push(`missed ${one.type} ${one.value} | ${words(one)}`);
        continue;
      }
      relaxed++;
      if (other.start === one.start && other.end === one.end) strict++;
      else errors.push(`extent ${text.slice(other.start, other.end)} | ${words(one)}`);
      if (normal(other.value) === normal(one.value)) {
        value++;
        if (day) rightDays++;
      } else errors.push(`value ${one.value} read as ${other.value} | ${words(one)}`);
    }
  }
  return {
    counts: { found, strict, value },
    figures: {
      gold,
      pred: found,
      relaxed: scores(relaxed, found, gold),
      strict: scores(strict, found, gold),
      valueF1: scores(value, found, gold).F1,
      valueAccuracy: percent(value, relaxed),
      days: `${rightDays}/${days}`,
    },
    errors: errors.toSorted(),
  };
}
