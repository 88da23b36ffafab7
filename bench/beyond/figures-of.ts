const percentile = (times: readonly number[], share: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]!);

/** Asks some lines. @returns the answers, and what they took in milliseconds by the clock, with the memory of this process in megabytes */
export function figuresOf(lines: readonly string[], answer: (line: string) => unknown) {
  const times: number[] = [];
  const answers = lines.map((line) => {
    const from = performance.now();
    const answered = JSON.stringify(answer(line));
    times.push(performance.now() - from);
    return answered;
  });
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  const resident = Math.round(process.memoryUsage().rss / 2 ** 20);
  return { answers, figures: { questions: lines.length, p50, p99, resident } };
}
