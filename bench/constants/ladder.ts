const LESS = [0.9, 0.75, 0.5];
const MORE = [1.1, 4 / 3, 2];
const DIGITS = 4;
/** Whole numbers below this are moved one by one. */
const SMALL = 20;

function shares(value: number): number[][] {
  const by = (steps: readonly number[]): number[] => steps.map((step) => value * step);
  return value < 0 ? [by(MORE), by(LESS)] : [by(LESS), by(MORE)];
}

/** Below what it is and above, what lies nearest first, as far as half and double: small whole numbers by one and two besides. */
export function ladder(value: number): readonly [less: readonly number[], more: readonly number[]] {
  const isWhole = Number.isInteger(value) && value >= 0;
  const [less, more] =
    isWhole && value < SMALL
      ? [
          [value - 1, value - 2, Math.floor(value / 2)].filter((one) => one * 2 >= value - 1),
          [value + 1, value + 2, value * 2].filter((one) => one <= Math.max(value * 2, 1)),
        ]
      : shares(value);
  const rounded = (all: readonly number[]): number[] => [
    ...new Set(all.map((one) => (isWhole ? Math.round(one) : Number(one.toPrecision(DIGITS))))),
  ];
  return [
    rounded(less!)
      .filter((one) => one < value && (one >= 0 || value < 0))
      .toSorted((a, b) => b - a),
    rounded(more!)
      .filter((one) => one > value)
      .toSorted((a, b) => a - b),
  ];
}
