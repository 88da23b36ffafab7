/** How many times deeper `npm run laws` looks; 1 in `npm test`. */
const DEPTH = Number(process.env['LAWS_DEPTH'] ?? 1);

/**
 * How many made-up cases a law is tried with. In `npm test` they are few, and the same each time: it stays quick, and what
 * fails fails for everybody. `npm run laws` tries many times as many, fresh ones each time.
 */
export const runs = (few: number): { numRuns: number; seed?: number } => ({
  numRuns: few * DEPTH,
  ...(DEPTH === 1 ? { seed: 17 } : {}),
});
