/** How strongly weights are drawn towards none, in units of the spread of what they weigh. */
const PENALTY = 1;
const STEPS = 8;

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Solves a system of linear equations (Gauss and Jordan, largest pivot first); `rows` are changed. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column; i < size; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const top = rows[column]!;
    for (const [i, row] of rows.entries()) {
      const factor = row[column]! / top[column]!;
      if (i !== column) for (let j = column; j <= size; j++) row[j]! -= factor * top[j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * A logistic regression by Newton's method.
 * @param rows what was measured of each example; the first of each row is 1
 * @param counts how much each example counts
 * @returns a weight for each place of a row
 */
export function regression(
  rows: readonly (readonly number[])[],
  right: readonly boolean[],
  counts: readonly number[],
): number[] {
  const width = rows[0]!.length;
  const places = Array.from({ length: width }, (_, i) => i);
  const spread = places.map((i) => {
    const middle = mean(rows.map((row) => row[i]!));
    return Math.sqrt(mean(rows.map((row) => (row[i]! - middle) ** 2)));
  });
  const weights = places.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const system = places.map((i) =>
      places
        .map((j) => (i === j ? PENALTY * spread[i]! ** 2 : 0))
        .concat(-PENALTY * spread[i]! ** 2 * weights[i]!),
    );
    for (const [at, row] of rows.entries()) {
      const sure = logistic(row.reduce((sum, one, i) => sum + one * weights[i]!, 0));
      const bend = counts[at]! * sure * (1 - sure);
      const pull = counts[at]! * ((right[at]! ? 1 : 0) - sure);
      for (const i of places) {
        const line = system[i]!;
        for (const j of places) line[j]! += bend * row[i]! * row[j]!;
        line[width]! += pull * row[i]!;
      }
    }
    for (const [i, move] of solve(system).entries()) weights[i]! += move;
  }
  return weights;
}
